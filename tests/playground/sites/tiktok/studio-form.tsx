import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go, useRoute } from '../../kit/route';
import type { Attachment } from '../../kit/attachment';
import { words } from './labels';
import { Modal, ModalButton } from './modal';
import { StudioButton } from './studio-buttons';
import { Caption, Cover, Visibility, When } from './studio-fields';
import { publish, saveDraft, type StudioPost } from './upload';
import { showToast } from '../../kit/toast';
import { me, putVideo } from './videos';

interface FormProps {
  files: Attachment[];
  caption: string;
  uploading: boolean;
  /** The post that is changed; absent for a new one. */
  item?: string;
  /** Back to the empty page, without publishing. */
  leave: () => void;
}

/** Everything about one post before it goes out, and the buttons under it. */
export function StudioForm({ files, caption: initial, uploading, item, leave }: FormProps) {
  const [caption, setCaption] = useState(initial);
  const [visibility, setVisibility] = useState(0);
  const [due, setDue] = useState<Date | null>(null);
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const post: StudioPost = { caption, files, visibility, due, ...(item && { item }) };
  const photos = files[0]?.kind === 'image';
  // `?pg-confirm=1`: the check of the post is not ready yet, so the site asks once more.
  const checking = useRoute().searchParams.has('pg-confirm') && !due;
  const send = () => {
    setAsking(false);
    setSending(true);
    publish(post).then(
      () => finish(post),
      () => (setSending(false), showToast(words.failed)),
    );
  };
  return (
    <div className="jsx-1810272162 form-panel">
      <Caption initial={initial} length={caption.length} change={setCaption} />
      {!photos && <Cover picture={files[0]?.preview ?? '#444444'} />}
      <Visibility value={visibility} change={setVisibility} />
      {!item && <When due={due} change={setDue} />}
      <div className="jsx-3335848873 button-group">
        <StudioButton
          hook="post"
          kind="primary"
          off={uploading}
          loading={sending}
          {...(!photos && { tag: 'post_video_button' })}
          press={() => (checking ? setAsking(true) : send())}
        >
          {item ? words.save : due ? words.schedule : words.post}
        </StudioButton>
        <StudioButton
          hook="save-draft"
          kind="neutral"
          tag="save_draft_button"
          off={uploading}
          press={() => void saveDraft(post).then(leave, () => showToast(words.failed))}
        >
          {words.saveDraft}
        </StudioButton>
        <StudioButton
          hook="discard"
          kind="neutral"
          tag="discard_post_button"
          press={() => (pageEvent('discard'), leave())}
        >
          {words.discard}
        </StudioButton>
      </div>
      {asking && <ContinueModal cancel={() => (pageEvent('cancel'), setAsking(false))} confirm={send} />}
    </div>
  );
}

/** "Continue to post?": the second press is the one that publishes. */
function ContinueModal({ cancel, confirm }: { cancel: () => void; confirm: () => void }) {
  return (
    <Modal
      title={words.continueTitle}
      foot={
        <>
          <ModalButton type="neutral" hook="modal-cancel" press={cancel}>
            {words.cancel}
          </ModalButton>
          <ModalButton type="primary" hook="post-now" press={confirm}>
            {words.postNow}
          </ModalButton>
        </>
      }
    >
      {words.continueText}
    </Modal>
  );
}

function finish({ caption, files, item }: StudioPost): void {
  putVideo({ id: item ?? files[0]?.id ?? '', handle: me, caption, picture: files[0]?.preview ?? '#444444', own: true });
  showToast(words.published);
  go('/tiktokstudio/content');
}

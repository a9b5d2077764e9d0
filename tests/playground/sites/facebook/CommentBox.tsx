import { useRef, useState } from 'react';
import { FileButton } from '../../kit/meta/FileButton';
import { Icon } from '../../kit/meta/Icon';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { useAttachments } from '../../kit/meta/use-attachments';
import type { Attachment } from '../../kit/attachment';
import { Avatar } from './Avatar';
import { c } from './classes';
import { me, names } from './invented';
import { uploadFile } from './requests';
import { t } from './t';

interface CommentBoxProps {
  /** Prefix of its hooks. */
  hook: string;
  label: string;
  /** One layout shows a button while there is text, another has none at all. */
  look: 'button' | 'enter-only';
  initial?: string;
  focusNow?: boolean;
  send: (text: string, attachments: readonly Attachment[]) => Promise<void>;
}

/** The box for a comment, a reply, or a change to a comment: Enter sends. */
export function CommentBox({ hook, label, look, initial = '', focusNow = false, send }: CommentBoxProps) {
  const [text, setText] = useState(initial);
  const [round, setRound] = useState(0);
  const [error, setError] = useState(false);
  const busy = useRef(false);
  const attachments = useAttachments(uploadFile);
  const submit = async (written: string) => {
    if (busy.current || attachments.uploading || (!written.trim() && attachments.list.length === 0)) return;
    busy.current = true;
    setError(false);
    try {
      await send(written, attachments.list);
      setRound((before) => before + 1);
      attachments.clear();
    } catch {
      setError(true);
    } finally {
      busy.current = false;
    }
  };
  const ready = text.trim() !== '' || attachments.list.length > 0;
  return (
    <form role="presentation" className={c.row} onSubmit={(event) => event.preventDefault()}>
      <Avatar name={me.name} />
      <div className={c.bubble}>
        <LexicalField
          hook={`${hook}-text`}
          label={label}
          className={c.editor}
          initial={initial}
          mentions={names}
          round={round}
          focusNow={focusNow}
          onText={setText}
          onEnter={(written) => void submit(written)}
        />
      </div>
      <CommentTools hook={hook} choose={attachments.choose} />
      {attachments.list.map((each) => (
        <Preview key={each.id} attachment={each} className={c.media} />
      ))}
      {look === 'button' && ready && (
        <div id="focused-state-composer-submit">
          <PressButton
            label={t.comment}
            hook={`${hook}-submit`}
            className={c.plain}
            disabled={attachments.uploading}
            onPress={() => void submit(text)}
          >
            <Icon shape="send" />
          </PressButton>
        </div>
      )}
      {error && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
    </form>
  );
}

function CommentTools({
  hook,
  choose,
}: {
  hook: string;
  choose: (event: React.ChangeEvent<HTMLInputElement>) => void;
}) {
  return (
    <>
      <PressButton label={t.emoji} className={c.plain} onPress={() => {}}>
        <Icon shape="smile" />
      </PressButton>
      <FileButton
        label={t.attachPhoto}
        hook={`${hook}-file`}
        className={c.plain}
        choose={choose}
        accept="video/*,  video/x-m4v, video/webm, image/*"
      >
        <Icon shape="image" />
      </FileButton>
    </>
  );
}

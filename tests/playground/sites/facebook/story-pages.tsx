import { useState } from 'react';
import { FileButton } from '../../kit/meta/FileButton';
import { Icon } from '../../kit/meta/Icon';
import { named } from '../../kit/meta/label-table';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { useAttachments } from '../../kit/meta/use-attachments';
import { pageEvent } from '../../kit/page-event';
import { go } from '../../kit/route';
import { c } from './classes';
import { sendQuietly, sendStory, uploadFile } from './requests';
import { t } from './t';

/** /stories/create: a story of a text or of a photo; the text box stands in the panel on the left. */
export function StoryCreatePage() {
  const [kind, setKind] = useState<'none' | 'text' | 'photo'>('none');
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const attachments = useAttachments(uploadFile);
  const ready =
    state !== 'sending' &&
    !attachments.uploading &&
    (kind === 'text' ? text.trim() !== '' : attachments.list.length > 0);
  const share = async () => {
    setState('sending');
    try {
      await sendStory({ text, attachments: attachments.list });
      go('/');
    } catch {
      setState('failed');
    }
  };
  const discard = () => {
    pageEvent('discard');
    setKind('none');
  };
  if (kind === 'none')
    return (
      <StoryKinds onText={() => setKind('text')} choose={(event) => (attachments.choose(event), setKind('photo'))} />
    );
  return (
    <div className={c.stage}>
      <div className={c.panel}>
        <h1>{t.stories}</h1>
        {kind === 'text' && (
          <textarea
            className={c.field}
            rows={6}
            aria-label={t.startTyping}
            placeholder={t.startTyping}
            value={text}
            data-pg="story-text"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {state === 'failed' && (
          <div role="alert" className={c.alert}>
            {t.failed}
          </div>
        )}
        <div className={c.row}>
          <PressButton label={t.discard} hook="story-discard" className={c.quiet} onPress={discard} />
          <PressButton
            label={t.shareStory}
            hook="story-submit"
            className={c.primary}
            disabled={!ready}
            onPress={() => void share()}
          />
        </div>
      </div>
      <div role="main" className={c.side}>
        {attachments.list.map((each) => (
          <Preview key={each.id} attachment={each} className={c.media} />
        ))}
        {text}
      </div>
    </div>
  );
}

function StoryKinds({
  onText,
  choose,
}: {
  onText: () => void;
  choose: (event: React.ChangeEvent<HTMLInputElement>) => void;
}) {
  return (
    <div role="main" className={c.page}>
      <FileButton
        label={t.photoStory}
        hook="story-file"
        className={c.card}
        accept="image/*,image/heif,image/heic,video/*"
        choose={choose}
      />
      <PressButton label={t.textStory} hook="story-kind-text" className={c.card} onPress={onText} />
    </div>
  );
}

/** Somebody's story. An answer to it is a private message. */
export function StoryViewPage() {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const send = (message: string) => {
    if (!message.trim()) return;
    setRound((before) => before + 1);
    void sendQuietly('useStoriesSendReplyMutation', { input: { message, story_id: '1' } });
  };
  return (
    <div role="main" className={c.page}>
      <div className={c.side}>Lotte Oefening</div>
      <div className={c.row}>
        <div className={c.bubble}>
          <LexicalField
            hook="story-reply"
            label={named(t.storyReply, 'Lotte')}
            className={c.editor}
            round={round}
            onText={setText}
            onEnter={send}
          />
        </div>
        {text.trim() && (
          <PressButton label={t.send} hook="story-reply-send" className={c.plain} onPress={() => send(text)}>
            <Icon shape="send" />
          </PressButton>
        )}
      </div>
    </div>
  );
}

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FileButton } from '../../kit/meta/FileButton';
import { LexicalField } from '../../kit/meta/LexicalField';
import { Preview } from '../../kit/meta/Preview';
import { useAttachments } from '../../kit/meta/use-attachments';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { c } from './classes';
import { me } from './invented';
import { sendPost, uploadFile } from './requests';
import { t } from './t';

/** m.facebook.com/composer/: a user interface that the server drives, in containers with data-mcomponent. */
function MobileComposer() {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [state, setState] = useState<'idle' | 'sending' | 'sent' | 'failed'>('idle');
  const attachments = useAttachments(uploadFile);
  const ready = (text.trim() !== '' || attachments.list.length > 0) && !attachments.uploading && state !== 'sending';
  const publish = async () => {
    if (!ready) return;
    setState('sending');
    try {
      await sendPost({ text, attachments: attachments.list }, 'mobile', { transport: 'fetch', encoding: 'params' });
      setState('sent');
      setRound(round + 1);
      attachments.clear();
    } catch {
      setState('failed');
    }
  };
  return (
    <div id="screen-root" data-mcomponent="MScreen" className={c.page}>
      <div data-mcomponent="MContainer" className={c.head}>
        <Control label={t.close} hook="mobile-close" look={c.plain} press={() => pageEvent('cancel')}>
          ‹
        </Control>
        <div data-mcomponent="MContainer">
          <div data-mcomponent="TextArea">
            <h1>{t.composeTitle}</h1>
          </div>
        </div>
        <Control label={t.post} hook="mobile-submit" look={c.primary} disabled={!ready} press={() => void publish()}>
          {t.post.toUpperCase()}
        </Control>
      </div>
      <div data-mcomponent="MContainer" className={c.row}>
        <Avatar name={me.name} />
        <strong>{me.name}</strong>
      </div>
      <div data-mcomponent="MContainer" className={c.card}>
        <div data-mcomponent="ServerTextArea">
          <LexicalField
            hook="mobile-text"
            label={t.composePrompt.replace('{name}', me.first)}
            className={c.editor}
            round={round}
            onText={setText}
          />
        </div>
      </div>
      {attachments.list.map((each) => (
        <Preview key={each.id} attachment={each} className={c.media} />
      ))}
      <FileButton
        label={t.photoVideo}
        hook="mobile-file"
        className={c.quiet}
        accept="image/*,video/*"
        choose={attachments.choose}
      />
      {state === 'failed' && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
      {state === 'sent' && (
        <div role="status" className={c.note}>
          ✓
        </div>
      )}
    </div>
  );
}

interface ControlProps {
  label: string;
  hook: string;
  look: string;
  disabled?: boolean;
  press: () => void;
  children: string;
}

function Control({ label, hook, look, disabled = false, press, children }: ControlProps) {
  return (
    <div
      role="button"
      tabIndex={0}
      data-mcomponent="MContainer"
      data-action-id="32764"
      aria-label={label}
      className={look}
      data-pg={hook}
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && press()}
    >
      <div data-mcomponent="TextArea">
        <span className="f2">{children}</span>
      </div>
    </div>
  );
}

const mount = document.querySelector('#app');
if (mount) createRoot(mount).render(<MobileComposer />);

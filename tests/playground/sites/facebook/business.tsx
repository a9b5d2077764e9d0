import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FileButton } from '../../kit/meta/FileButton';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { useAttachments } from '../../kit/meta/use-attachments';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { names } from './invented';
import { sendBusinessPost, sendQuietly, uploadFile } from './requests';
import { t } from './t';

/** business.facebook.com/latest/composer */
function Composer() {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [later, setLater] = useState(false);
  const [state, setState] = useState<'idle' | 'sending' | 'sent' | 'failed'>('idle');
  const attachments = useAttachments(uploadFile);
  const ready = (text.trim() !== '' || attachments.list.length > 0) && !attachments.uploading && state !== 'sending';
  const publish = async () => {
    setState('sending');
    try {
      await sendBusinessPost(
        { text, attachments: attachments.list },
        later ? Math.floor(Date.now() / 1000) + 86_400 : null,
      );
      setState('sent');
      setRound(round + 1);
      attachments.clear();
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={c.stage}>
      <div className={c.panel} role="main">
        <h1>{t.composeTitle}</h1>
        <div className={c.row}>
          <span className={c.small}>{t.postTo}</span> <strong>Basisschool De Oefenhoek</strong>
        </div>
        <FileButton
          label={t.photoVideo}
          hook="business-file"
          className={c.quiet}
          accept="image/*,video/*"
          choose={attachments.choose}
        />
        {attachments.list.map((each) => (
          <Preview key={each.id} attachment={each} className={c.media} />
        ))}
        <div className={c.card}>
          <LexicalField
            hook="business-text"
            label={t.businessText}
            role="combobox"
            className={c.editor}
            mentions={names}
            round={round}
            onText={setText}
          />
        </div>
        <label className={c.row}>
          <input
            type="checkbox"
            role="switch"
            checked={later}
            data-pg="business-later"
            onChange={() => setLater(!later)}
          />{' '}
          {t.setDate}
        </label>
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
        <Actions later={later} ready={ready} publish={publish} rebuilds={attachments.finished} />
      </div>
      <div className={c.side} aria-label={t.preview}>
        {text}
      </div>
    </div>
  );
}

function Actions({
  later,
  ready,
  publish,
  rebuilds,
}: {
  later: boolean;
  ready: boolean;
  publish: () => Promise<void>;
  rebuilds: number;
}) {
  return (
    <div className={c.row}>
      <PressButton hook="business-cancel" className={c.quiet} onPress={() => pageEvent('cancel')}>
        {t.cancel}
      </PressButton>
      <PressButton
        hook="business-draft"
        className={c.quiet}
        disabled={!ready}
        onPress={() => void sendQuietly('BusinessComposerDraftCreationMutation')}
      >
        {t.saveDraft}
      </PressButton>
      <PressButton
        key={`${String(rebuilds)}-${String(later)}`}
        hook="business-submit"
        className={c.primary}
        disabled={!ready}
        onPress={() => void publish()}
      >
        {later ? t.schedule : t.publish}
      </PressButton>
    </div>
  );
}

const mount = document.querySelector('#app');
if (mount) createRoot(mount).render(<Composer />);

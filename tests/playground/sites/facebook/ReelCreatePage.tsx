import { useState } from 'react';
import { FileButton } from '../../kit/meta/FileButton';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { useAttachments, type Attachments } from '../../kit/meta/use-attachments';
import { pageEvent } from '../../kit/page-event';
import { go } from '../../kit/route';
import { c } from './classes';
import { names } from './invented';
import { sendPost, uploadFile } from './requests';
import { t } from './t';

/** /reels/create: choose a video, Next (trim), Next (describe), Publish. */
export function ReelCreatePage() {
  const [step, setStep] = useState(0);
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const attachments = useAttachments(uploadFile);
  const next = () => {
    pageEvent('next');
    setStep(step + 1);
  };
  const publish = async () => {
    setState('sending');
    try {
      await sendPost({ text, attachments: attachments.list }, 'reel', { transport: 'xhr', encoding: 'params' });
      go('/');
    } catch {
      setState('failed');
    }
  };
  const ready = attachments.list.length > 0 && !attachments.uploading && state !== 'sending';
  return (
    <div className={c.stage}>
      <form method="POST" className={c.panel} onSubmit={(event) => event.preventDefault()}>
        <h1>{t.reels}</h1>
        {step === 0 && <ChooseVideo attachments={attachments} />}
        {step === 1 && (
          <label>
            {t.trim} <input type="range" aria-label={t.trim} />
          </label>
        )}
        {step === 2 && (
          <div className={c.card}>
            <LexicalField
              hook="reel-text"
              label={t.describeReel}
              className={c.editor}
              initial={text}
              mentions={names}
              onText={setText}
            />
          </div>
        )}
        {state === 'failed' && (
          <div role="alert" className={c.alert}>
            {t.failed}
          </div>
        )}
        <div className={c.row}>
          {step > 0 && (
            <PressButton label={t.back} hook="reel-back" className={c.quiet} onPress={() => setStep(step - 1)} />
          )}
          {step < 2 && (
            <PressButton
              key={attachments.finished}
              label={t.next}
              hook={`reel-next-${String(step)}`}
              className={c.primary}
              disabled={!ready}
              onPress={next}
            />
          )}
          {step === 2 && (
            <PressButton
              label={t.publish}
              hook="reel-submit"
              className={c.primary}
              disabled={!ready}
              onPress={() => void publish()}
            />
          )}
        </div>
      </form>
      <div role="main" className={c.side}>
        {attachments.list.map((each) => (
          <Preview key={each.id} attachment={each} className={c.media} />
        ))}
      </div>
    </div>
  );
}

function ChooseVideo({ attachments }: { attachments: Attachments }) {
  return (
    <FileButton label={t.addVideo} hook="reel-file" className={c.quiet} accept="video/*" choose={attachments.choose} />
  );
}

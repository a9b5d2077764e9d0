import { useState } from 'react';
import { Preview } from '../../kit/meta/Preview';
import { go } from '../../kit/route';
import { c } from './classes';
import { sendStory } from './requests';
import { t } from './t';
import { Picker, useChosen } from './touch-file';

/** /create/story/ of the touch layout: a picture without text. */
export function StoryCreatePage() {
  const file = useChosen();
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const share = async () => {
    if (!file) return;
    setState('sending');
    try {
      await sendStory(file);
      go('/');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={c.page}>
      <header className={c.head}>
        <button type="button" className={c.quiet} onClick={() => go('/')}>
          {t.close}
        </button>
      </header>
      {file ? <Preview attachment={file} className={c.media} /> : <Picker />}
      {state === 'failed' && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
      <footer className={c.row}>
        <button
          type="button"
          className={c.primary}
          data-pg="story-submit"
          disabled={!file || state === 'sending'}
          onClick={() => void share()}
        >
          {t.addToStory}
        </button>
      </footer>
    </section>
  );
}

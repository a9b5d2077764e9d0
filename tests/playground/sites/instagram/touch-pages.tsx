import { useState } from 'react';
import { Preview } from '../../kit/meta/Preview';
import { pageEvent } from '../../kit/page-event';
import { go } from '../../kit/route';
import { c } from './classes';
import { addPost } from './posts';
import { sendPost } from './requests';
import { t } from './t';
import { Picker, useChosen } from './touch-file';

/** /create/style/ of the touch layout: the picture, and Next. */
export function TouchStylePage() {
  const file = useChosen();
  const next = () => {
    pageEvent('next');
    go('/create/details/');
  };
  return (
    <section className={c.page}>
      <header className={c.head}>
        <button type="button" className={c.quiet} onClick={() => go('/')}>
          {t.back}
        </button>
        <h1>{t.newPost}</h1>
        <button type="button" className={c.primary} data-pg="touch-next" disabled={!file} onClick={next}>
          {t.next}
        </button>
      </header>
      {file ? <Preview attachment={file} className={c.media} /> : <Picker />}
    </section>
  );
}

/** /create/details/: the caption in a textarea, Share in the header. */
export function TouchDetailsPage() {
  const file = useChosen();
  const [caption, setCaption] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const share = async () => {
    if (!file) return;
    setState('sending');
    try {
      await sendPost(caption, [file]);
      addPost(caption, [file.preview]);
      go('/');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={c.page}>
      <header className={c.head}>
        <button type="button" className={c.quiet} data-pg="touch-back" onClick={() => go('/create/style/')}>
          {t.back}
        </button>
        <h1>{t.newPost}</h1>
        <button
          type="button"
          className={c.primary}
          data-pg="touch-submit"
          disabled={!file || state === 'sending'}
          onClick={() => void share()}
        >
          {t.share}
        </button>
      </header>
      {state === 'failed' && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
      <div className={c.row}>
        <textarea
          className={c.field}
          aria-label={t.caption}
          placeholder={t.caption}
          autoComplete="off"
          value={caption}
          data-pg="touch-text"
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        {file && (
          <div style={{ width: 64 }}>
            <Preview attachment={file} className={c.media} />
          </div>
        )}
      </div>
      <button type="button" className={c.quiet}>
        {t.addLocation}
      </button>
    </section>
  );
}

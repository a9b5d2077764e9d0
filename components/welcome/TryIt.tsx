import { useEffect, useRef, useState } from 'react';
import type { Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import { Checklist } from '../checklist/Checklist';
import { inSight } from '../checklist/quiet-start';
import { copyText } from '../checklist/copy-text';
import type { Find } from '../page/find';
import { usePage } from '../page/page-context';

/** A composer of our own with the real checklist before it. Nothing is posted and nothing is kept. */
export function TryIt({ find }: { find: Find }) {
  const { t, briefing } = usePage();
  const words = t.welcome;
  const [text, setText] = useState(words.demoText);
  const [photo, setPhoto] = useState(false);
  const [asked, setAsked] = useState<{ draft: Draft; review: Review; now: Date } | null>(null);
  const [said, setSaid] = useState('');
  const publish = useRef<HTMLButtonElement>(null);

  function start() {
    const draft = demoDraft(text, photo);
    setSaid('');
    setAsked({ draft, review: { signals: find(draft, briefing), account: {} }, now: new Date() });
  }
  function close(message: string) {
    setAsked(null);
    setSaid(message);
  }
  // Only once something was said is the composer in use again: a button that is inert takes no focus.
  useEffect(() => {
    if (said) publish.current?.focus();
  }, [said]);
  return (
    <>
      <p className="hint">{words.tryHint}</p>
      <div className="card" inert={asked !== null}>
        <div className="field">
          <label htmlFor="demo-text">{words.composer}</label>
          <textarea id="demo-text" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <label className="choice">
          <input type="checkbox" checked={photo} onChange={() => setPhoto(!photo)} />
          <span>{words.photo}</span>
        </label>
        <button type="button" className="button primary" ref={publish} onClick={start}>
          {words.publish}
        </button>
      </div>
      <p role="status" className="strong">
        {said}
      </p>
      <div>
        <p className="hint">{words.later}</p>
        <a className="link" href="options.html">
          {t.page.settings}
        </a>
      </div>
      {asked && (
        <Checklist
          {...asked}
          briefing={briefing}
          place="dialog"
          sight={inSight}
          browserLanguages={navigator.languages}
          onPublish={() => close(`${words.published} ${words.finished}`)}
          onBack={() => close(words.backAgain)}
          copy={copyText}
        />
      )}
    </>
  );
}

function demoDraft(text: string, photo: boolean): Draft {
  return {
    platform: 'instagram',
    surface: 'demo',
    kind: 'post',
    text,
    media: { images: photo ? 1 : 0, videos: 0 },
    reply: false,
    account: null,
    audience: null,
  };
}

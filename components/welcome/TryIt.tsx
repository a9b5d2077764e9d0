import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Draft } from '../../utils/model/draft';
import { Button } from '../page/Button';
import { CheckField } from '../page/CheckField';
import type { Find } from '../page/find';
import { OwnChecklist, reviewed, type OwnDraft } from '../page/OwnChecklist';
import { usePage } from '../page/page-context';

/** A composer of our own with the real checklist before it. Nothing is posted and nothing is kept. */
export function TryIt({ find }: { find: Find }) {
  const { t, briefing } = usePage();
  const words = t.welcome;
  const [asked, setAsked] = useState<OwnDraft | null>(null);
  const [said, setSaid] = useState('');
  const publish = useRef<HTMLButtonElement>(null);

  function start(draft: Draft) {
    setSaid('');
    setAsked(reviewed(draft, briefing, find));
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
      <Composer inUse={!asked} button={publish} onPublish={start} />
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
        <OwnChecklist
          asked={asked}
          place="dialog"
          onPublish={() => close(`${words.published} ${words.finished}`)}
          onBack={() => close(words.backAgain)}
        />
      )}
    </>
  );
}

interface ComposerProps {
  inUse: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onPublish: (draft: Draft) => void;
}

function Composer({ inUse, button, onPublish }: ComposerProps) {
  const words = usePage().t.welcome;
  const [text, setText] = useState(words.demoText);
  const [photo, setPhoto] = useState(false);
  return (
    <div className="card" inert={!inUse}>
      <div className="field">
        <label htmlFor="demo-text">{words.composer}</label>
        <textarea id="demo-text" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <CheckField label={words.photo} checked={photo} onToggle={() => setPhoto(!photo)} />
      <Button look="primary" ref={button} onClick={() => onPublish(demoDraft(text, photo))}>
        {words.publish}
      </Button>
    </div>
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

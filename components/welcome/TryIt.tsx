import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Draft } from '../../utils/model/draft';
import { Button } from '../page/Button';
import { DraftFields } from '../page/DraftFields';
import type { Find } from '../page/find';
import { OwnChecklist, reviewed, type OwnDraft } from '../page/OwnChecklist';
import { usePage } from '../page/page-context';

/** A composer of our own with the real checklist before it. Nothing is posted and nothing is kept. */
export function TryIt({ find }: { find: Find }) {
  const { t } = usePage();
  const words = t.welcome;
  const { asked, said, button, start, close } = useTry(find);
  return (
    <>
      <p className="hint">{words.tryHint}</p>
      <Composer inUse={!asked} button={button} onPublish={start} />
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

/** One press after another: what is asked about it, and what is said of it afterwards; `button` is what was pressed. */
function useTry(find: Find) {
  const { briefing } = usePage();
  const [asked, setAsked] = useState<OwnDraft | null>(null);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);

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
    if (said) button.current?.focus();
  }, [said]);
  return { asked, said, button, start, close };
}

interface ComposerProps {
  inUse: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onPublish: (draft: Draft) => void;
}

function Composer({ inUse, button, onPublish }: ComposerProps) {
  const words = usePage().t.welcome;
  const [written, setWritten] = useState({ text: words.demoText, photo: false });
  return (
    <div className="card" inert={!inUse}>
      <DraftFields
        {...written}
        words={{ text: words.composer, photo: words.photo }}
        rows={4}
        onEdit={(part) => setWritten((before) => ({ ...before, ...part }))}
      />
      <Button look="primary" ref={button} onClick={() => onPublish(demoDraft(written))}>
        {words.publish}
      </Button>
    </div>
  );
}

function demoDraft({ text, photo }: { text: string; photo: boolean }): Draft {
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

import { useEffect, useState } from 'react';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { SaveReview } from './SaveReview';
import type { RuleDraft } from './use-rule-draft';

/** What was drafted: a step back, all of it away, or a look at it before it is kept. */
export function DraftBar({ editor, draft }: { editor: Editor; draft: RuleDraft }) {
  const { t } = usePage();
  const words = t.draft;
  const [reviewing, setReviewing] = useState(false);
  const [said, setSaid] = useState('');
  const steps = {
    undo: draft.undo && (() => (draft.undo?.(), setSaid(words.undone))),
    redo: draft.redo && (() => (draft.redo?.(), setSaid(words.redone))),
  };
  useDraftKeys({ ...steps, review: draft.changed ? () => setReviewing(true) : null });
  if (!draft.changed && !draft.redo) return null;
  return (
    <>
      {draft.changed && (
        <p>
          <span className="strong">{words.changed}</span> <span className="hint inline">{words.shortcut}</span>
        </p>
      )}
      <p role="status" className={draft.changed ? 'unseen' : undefined}>
        {said}
      </p>
      <div className="button-row">
        <Button disabled={!steps.undo} onClick={() => steps.undo?.()}>
          {words.undo}
        </Button>
        {steps.redo && <Button onClick={steps.redo}>{words.redo}</Button>}
        {draft.changed && (
          <>
            <Button onClick={() => (draft.discard(), setSaid(words.discarded))}>{words.discard}</Button>
            <Button look="primary" aria-keyshortcuts="Control+S" onClick={() => setReviewing(true)}>
              {words.review}
            </Button>
          </>
        )}
      </div>
      {reviewing && <SaveReview editor={editor} draft={draft} onClose={() => setReviewing(false)} />}
    </>
  );
}

interface Keys {
  undo: (() => void) | null;
  redo: (() => void) | null;
  review: (() => void) | null;
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), in a text the browser's own first; Ctrl+S, for the bar is a long way with Tab. */
function useDraftKeys({ undo, redo, review }: Keys) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const back = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      const step = key === 's' ? review : inText(event.target) ? null : back;
      if (!step) return;
      event.preventDefault();
      step();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}

function inText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}

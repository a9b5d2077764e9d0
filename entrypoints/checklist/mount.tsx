import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Checklist } from '../../components/checklist/Checklist';
import css from '../../components/checklist/checklist.css?inline';
import { copyText } from '../../components/checklist/copy-text';
import type { ChecklistView, Question } from '../../utils/guard/contract';
import type { Review } from '../../utils/messages';
import { dress } from './dress';

/**
 * Draws one question into the guard's closed root, painted when this returns; gives back what takes it away.
 * Throws when it cannot be drawn, so that the guard asks its built-in questions; what breaks later goes back to the
 * message: nothing is published.
 */
export const mountChecklist: ChecklistView = (root, question) => {
  const undress = dress(root, css);
  const frame = root.ownerDocument.createElement('div');
  root.append(frame);
  const broken: unknown[] = [];
  let drawn = false;
  const onUncaughtError = (error: unknown) => {
    broken.push(error);
    if (drawn) question.back();
  };
  const view = createRoot(frame, { onUncaughtError });
  const remove = () => {
    view.unmount();
    frame.remove();
    undress();
  };
  flushSync(() => view.render(<AskedChecklist question={question} />));
  drawn = true;
  if (broken.length > 0) {
    remove();
    throw broken[0];
  }
  return remove;
};

const nothing: Review = { signals: [], account: {} };

/** The checklist, joined by what the background found when that arrives. */
function AskedChecklist({ question }: { question: Question }) {
  const [review, setReview] = useState<Review | null>(null);
  const [now] = useState(() => new Date());
  useEffect(() => {
    let here = true;
    const join = (found: Review) => here && setReview(found);
    question.review.then(join, () => join(nothing));
    return () => {
      here = false;
    };
  }, [question]);
  return (
    <Checklist
      draft={question.draft}
      briefing={question.briefing}
      review={review}
      now={now}
      place="dialog"
      browserLanguages={navigator.languages}
      remark={question.remark}
      onPublish={question.publish}
      onBack={question.back}
      copy={copyText}
    />
  );
}

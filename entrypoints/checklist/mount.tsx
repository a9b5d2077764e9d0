import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Checklist } from '../../components/checklist/Checklist';
import css from '../../components/checklist/checklist.css?inline';
import { close, episodeOf, type Course, type Episode } from '../../components/checklist/episode';
import { copyText } from '../../components/checklist/copy-text';
import type { Visibility } from '../../components/checklist/quiet-start';
import type { Found } from '../../components/checklist/situation';
import type { Kept, Review } from '../../utils/messages';
import type { Asked, Draw } from './asked';
import { dress } from './dress';
import { tellOutcome } from './tell-background';
import { watchSight, type Watch } from './watch-sight';

/** A page could give a custom property that it knows by name another meaning (`@property`), in our root as well. */
const look = css.replaceAll('--pw-', `--x${crypto.randomUUID().slice(0, 8)}-`);

/**
 * React would climb from the element that the pointer comes from, which is the page's: out of a form with a field named
 * `parentNode` it never comes. Nothing of ours listens to these.
 */
const moves = ['mouseover', 'mouseout', 'pointerover', 'pointerout'];

/** The message that is being written in this frame; in memory only. */
let episode: Episode | null = null;

/**
 * Draws one question into the guard's closed root, painted when this returns; gives back what takes it away.
 * Throws when it cannot be drawn, so that the guard asks its built-in questions; what breaks later goes back to the
 * message: nothing is published.
 */
export const mountChecklist: Draw = (root, question) => {
  const undress = dress(root, look);
  const frame = root.ownerDocument.createElement('div');
  root.append(frame);
  for (const kind of moves) root.addEventListener(kind, (event) => event.stopPropagation(), true);
  const broken: unknown[] = [];
  let drawn = false;
  const onUncaughtError = (error: unknown) => {
    broken.push(error);
    if (drawn) question.back();
  };
  const view = createRoot(frame, { onUncaughtError });
  const run = followRun(question, root.isConnected);
  const remove = () => {
    view.unmount();
    run.end();
    frame.remove();
    undress();
  };
  flushSync(() => view.render(<AskedChecklist root={root} question={question} run={run} />));
  drawn = true;
  if (broken.length > 0) {
    remove();
    throw broken[0];
  }
  return remove;
};

/** Counts one run through a checklist for the noise meter; what is drawn for nobody to see (warm-up) is not counted. */
function followRun(question: Asked, counted: boolean) {
  const now = episodeOf(episode, question.draft);
  let course: Course | null = null;
  let published = false;
  return {
    alarms: now.alarms,
    follow: (told: Course) => void (course = told),
    publish: (kept: Kept) => {
      published = true;
      question.publish(kept);
    },
    end: () => {
      if (!course || !counted) return;
      const { outcome, next } = close(now, course, published);
      // Taken away once more, it was still one run.
      course = null;
      episode = next;
      tellOutcome(outcome);
    },
  };
}

type Run = ReturnType<typeof followRun>;

/** The checklist, joined by what the background found when that arrives. */
function AskedChecklist({ root, question, run }: { root: ShadowRoot; question: Asked; run: Run }) {
  const [review, setReview] = useState<Found>(null);
  const [now] = useState(() => new Date());
  useEffect(() => {
    let here = true;
    const join = (found: Review | null) => here && setReview(found ?? 'unread');
    question.review.then(join, () => join(null));
    void question.later?.then(join);
    return () => {
      here = false;
    };
  }, [question]);
  const sight = useSight(root, question.raise);
  return (
    <Checklist
      draft={question.draft}
      briefing={question.briefing}
      review={review}
      now={now}
      place="dialog"
      sight={sight}
      browserLanguages={navigator.languages}
      remark={question.remark}
      alarms={run.alarms}
      onCourse={run.follow}
      onPublish={run.publish}
      onBack={question.back}
      copy={copyText}
    />
  );
}

/** Whether a person can see it now; as long as not, it is put in front again every second, until the guard gives up. */
function useSight(root: ShadowRoot, raise: () => void): Visibility {
  /** `times`: how often it came into sight; none as long as nothing is known. */
  const [{ seen, times }, setSight] = useState({ seen: false, times: 0 });
  const watch = useRef<Watch | null>(null);
  useEffect(() => {
    const tell = (now: boolean) =>
      setSight((before) => (before.seen === now ? before : { seen: now, times: before.times + Number(now) }));
    watch.current = watchSight(root, tell);
    return () => watch.current?.end();
  }, [root]);
  const lost = !seen && times > 0;
  useEffect(() => {
    if (!lost) return;
    // Being put in front takes it out and in again: a press that is held then would be lost.
    const lift = () => !root.querySelector(':active') && raise();
    lift();
    const timer = setInterval(lift, 1000);
    return () => clearInterval(timer);
  }, [root, lost, raise]);
  const look = () => {
    const free = watch.current?.look() === true;
    if (!free) raise();
    return free;
  };
  return { seen, returns: Math.max(0, times - 1), look };
}

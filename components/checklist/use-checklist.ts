import { useMemo, useRef, useState } from 'react';
import type { Kept } from '../../utils/messages';
import type { Checklist, Item } from '../../utils/model/checklist';
import type { Role } from '../../utils/model/profile';
import { approvalDays } from '../../utils/rules/answer-word';
import { evaluate } from '../../utils/rules/evaluate';
import { localDay } from '../../utils/rules/school-hours';
import type { Course, FalseAlarms } from './episode';
import type { Finding } from './list-findings';
import { keptOf } from './kept';
import { publishOptions, type PublishOptions } from '../../utils/rules/publish-option';
import { useQuietStart, type Sight } from './quiet-start';
import { moodOf, newItem, toAsk, type Asked, type Mood } from './situation';
import { useAnswers, type AnswerState } from './use-answers';
import { useCourse } from './use-course';
import { useFindings } from './use-findings';

export interface SessionInput extends Asked {
  place: 'dialog' | 'page';
  sight: Sight;
  /** What was called a false alarm in this draft before; absent: nothing. */
  alarms?: FalseAlarms;
  /** Told after every drawing what was shown so far. */
  onCourse?: (course: Course) => void;
  onPublish: (kept: Kept) => void;
}

export interface ChecklistSession {
  checklist: Checklist;
  /** What to ask now, and what is only read. */
  asks: readonly Item[];
  infos: readonly Item[];
  stopped: boolean;
  mood: Mood;
  shortcuts: PublishOptions | null;
  roles: readonly Role[];
  /** The first and last day on which an approval can have been given: yyyy-mm-dd. */
  days: { first: string; last: string };
  /** What was found, strictest first, false alarms too. */
  findings: readonly Finding[];
  alarms: FalseAlarms;
  setAlarm: AnswerState['setAlarm'];
  doubt: boolean;
  /** Nobody could read the draft: the person has to look for themselves, and one press is not enough. */
  unread: boolean;
  /** The person has done something in it. */
  touched: boolean;
  /** Publishing was pressed while something was missing. */
  nudged: boolean;
  /** Presses do not publish yet. */
  waiting: boolean;
  sent: boolean;
  /** What was just done, in words; empty after the next change. */
  said: string;
  /** The item to bring into focus, anew each time; null: none. */
  target: { rule: string } | null;
  say: (message: string) => void;
  change: (input: HTMLInputElement) => void;
  raiseDoubt: () => void;
  publish: () => void;
  publishWith: (rule: string, option: string) => void;
}

const none: FalseAlarms = new Map();

/** One run through a checklist: asking, pointing at what is missing, and letting the draft through exactly once. */
export function useChecklist(input: SessionInput): ChecklistSession {
  const inDialog = input.place === 'dialog';
  const { situation, checklist, roles, change, raiseDoubt, alarms, setAlarm } = useAnswers(input, input.alarms ?? none);
  const { findings, items } = useFindings(situation);
  useCourse(input, checklist, items, alarms);
  const [nudged, setNudged] = useState(false);
  const [said, say] = useState('');
  const [target, setTarget] = useState<{ rule: string } | null>(null);
  const { review, sight } = input;
  const unread = review === 'unread';
  const inOnePress = inDialog && !unread;
  const shortcuts = useMemo(
    () => (inOnePress ? publishOptions(situation, checklist) : null),
    [inOnePress, situation, checklist],
  );
  const joined = unread ? review : situation.signals.length;
  const { waiting, counts } = useQuietStart(inDialog, review !== null, joined, sight);
  const { sent, send } = useSending(input, roles);
  const mood = moodOf(checklist);
  const pointAt = (rule: string | undefined) => {
    say('');
    setTarget(rule ? { rule } : null);
  };
  return {
    checklist,
    shortcuts,
    roles,
    nudged,
    waiting,
    sent,
    said,
    target,
    say,
    findings,
    unread,
    alarms,
    setAlarm: (key, reason) => {
      say('');
      setAlarm(key, reason);
    },
    doubt: situation.doubt,
    touched: situation.doubt || alarms.size > 0 || Object.keys(situation.answers).length > 0,
    asks: toAsk(checklist),
    infos: checklist.items.filter(({ state }) => state === 'info'),
    stopped: mood !== 'ask',
    mood,
    days: { first: localDay(input.now, approvalDays), last: localDay(input.now) },
    change: (changed) => {
      say('');
      change(changed);
    },
    raiseDoubt: () => {
      raiseDoubt();
      pointAt(newItem(checklist, evaluate({ ...situation, doubt: true }))?.rule.id);
    },
    publish: () => {
      if (checklist.ready) return counts() ? send(checklist) : undefined;
      setNudged(true);
      pointAt(checklist.items.find(({ state }) => state === 'open')?.rule.id);
    },
    publishWith: (rule, value) => {
      const answers = { ...situation.answers, [rule]: { type: 'choice' as const, value } };
      const complete = evaluate({ ...situation, answers });
      if (counts() && complete.ready) send(complete);
    },
  };
}

/** In a dialog one press publishes and all later ones do nothing; on our own page a person can go on checking. */
function useSending({ place, briefing, onPublish }: SessionInput, roles: readonly Role[]) {
  const done = useRef(false);
  const [sent, setSent] = useState(false);
  const send = (complete: Checklist) => {
    if (done.current) return;
    done.current = place === 'dialog';
    setSent(done.current);
    onPublish(keptOf(complete, briefing.ruleSet, briefing.profile.introduced ? null : [...roles]));
  };
  return { sent, send };
}

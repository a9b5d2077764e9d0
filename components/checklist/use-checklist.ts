import type { Checklist, Item } from '../../utils/model/checklist';
import type { Role } from '../../utils/model/profile';
import { approvalDays } from '../../utils/rules/answer-word';
import { evaluate } from '../../utils/rules/evaluate';
import { localDay } from '../../utils/rules/school-hours';
import type { Course, FalseAlarms } from './episode';
import type { Finding } from './list-findings';
import { moodOf, newItem, toAsk, type Mood } from './situation';
import { useAnswers, type AnswerState } from './use-answers';
import { useAttention, type Attention } from './use-attention';
import { useCourse } from './use-course';
import { useFindings } from './use-findings';
import { usePublishing, type PublishInput, type Publishing } from './use-publishing';

export interface SessionInput extends PublishInput {
  /** What was called a false alarm in this draft before; absent: nothing. */
  alarms?: FalseAlarms;
  /** Told after every drawing what was shown so far. */
  onCourse?: (course: Course) => void;
}

export interface ChecklistSession extends Publishing, Pick<Attention, 'nudged' | 'said' | 'say' | 'target'> {
  checklist: Checklist;
  /** What to ask now, and what is only read. */
  asks: readonly Item[];
  infos: readonly Item[];
  stopped: boolean;
  mood: Mood;
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
  change: (input: HTMLInputElement) => void;
  raiseDoubt: () => void;
}

const none: FalseAlarms = new Map();

/** One run through a checklist: asking, pointing at what is missing, and letting the draft through exactly once. */
export function useChecklist(input: SessionInput): ChecklistSession {
  const answers = useAnswers(input, input.alarms ?? none);
  const { situation, checklist, roles, alarms } = answers;
  const { findings, items } = useFindings(situation);
  useCourse(input, checklist, items, alarms);
  const { nudged, nudge, said, say, target, pointAt } = useAttention();
  const publishing = usePublishing(input, answers, nudge);
  const mood = moodOf(checklist);
  return {
    ...publishing,
    checklist,
    roles,
    nudged,
    said,
    target,
    say,
    findings,
    unread: input.review === 'unread',
    alarms,
    setAlarm: (key, reason) => {
      say('');
      answers.setAlarm(key, reason);
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
      answers.change(changed);
    },
    raiseDoubt: () => {
      answers.raiseDoubt();
      pointAt(newItem(checklist, evaluate({ ...situation, doubt: true }))?.rule.id);
    },
  };
}

import type { Answer } from '../model/checklist';
import type { Level, Rule } from '../model/rules';
import { localDay } from './school-hours';

/** How many days ago an approval may have been given. */
export const approvalDays = 30;

/**
 * What an answer says, as a condition can ask for it: the id of the chosen option, `yes` for every other complete
 * answer, null as long as the rule is not answered. On a rule of level hold only "I have asked" counts; nothing
 * answers a line that stops.
 */
export function answerWord(rule: Rule, level: Level, answer: Answer | null, now: Date): string | null {
  if (!answer) return null;
  const { ask } = rule;
  if (ask.type === 'choice')
    return answer.type === 'choice' && ask.options.some(({ id }) => id === answer.value) ? answer.value : null;
  return isComplete(ask.type, level, answer, now) ? 'yes' : null;
}

/** What a condition can ask of a rule's answer, besides that it is still `open`. */
export function answersOf({ ask }: Rule): string[] {
  return ask.type === 'choice' ? ask.options.map(({ id }) => id) : ['yes'];
}

function isComplete(ask: Rule['ask']['type'], level: Level, answer: Answer, now: Date): boolean {
  if (ask === 'approval') return answer.type === 'approval' && isName(answer.name) && isRecent(answer.day, now);
  if (level === 'hold') return answer.type === 'asked' && answer.value;
  if (ask === 'found') return answer.type === 'found' && answer.waived;
  return level !== 'block' && answer.type === 'tick' && answer.value;
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name);
}

/** A real day, today or at most `approvalDays` before. */
function isRecent(day: string, now: Date): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T12:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return real && day <= localDay(now) && day >= localDay(now, approvalDays);
}

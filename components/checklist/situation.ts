import type { Briefing, Review } from '../../utils/messages';
import type { Answers, Checklist, Item, Situation } from '../../utils/model/checklist';
import type { Draft } from '../../utils/model/draft';
import type { Role } from '../../utils/model/profile';
import type { FalseAlarms } from './episode';

/** What the background found; null until it has told, `unread`: it could not read the draft. */
export type Found = Review | 'unread' | null;

/** What a checklist is made of, before anything was answered. */
export interface Opening {
  draft: Draft;
  briefing: Briefing;
  /** Joins without moving focus or wiping answers. */
  review: Found;
  /** When the checklist was opened, on the person's own clock. */
  now: Date;
}

/** In the order in which they are offered. */
export const allRoles: readonly Role[] = ['medewerker', 'leerkracht', 'leiding', 'stagiair'];

const noReview: Review = { signals: [], account: {} };

export function situationOf(
  asked: Opening,
  roles: readonly Role[],
  answers: Answers,
  doubt: boolean,
  alarms: FalseAlarms,
): Situation {
  const { draft, now, briefing } = asked;
  const { signals, account } = !asked.review || asked.review === 'unread' ? noReview : asked.review;
  const profile = { ...briefing.profile, roles: [...roles] };
  const falseAlarms = new Set(alarms.keys());
  return { ruleSet: briefing.ruleSet, profile, draft, signals, falseAlarms, account, now, answers, doubt };
}

/** The first item to act on that was not there before. */
export function newItem(before: Checklist, after: Checklist): Item | null {
  const known = new Set(before.items.map(({ rule }) => rule.id));
  return after.items.find(({ rule, state }) => state !== 'info' && !known.has(rule.id)) ?? null;
}

/** `stop`: nothing goes out like this. `hold`: somebody is asked first. */
export type Mood = 'ask' | 'hold' | 'stop';

export function moodOf({ items }: Checklist): Mood {
  const stops = items.filter(({ state }) => state === 'stop');
  if (stops.length === 0) return 'ask';
  return stops.every(({ level }) => level === 'hold') ? 'hold' : 'stop';
}

/** What is shown to act on. While something stops that no answer lifts, the boxes still to tick are left out: they would change nothing. */
export function toAsk({ items }: Checklist): readonly Item[] {
  const final = items.some(
    ({ state, level, rule }) => state === 'stop' && level === 'block' && rule.ask.type === 'notice',
  );
  return items.filter(
    ({ state, rule }) => state !== 'info' && !(final && state === 'open' && rule.ask.type === 'tick'),
  );
}

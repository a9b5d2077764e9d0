import type { Draft } from '../../utils/model/draft';
import type { Outcome } from '../../utils/model/tally';

/** Why a finding is not right. */
export type AlarmReason = 'noPerson' | 'notIt' | 'public' | 'noSchool' | 'other';
/** What was called a false alarm in this draft, by findingKey. */
export type FalseAlarms = ReadonlyMap<string, AlarmReason>;

/** One message from its first checklist until it goes out, going back and editing included. In memory only. */
export interface Episode {
  first: Draft;
  last: Draft;
  /** Rules that were counted as shown. */
  shown: ReadonlySet<string>;
  /** Rules that were counted as a false alarm. */
  alarmed: ReadonlySet<string>;
  alarms: FalseAlarms;
}

/** What happened in one checklist. */
export interface Course {
  shown: ReadonlySet<string>;
  alarmed: ReadonlySet<string>;
  alarms: FalseAlarms;
}

/** The message that this draft belongs to: the one before, when it is the same or an edit of it. */
export function episodeOf(before: Episode | null, draft: Draft): Episode {
  if (before && isEditOf(before.last, draft)) return { ...before, last: draft };
  return { first: draft, last: draft, shown: new Set(), alarmed: new Set(), alarms: new Map() };
}

/** What a checklist adds to the totals, and the message as it is then; null: it went out. */
export function close(
  episode: Episode,
  course: Course,
  published: boolean,
): { outcome: Outcome; next: Episode | null } {
  const { shown, alarmed } = course;
  const all = [...new Set([...episode.shown, ...shown])];
  const edited = published && !isSame(episode.first, episode.last);
  const outcome = {
    shown: [...shown].filter((id) => !episode.shown.has(id)),
    edited: edited ? all : [],
    unchanged: published && !edited ? all : [],
    falseAlarms: [...alarmed].filter((id) => !episode.alarmed.has(id)),
  };
  const next = {
    ...episode,
    shown: new Set(all),
    alarmed: new Set([...episode.alarmed, ...alarmed]),
    alarms: course.alarms,
  };
  return { outcome, next: published ? null : next };
}

function isSame(one: Draft, other: Draft): boolean {
  return one.text === other.text && JSON.stringify(one.media) === JSON.stringify(other.media);
}

/** On the same spot, and at least half of the words of the shorter text are in the other. */
function isEditOf(before: Draft, draft: Draft): boolean {
  const same = (['platform', 'surface', 'kind', 'reply', 'account'] as const).every(
    (key) => before[key] === draft[key],
  );
  const [one, other] = [wordsOf(before.text), wordsOf(draft.text)];
  return same && [...one].filter((word) => other.has(word)).length * 2 >= Math.min(one.size, other.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

import { signalTypes, type SignalType } from '../../utils/model/signal';
import type { SignalSettings } from '../../utils/signals/check';
import type { Post } from '../check/post';
import { reviewPost, settingsFor } from '../check/review';
import { boards } from './boards';
import { draftsOf, type Half, type LabelledDraft } from './drafts';
import { falseAlarms, scoreOf, tallyAttention, tallyType, total, type Judged, type Tally } from './score';

/** Numbers with which a person can be found. */
export const identifiers: readonly SignalType[] = [
  'bsn',
  'student_id',
  'phone',
  'email',
  'iban',
  'address',
  'postcode',
  'birthdate',
  'license_plate',
];

/** One line of the quality table. Numbers between 0 and 1; null: has no meaning here. */
export interface Quality {
  what: string;
  /** How many labels there are. */
  labels: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Whom a text seems meant for decides on rules and points at nothing: it has no labels. */
export const scoredTypes = signalTypes.filter((type) => type !== 'parent_audience');

/** The draft as the extension and `npm run check` review it. */
export function judge(draft: LabelledDraft): Judged {
  const { labels, attention } = draft;
  const reviewed = reviewPost(postOf(draft), boards[draft.board]);
  return { labels, attention, seen: reviewed.signals, given: reviewed.attention };
}

/** What the checks know of a draft besides its text. */
export function settingsOf(draft: LabelledDraft): SignalSettings {
  return settingsFor(postOf(draft), boards[draft.board]);
}

function postOf({ id, text, platform, kind, role, media }: LabelledDraft): Post {
  return { id, text, platform, kind, role, media };
}

/** How good the review is on one half: every type, all identifiers together, and the attention of whole drafts. */
export function measure(half: Half): Quality[] {
  const drafts = draftsOf(half).map(judge);
  const typeTallies = new Map<SignalType, Tally>(scoredTypes.map((type) => [type, tallyType(drafts, type)]));
  const together = total(identifiers.flatMap((type) => typeTallies.get(type) ?? []));
  const alarms = (what: string, least: 'notice' | 'warn'): Quality => ({
    what,
    labels: drafts.filter(({ attention }) => attention === 'none').length,
    precision: null,
    recall: null,
    f1: falseAlarms(drafts, least),
  });
  return [
    ...[...typeTallies].map(([type, tally]) => ({ what: type, labels: tally.labels, ...scoreOf(tally) })),
    { what: 'identifiers together', labels: together.labels, ...scoreOf(together) },
    ...(['warn', 'notice', 'block-worthy'] as const).map((least) => {
      const tally = tallyAttention(drafts, least);
      return { what: `attention: ${least} or more`, labels: tally.labels, ...scoreOf(tally) };
    }),
    alarms('innocent, yet warn or more (share)', 'warn'),
    alarms('innocent, yet notice or more (share)', 'notice'),
  ];
}

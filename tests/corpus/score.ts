import { attentions, type Attention, type Signal, type SignalType } from '../../utils/model/signal';
import type { Label } from './marks';

/** One draft: what its readers labelled, and what was seen. */
export interface Judged {
  labels: readonly Label[];
  attention: Attention;
  seen: readonly Pick<Signal, 'type' | 'start' | 'end'>[];
  given: Attention;
}

/** Counts that can be added up over drafts and types. */
export interface Tally {
  /** Labels that were found, of how many. */
  found: number;
  labels: number;
  /** Findings that were right, of how many. */
  right: number;
  findings: number;
}

/** Between 0 and 1; null: there was nothing to be right or wrong about. */
export interface Score {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** How well one type was seen. A finding is right when it overlaps a label of its type; one on an optional label counts nowhere. */
export function tallyType(drafts: readonly Judged[], type: SignalType): Tally {
  return total(drafts.map(({ labels, seen }) => tallyDraft(labels.filter(isType(type)), seen.filter(isType(type)))));
}

const isType =
  (type: SignalType) =>
  (thing: { type: SignalType }): boolean =>
    thing.type === type;

function tallyDraft(labels: readonly Label[], seen: Judged['seen']): Tally {
  const sure = labels.filter(({ optional }) => !optional);
  const right = seen.filter((finding) => sure.some((label) => overlap(label, finding)));
  const wrong = seen.filter((finding) => !labels.some((label) => overlap(label, finding)));
  const found = sure.filter((label) => seen.some((finding) => overlap(label, finding)));
  return {
    found: found.length,
    labels: sure.length,
    right: right.length,
    findings: right.length + wrong.length,
  };
}

/** How well drafts that ask for `least` or more were told from those that ask for less. */
export function tallyAttention(drafts: readonly Judged[], least: Attention): Tally {
  const reaches = (attention: Attention) => attentions.indexOf(attention) >= attentions.indexOf(least);
  const labelled = drafts.filter(({ attention }) => reaches(attention));
  const given = drafts.filter((draft) => reaches(draft.given));
  const both = labelled.filter((draft) => reaches(draft.given)).length;
  return { found: both, labels: labelled.length, right: both, findings: given.length };
}

/** Of the drafts labelled `none`, the share that got `least` or more. */
export function falseAlarms(drafts: readonly Judged[], least: Attention): number {
  const innocent = drafts.filter(({ attention }) => attention === 'none');
  return tallyAttention(innocent, least).findings / innocent.length;
}

export function total(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { found: sum('found'), labels: sum('labels'), right: sum('right'), findings: sum('findings') };
}

export function scoreOf({ found, labels, right, findings }: Tally): Score {
  const precision = findings === 0 ? null : right / findings;
  const recall = labels === 0 ? null : found / labels;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = labels === 0 && findings === 0 ? null : sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
  return { precision, recall, f1 };
}

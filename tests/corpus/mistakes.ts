import type { LabelledDraft } from './drafts';
import type { Judged } from './score';

/** What went wrong in one draft, a line each: of one type, of `attention`, or of `all`. */
export function mistakesIn(draft: LabelledDraft, judged: Judged, wanted: string): string[] {
  const { id, text, labels } = draft;
  const isWanted = ({ type }: { type: string }) => wanted === 'all' || wanted === type;
  const quote = ({ start, end }: { start: number; end: number }) => JSON.stringify(text.slice(start, end));
  const overlaps = (one: { type: string; start: number; end: number }) => (other: typeof one) =>
    one.type === other.type && one.start < other.end && other.start < one.end;
  const missed = labels.filter((label) => isWanted(label) && !label.optional && !judged.seen.some(overlaps(label)));
  const wrong = judged.seen.filter(
    (finding) => finding.type !== 'parent_audience' && isWanted(finding) && !labels.some(overlaps(finding)),
  );
  const lines = [
    ...missed.map((label) => `missed ${label.type} ${quote(label)}`),
    ...wrong.map((finding) => `false ${finding.type} ${quote(finding)}`),
  ];
  if (['all', 'attention'].includes(wanted) && judged.given !== judged.attention)
    lines.push(`attention ${judged.given}, should be ${judged.attention}`);
  return lines.map((line) => `${id}: ${line}    in: ${text.replace(/\s+/g, ' ').slice(0, 160)}`);
}

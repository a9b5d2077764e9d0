import type { Round, Samples } from './round';
import type { Row } from './table';

interface Measure {
  name: string;
  of: keyof Samples;
  /** 0.5 (median) when absent. */
  share?: number;
  /** At most so many ms; `added`: of what the extension adds, else of what a person waits for in all. */
  most?: number;
  added?: true;
  digits?: number;
}

/** Issue 2, costs. Script is processor time of the page's main thread; the rest is time as a person lives it. */
const measures: Measure[] = [
  { name: 'watching script, beside an empty one: compile and evaluate', of: 'evaluation', most: 3, added: true },
  { name: '2,000 posts added to the feed: script', of: 'feed', most: 10, added: true },
  { name: 'a press on "like" among 2,000 posts: script', of: 'like' },
  { name: 'focus in the composer: script, once a page', of: 'focus' },
  { name: 'a key in the composer: script', of: 'key', most: 0.03, added: true, digits: 3 },
  { name: 'press → painted, 2,000 posts (median)', of: 'press', most: 50 },
  { name: 'press → painted, 2,000 posts (p95)', of: 'press', share: 0.95, most: 100 },
  { name: 'press → painted, nothing was ready', of: 'first', most: 150 },
  { name: 'press → painted, processor 4× slower', of: 'slow', most: 200 },
  { name: 'press that publishes → the site’s handler', of: 'approval', most: 16 },
];

/** Both sides beside each other. Times are only shown, never judged: they depend on the machine. */
export function timeRows(bare: readonly Round[], guarded: readonly Round[]): Row[] {
  return measures.map(({ name, of, share = 0.5, most, added, digits = 1 }) => {
    const [without, ours] = [bare, guarded].map((rounds) =>
      quantile(
        rounds.flatMap(({ samples }) => samples[of]),
        share,
      ),
    ) as [number, number];
    const more = ours - without;
    return {
      measure: name,
      without: ms(without, digits),
      guarded: ms(ours, digits),
      added: ms(more, digits),
      goal: most === undefined ? null : `${added ? 'added ' : ''}≤ ${most} ms`,
      ok: most === undefined ? null : (added ? more : ours) <= most,
    };
  });
}

function ms(value: number, digits: number): string {
  return `${value.toFixed(digits)} ms`;
}

/** The value below which this share (0–1) of the samples lies, the nearest one taken. NaN without samples. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

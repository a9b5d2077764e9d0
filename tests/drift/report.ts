import { platformIds } from '../../utils/model/draft';
import type { Outcome } from './try-row';
import type { Row } from './rows';

export interface Tried extends Outcome {
  row: Row;
}

/** A Markdown table: per change and site how many of the surfaces were held, and how many of the rest were left alone. */
export function reportOf(tried: readonly Tried[]): string {
  const sets = [...new Set(tried.map(({ row }) => row.changes.join(' + ')))];
  const line = (name: string, some: readonly Tried[]) =>
    `| ${[
      name,
      ...platformIds.map((id) =>
        share(
          some.filter(({ row }) => row.site === id),
          true,
        ),
      ),
      share(some, true),
      share(some, false),
    ].join(' | ')} |`;
  return [
    `| change | ${platformIds.join(' | ')} | held | left alone |`,
    `|---|${platformIds.map(() => '---:|').join('')}---:|---:|`,
    ...sets.map((set) =>
      line(
        set,
        tried.filter(({ row }) => row.changes.join(' + ') === set),
      ),
    ),
    line('**all**', tried),
  ].join('\n');
}

/** `held/tried` among the rows that could be changed; empty without such rows. */
function share(tried: readonly Tried[], publishes: boolean): string {
  const counted = tried.filter(({ row, verdict }) => row.publishes === publishes && verdict !== 'unchanged');
  if (!counted.length) return '';
  const good = counted.filter(({ verdict }) => verdict === 'held' || verdict === 'left').length;
  return good === counted.length ? `${good}` : `${good}/${counted.length}`;
}

/** What was not as it should be, a line for each. */
export function faultsOf(tried: readonly Tried[]): string[] {
  return tried
    .filter(({ verdict }) => ['missed', 'stopped', 'broken'].includes(verdict))
    .map(({ row, verdict, why }) => `${verdict}: ${nameOf(row)}: ${why.slice(0, 300)}`);
}

export function nameOf({ changes, site, story, publishes }: Row): string {
  return `${changes.join('+')} ${site} ${publishes ? '' : 'not '}${story.id}`;
}

import type { PlatformId } from '../../utils/model/draft';
import type { NegativeStory, SurfaceStory } from '../playground/kit/story';
import { sites } from '../playground/sites';
import { changes, combinations, type Change } from './changes';

/** One changed page to try: a way to publish, or something to leave alone. */
export type Row = { changes: readonly Change[]; site: PlatformId } & (
  { publishes: true; story: SurfaceStory } | { publishes: false; story: NegativeStory }
);

/** Every change and combination on every surface and every negative, with the change written in its address. */
export function allRows(seed: number): Row[] {
  const sets: readonly (readonly Change[])[] = [
    ...(Object.keys(changes) as Change[]).map((one) => [one]),
    ...combinations,
  ];
  return sets.flatMap((set) =>
    sites.flatMap((site) => [
      ...site.surfaces.map((story): Row => ({
        changes: set,
        site: site.id,
        publishes: true,
        story: changedStory(story, set, seed, lastOf(story)),
      })),
      ...site.negatives.map((story): Row => ({
        changes: set,
        site: site.id,
        publishes: false,
        story: changedStory(story, set, seed, lastPress(story)),
      })),
    ]),
  );
}

/** A share of them, always the same for the same seed. */
export function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const rest = [...items];
  const chosen: Item[] = [];
  while (rest.length && chosen.length < count) chosen.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return chosen;
}

function changedStory<Story extends { url: string }>(
  story: Story,
  set: readonly Change[],
  seed: number,
  last: string,
): Story {
  const mark = `pg-drift=${set.join('.')}&pg-seed=${seed}&pg-last=${last}`;
  return { ...story, url: `${story.url}${story.url.includes('?') ? '&' : '?'}${mark}` };
}

const lastOf = (story: SurfaceStory) => story.submit ?? '';

function lastPress({ steps }: NegativeStory): string {
  const last = steps.findLast((step) => 'press' in step);
  return last && 'press' in last ? last.press : '';
}

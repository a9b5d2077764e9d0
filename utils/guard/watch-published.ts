import { disabled } from './controls';
import { nearest, visible, type FindAll } from './dom';
import { readText } from './read-text';

/** How long a site gets to publish before the person is told that nothing happened, in ms. */
const patience = 4000;
const interval = 100;
/** Marks of a page that is still at it, with an upload for instance: whoever presses again there may post twice. */
const working = ['[aria-busy="true"]', 'progress'];

/** Resolves to true when the composer shows that it was published: emptied, changed or gone; false when nothing happened. */
export function watchPublished(
  composer: Element,
  control: Element | null,
  fields: readonly Element[],
  findAll: FindAll,
  now: () => number,
): Promise<boolean> {
  const before = fields.map(readText).join('\n');
  const since = now();
  return new Promise((resolve) => {
    const look = () => {
      if (changed()) return resolve(true);
      const busy =
        (control?.isConnected && disabled(control)) || nearest(composer, working) || findAll(composer, working).length;
      if (!busy && now() - since > patience) return resolve(false);
      setTimeout(look, interval);
    };
    const changed = () =>
      !visible(composer) || fields.some((field) => !visible(field)) || fields.map(readText).join('\n') !== before;
    look();
  });
}

import { disabled } from './controls';
import { findAll, nearest, visible } from './dom';
import { readText } from './read-text';
import type { Submission } from './sight';

/** How long a site gets to publish before the person is told that nothing happened, in ms. */
const patience = 4000;
const interval = 100;
/** Marks of a page that is still at it, with an upload for instance: whoever presses again there may post twice. */
const working = ['[aria-busy="true"]', 'progress'];

/** Turns of the page's microtasks: frameworks draw anew in the first few; a task would wait for a whole frame. */
const turns = 20;

/**
 * Gives a control the focus that a press by hand would give it, and lets the page take that in: some editors take over
 * their text only when they lose focus (Instagram's caption), and draw their buttons anew.
 */
export async function approach(control: Element): Promise<void> {
  (control as HTMLElement).focus({ preventScroll: true });
  for (let turn = 0; turn < turns; turn++) await null;
}

/** Resolves to true when the composer shows that it was published: emptied, changed or gone; false when nothing happened. */
export function watchPublished({ fields, control, composer }: Submission, now: () => number): Promise<boolean> {
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

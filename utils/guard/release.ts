import { disabled } from './controls';
import { visible } from './dom';
import { readText } from './read-text';
import type { Submission } from './recognise';

/** How long a site gets to publish before the person is told that nothing happened, in ms. */
const patience = 4000;
const interval = 100;

/**
 * The one press that lets a draft through. Focus goes first to the control, as with a press by hand: some editors
 * take over their text when they lose focus (Instagram's caption). Never called twice for one approval.
 */
export function pressOnce(control: Element): void {
  if (!(control instanceof HTMLElement)) return;
  control.focus({ preventScroll: true });
  control.click();
}

/** Resolves to true when the composer shows that it was published: emptied, changed or gone; false when nothing happened. */
export function watchPublished({ fields, control, composer }: Submission, now: () => number): Promise<boolean> {
  const before = fields.map(readText).join('\n');
  const since = now();
  return new Promise((resolve) => {
    const look = () => {
      if (changed()) return resolve(true);
      const busy = control?.isConnected && disabled(control);
      if (!busy && now() - since > patience) return resolve(false);
      setTimeout(look, interval);
    };
    const changed = () =>
      !visible(composer) || fields.some((field) => !visible(field)) || fields.map(readText).join('\n') !== before;
    look();
  });
}

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

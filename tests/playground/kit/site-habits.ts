/** Habits of the real sites that get in a guard's way. They belong to the pages always. */

/** Single-key shortcuts on the document. They fire unless the key was typed in a field, as the page sees it: an
 *  event out of somebody's shadow root looks as if it came from its host, so keys that leak from there fire too. */
export function addShortcuts(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Keeps focus in a dialog: focus that lands anywhere else is pulled back at once. Returns the release.
 *  `capture` listens as React Native Web does (X): before any listener on the element that got focus. */
export function trapFocus(dialog: HTMLElement, { capture = false } = {}): () => void {
  const type = capture ? 'focus' : 'focusin';
  const pullBack = (event: Event) => {
    if (!(event.target instanceof Node) || event.target === document || event.composedPath().includes(dialog)) return;
    const first = dialog.querySelector<HTMLElement>(
      '[contenteditable]:not([contenteditable="false"]), textarea, input, button',
    );
    (first ?? dialog).focus();
  };
  document.addEventListener(type, pullBack, capture);
  return () => document.removeEventListener(type, pullBack, capture);
}

/** Calls `away` for the next press outside the element, seen in the capture phase on the window. Returns the release. */
export function watchOutsidePress(element: HTMLElement, away: () => void): () => void {
  const look = (event: Event) => {
    if (!event.composedPath().includes(element)) away();
  };
  window.addEventListener('pointerdown', look, true);
  return () => window.removeEventListener('pointerdown', look, true);
}

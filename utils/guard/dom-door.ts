import type { SubmitKey } from '../model/platform';
import { remember } from './dom';
import { editableAt } from './editables';

/** What the door does with an event: nothing to see here, let it go, or hold it. */
export type Verdict = 'none' | 'let' | 'hold';

/** What the DOM door asks and tells; it knows events, not sites. */
export interface Door {
  /** A finger or button goes down, or a key is pressed on a control: would it publish? Decides for the whole gesture. */
  aim: (path: Element[]) => Verdict;
  /** The press itself. `aimed`: its gesture began on a control that publishes, which the page may have replaced since. */
  press: (path: Element[], aimed: boolean) => Verdict;
  key: (key: SubmitKey, path: Element[]) => Verdict;
  /** A form is being submitted, by its script or by a key. */
  submit: (form: HTMLFormElement, submitter: Element | null) => Verdict;
  /** An editable got focus. */
  focused: (editable: Element) => void;
}

/**
 * Listens to every way in which a person or a page can set off a publication, at the window, in the capture phase.
 * Must be opened at document_start: who registers first, runs first (hazards.md R13).
 */
export function openDomDoor(page: Window, door: Door): void {
  let gesture: Verdict = 'none';
  const on = <Kind extends keyof WindowEventMap>(
    kind: Kind,
    act: (event: WindowEventMap[Kind], path: Element[]) => Verdict | void,
  ) =>
    page.addEventListener(
      kind,
      (event) => {
        const path = event.composedPath();
        if (
          act(
            event,
            path.filter((target) => target instanceof Element),
          ) === 'hold'
        )
          hold(event);
      },
      { capture: true, passive: false },
    );

  on('pointerdown', (event, path) => {
    remember(event.composedPath());
    gesture = event.button === 0 ? door.aim(path) : 'none';
  });
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const) {
    on(kind, (event) => {
      if (gesture !== 'hold') return;
      // A held mousedown keeps the focus in the editor; a held touch must still become a click.
      event.stopImmediatePropagation();
      if (kind === 'mousedown') event.preventDefault();
    });
  }
  on('click', (event, path) => {
    const aimed = gesture === 'hold' && event.isTrusted;
    gesture = 'none';
    return door.press(path, aimed);
  });
  on('keydown', (event, path) => keydown(event, path, door));
  on('beforeinput', ({ inputType }, path) => (inputType === 'insertParagraph' ? door.key('Enter', path) : 'none'));
  on('submit', (event) =>
    event.target instanceof HTMLFormElement ? door.submit(event.target, event.submitter) : 'none',
  );
  on('focusin', (event, path) => {
    remember(event.composedPath());
    const editable = path[0] && editableAt(path[0]);
    if (editable) door.focused(editable);
  });
}

function keydown(event: KeyboardEvent, path: Element[], door: Door): Verdict {
  // An input method commits its candidate with Enter (hazards.md R16).
  if (event.isComposing || event.keyCode === 229) return 'none';
  const target = path[0];
  if (!target) return 'none';
  if (!editableAt(target) && !(target instanceof HTMLInputElement)) {
    return event.key === 'Enter' || event.key === ' ' ? door.press(path, false) : 'none';
  }
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return 'none';
  return door.key(event.ctrlKey || event.metaKey ? 'Mod+Enter' : 'Enter', path);
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

import type { SubmitKey } from '../model/platform';
import { remember } from './dom';
import type { Listen } from './ears';
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

/** Listens to every way in which a person or a page can set off a publication. */
export function openDomDoor(listen: Listen, door: Door): void {
  let gesture: Verdict = 'none';
  let heldKey = '';
  const on = <Kind extends keyof WindowEventMap>(kind: Kind, act: (event: WindowEventMap[Kind]) => Verdict | void) =>
    listen(kind, (event) => {
      const held = act(event as WindowEventMap[Kind]) === 'hold';
      if (held) event.preventDefault();
      return held;
    });

  on('pointerdown', (event) => {
    remember(event.composedPath());
    gesture = event.button === 0 ? door.aim(pathOf(event)) : 'none';
  });
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend']) {
    listen(kind, (event) => {
      // A held mousedown keeps the focus in the editor; a held touch must still become a click.
      if (gesture === 'hold' && kind === 'mousedown') event.preventDefault();
      return gesture === 'hold';
    });
  }
  on('click', (event) => {
    // Made by a key or a screen reader it has no detail: it is no end of a gesture that was let go elsewhere.
    const aimed = gesture === 'hold' && event.isTrusted && event.detail > 0;
    gesture = 'none';
    return door.press(pathOf(event), aimed);
  });
  on('keydown', (event) => {
    const verdict = keydown(event, door);
    heldKey = verdict === 'hold' ? event.code : '';
    return verdict;
  });
  // Some pages act when the key goes up.
  on('keyup', (event) => (heldKey && event.code === heldKey ? 'hold' : 'none'));
  on('beforeinput', (event) => (event.inputType === 'insertParagraph' ? door.key('Enter', pathOf(event)) : 'none'));
  on('submit', (event) =>
    event.target instanceof HTMLFormElement ? door.submit(event.target, event.submitter) : 'none',
  );
  on('focusin', (event) => {
    remember(event.composedPath());
    const target = pathOf(event)[0];
    const editable = target && editableAt(target);
    if (editable) door.focused(editable);
  });
}

/** Made only where an event matters: most are keys that publish nothing. */
function pathOf(event: Event): Element[] {
  return event.composedPath().filter((target) => target instanceof Element);
}

/** An input method commits its candidate with Enter (hazards.md R16): that is no press of Enter. */
function keydown(event: KeyboardEvent, door: Door): Verdict {
  const enter = event.key === 'Enter';
  if (!(enter || event.key === ' ') || event.isComposing || event.keyCode === 229) return 'none';
  const path = pathOf(event);
  const target = path[0];
  if (!target) return 'none';
  if (!editableAt(target) && !(target instanceof HTMLInputElement)) return door.press(path, false);
  if (!enter || event.shiftKey || event.altKey) return 'none';
  return door.key(event.ctrlKey || event.metaKey ? 'Mod+Enter' : 'Enter', path);
}

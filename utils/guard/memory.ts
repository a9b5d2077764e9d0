import type { Draft } from '../model/draft';
import type { WatchedPlatform } from '../model/platform';
import { controlsIn, disabled, isPage, type Before } from './controls';
import { ancestors, dialogAround, fits, limits } from './dom';
import { editablesIn } from './editables';
import { countMedia } from './media';
import { readText } from './read-text';

const around = ['form', ...limits];
/** Steps up from an editable that are looked at where it has no form or dialog. */
const reach = 8;

/** What a dialog held in an earlier step. */
export type Earlier = Pick<Draft, 'text' | 'media'>;

/** What one frame remembers of its composers, in memory only. */
export interface Memory {
  /** To be called when an editable gets focus. */
  focused: (editable: Element) => void;
  before: (editable: Element) => Before | null;
  /** To be called at a press: keeps what the dialog around it holds now, for its last step may no longer show the editor. */
  look: (pressed: Element, mayHoldDraft: (field: Element) => boolean) => void;
  /** What was kept for the dialog around an element, or null. */
  earlier: (element: Element) => Earlier | null;
}

export function createMemory(platform: WatchedPlatform): Memory {
  const befores = new WeakMap<Element, Before>();
  const drafts = new WeakMap<Element, Earlier>();
  return {
    focused: (editable) => {
      if (!befores.has(editable) || !editable.textContent) befores.set(editable, snapshot(editable));
    },
    before: (editable) => befores.get(editable) ?? null,
    look: (pressed, mayHoldDraft) => {
      const dialog = dialogAround(pressed);
      const fields = dialog ? editablesIn(dialog).filter(mayHoldDraft) : [];
      if (!dialog || !fields.length) return;
      const text = fields.map(readText).filter(Boolean).join('\n');
      drafts.set(dialog, { text, media: countMedia(dialog, platform) });
    },
    earlier: (element) => {
      const dialog = dialogAround(element);
      return (dialog && drafts.get(dialog)) ?? null;
    },
  };
}

function snapshot(editable: Element): Before {
  const controls = controlsIn(neighbourhood(editable));
  return { disabled: new WeakSet(controls.filter(disabled)), seen: new WeakSet(controls) };
}

/** The form, dialog or article around an editable, else some steps up; never as far as a whole feed. */
function neighbourhood(editable: Element): Element {
  let scope = editable;
  let steps = 0;
  for (const at of ancestors(editable)) {
    if (isPage(at)) return scope;
    scope = at;
    if (fits(at, around) || ++steps > reach) return scope;
  }
  return scope;
}

import type { WatchedPlatform } from '../model/platform';
import { controlsIn, disabled, isPage, type Before } from './controls';
import { ancestors, dialogAround, fits, limits } from './dom';
import { editablesIn } from './editables';
import { readContent, type Content } from './read-content';

const around = ['form', ...limits];
/** Steps up from an editable that are looked at where it has no form or dialog. */
const reach = 8;

/** What one frame remembers of its composers, in memory only. */
export interface Memory {
  /** To be called when an editable gets focus. */
  focused: (editable: Element) => void;
  /** The controls around an editable when it got focus; null when it never did. */
  before: (editable: Element) => Before | null;
  /** To be called at a press: keeps what the dialog around it holds now, for its last step may no longer show the editor. */
  look: (pressed: Element, mayHoldDraft: (field: Element) => boolean) => void;
  /** What was kept for the dialog around an element, or null. */
  earlier: (element: Element) => Content | null;
}

export function createMemory(platform: WatchedPlatform): Memory {
  const befores = new WeakMap<Element, Before>();
  const drafts = new WeakMap<Element, Content>();
  return {
    focused: (editable) => {
      if (!befores.has(editable) || !editable.textContent) befores.set(editable, snapshot(editable));
    },
    before: (editable) => befores.get(editable) ?? null,
    look: (pressed, mayHoldDraft) => {
      const dialog = dialogAround(pressed);
      const fields = dialog ? editablesIn(dialog).filter(mayHoldDraft) : [];
      if (dialog && fields.length) drafts.set(dialog, readContent(dialog, fields, platform));
    },
    earlier: (element) => {
      const dialog = dialogAround(element);
      return (dialog && drafts.get(dialog)) ?? null;
    },
  };
}

function snapshot(editable: Element): Before {
  const controls = controlsIn(neighbourhood(editable));
  return { disabled: new WeakSet(controls.filter(disabled)), there: new WeakSet(controls) };
}

/** The form, dialog or article around an editable, else some steps up; never as far as a whole feed. */
function neighbourhood(editable: Element): Element {
  let scope = editable;
  let steps = 0;
  for (const at of ancestors(editable)) {
    if (isPage(at)) break;
    scope = at;
    if (fits(at, around) || ++steps > reach) break;
  }
  return scope;
}

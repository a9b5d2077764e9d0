import { controlsIn, disabled, type Before } from './controls';
import { ancestors, dialogs, nearest } from './dom';
import { editablesIn } from './editables';
import { readText } from './read-text';

const around = ['form', 'article', '[role="article"]', 'li', ...dialogs];
/** Steps up from an editable that are looked at where it has no form or dialog. */
const reach = 8;

/** What one frame remembers of its composers, in memory only. */
export interface Memory {
  /** To be called when an editable gets focus. */
  focused: (editable: Element) => void;
  before: (editable: Element) => Before | null;
  /** To be called at a press: keeps what the composer of the dialog around it holds now. */
  look: (pressed: Element) => void;
  /** Keeps what a dialog's composer held: its last step may no longer show the editor. */
  keepDraft: (composer: Element, text: string) => void;
  /** The text kept for the dialog around an element, or null. */
  draftAround: (element: Element) => string | null;
}

export function createMemory(): Memory {
  const befores = new WeakMap<Element, Before>();
  const drafts = new WeakMap<Element, string>();
  return {
    focused: (editable) => {
      if (!befores.has(editable) || !editable.textContent) befores.set(editable, snapshot(editable));
    },
    before: (editable) => befores.get(editable) ?? null,
    look: (pressed) => {
      const dialog = nearest(pressed, dialogs);
      const text = dialog && editablesIn(dialog).map(readText).filter(Boolean).join('\n');
      if (dialog && text) drafts.set(dialog, text);
    },
    keepDraft: (composer, text) => {
      const dialog = nearest(composer, dialogs);
      if (dialog && text) drafts.set(dialog, text);
    },
    draftAround: (element) => {
      const dialog = nearest(element, dialogs);
      return (dialog && drafts.get(dialog)) ?? null;
    },
  };
}

function snapshot(editable: Element): Before {
  const up = [...ancestors(editable)];
  const limit = up.findIndex((at) => at.matches(around.join()));
  const scope = up[limit < 0 ? Math.min(reach, up.length - 1) : limit] ?? editable;
  const controls = controlsIn(scope);
  return { disabled: new WeakSet(controls.filter(disabled)), seen: new WeakSet(controls) };
}

import { reachable } from './geometry';
import { findDeep, isDrawn } from './roots';
import type { EditorModel, HookModel } from './questions';

const selectorOf = (hook: string) => `[data-pg="${CSS.escape(hook)}"]`;

/** The element with this hook, scrolled into view; null when it is not drawn. File fields are often hidden: see `attach`. */
export function hookModel(hook: string): HookModel | null {
  const element = findDeep(selectorOf(hook));
  return element && isDrawn(element) ? reachable(element) : null;
}

export function editorModel(hook: string): EditorModel | null {
  const element = findDeep(selectorOf(hook));
  if (!element || !isDrawn(element)) return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  return { text: visibleText(element), markup: element.innerHTML, focused: element.contains(root.activeElement) };
}

function visibleText(element: Element): string {
  const raw =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.value
      : (element as HTMLElement).innerText;
  return raw
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}

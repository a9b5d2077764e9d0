import type { StandingModel } from './questions';
import { anyRoot, isDrawn } from './roots';

/** Everything with a hook that is drawn. Takes the focus away first, as who goes on to something else does. */
export function standing(): StandingModel {
  (document.activeElement as HTMLElement | null)?.blur();
  const states = hooked(document)
    .filter(isDrawn)
    .map((element) => [element.getAttribute('data-pg') ?? '', state(element)] as const);
  return { address: location.href, hooks: Object.fromEntries(states) };
}

function hooked(within: Document | ShadowRoot): Element[] {
  return [...within.querySelectorAll('*')].flatMap((element) => {
    const root = anyRoot(element);
    return [...(element.hasAttribute('data-pg') ? [element] : []), ...(root ? hooked(root) : [])];
  });
}

function state(element: Element): string {
  const held = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
  const said = element.querySelector('[data-pg]') ? '' : element.textContent;
  const marks = [...element.attributes].filter(({ name }) => /^(disabled|checked|aria-.*)$/.test(name));
  return [...marks.map(({ name, value }) => `${name}=${value}`).sort(), held, said].join(' ');
}

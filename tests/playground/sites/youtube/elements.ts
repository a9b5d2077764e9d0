import { el } from '../../kit/element';

type Attributes = Parameters<typeof el>[1];

/** Makes an element under one of YouTube's own tag names, as a real custom element. */
export function polymer(tag: string, attributes: Attributes = {}, ...children: Parameters<typeof el>[2][]): HTMLElement {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  return el(tag, { class: `style-scope ${tag}`, ...attributes }, ...children);
}

const switches = new URL(location.href).searchParams;

export interface ButtonState {
  label: string;
  disabled?: boolean;
  filled?: boolean;
}

export interface PolymerButton {
  element: HTMLElement;
  set: (state: ButtonState) => void;
}

export interface ButtonOptions extends ButtonState {
  tag?: 'ytd-button-renderer' | 'ytcp-button' | 'yt-button-renderer';
  id: string;
  hook?: string;
  onPress: () => void;
}

/** One of YouTube's buttons: a host that hears the press, around a button that is made anew at every change.
 *  `?pg-era=paper`: the paper button of before 2023. `?pg-trusted=only`: presses made by a script are ignored. */
export function button({ tag = 'ytd-button-renderer', id, hook, onPress, ...state }: ButtonOptions): PolymerButton {
  const element = polymer(tag, { id });
  let current = state;
  const press = (event: Event) => {
    if (current.disabled || (switches.get('pg-trusted') === 'only' && !event.isTrusted)) return;
    onPress();
  };
  element.addEventListener('click', press);
  const set = (next: ButtonState) => {
    current = { filled: state.filled, ...next };
    element.classList.toggle('filled', Boolean(current.filled));
    element.replaceChildren(switches.get('pg-era') === 'paper' ? paper(current, press, hook) : shape(tag, current, hook));
  };
  set(state);
  return { element, set };
}

function shape(tag: string, { label, disabled = false, filled = false }: ButtonState, hook?: string): HTMLElement {
  const look = filled ? 'ytSpecButtonShapeNextFilled ytSpecButtonShapeNextCallToAction' : 'ytSpecButtonShapeNextText ytSpecButtonShapeNextMono';
  return polymer(tag === 'ytcp-button' ? 'ytcp-button-shape' : 'yt-button-shape', {},
    el('button', { class: `ytSpecButtonShapeNextHost ${look}`, 'aria-label': label, 'aria-disabled': disabled ? 'true' : 'false', disabled, 'data-pg': hook },
      el('div', { class: 'ytSpecButtonShapeNextButtonTextContent' }, el('span', { class: 'ytAttributedStringHost', role: 'text' }, label)),
      polymer('yt-touch-feedback-shape', { 'aria-hidden': 'true' })));
}

function paper({ label, disabled = false }: ButtonState, press: (event: Event) => void, hook?: string): HTMLElement {
  return polymer('tp-yt-paper-button', {
    role: 'button', tabindex: '0', 'aria-disabled': String(disabled), 'aria-label': label, 'data-pg': hook,
    onkeydown: (event: KeyboardEvent) => (event.key === 'Enter' || event.key === ' ') && press(event),
  }, polymer('yt-formatted-string', { id: 'text' }, label));
}

/** The text of an editable: a line per block, an emoji picture by its alternative text. */
export function editableText(root: HTMLElement): string {
  return [...root.childNodes].map((node, index) => piece(node, index)).join('').replace(/\u00a0/g, ' ').trim();
}

function piece(node: Node, index: number): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
  if (!(node instanceof HTMLElement)) return node.textContent ?? '';
  const inner = [...node.childNodes].map(piece).join('');
  return node.tagName === 'DIV' || node.tagName === 'P' ? (index ? '\n' : '') + inner : inner;
}

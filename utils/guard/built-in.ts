import type { BuiltInWords } from '../i18n/built-in-nl';

const look =
  'position:fixed;inset:0;margin:auto;width:min(30em,80%);height:fit-content;max-height:90%;' +
  'overflow:auto;padding:1em;border:2px solid;border-radius:1em;' +
  'background:Canvas;color:CanvasText;color-scheme:light dark;font:16px/1.5 system-ui;user-select:none;';
const parts =
  'h2{margin:0;outline:0}fieldset{border:0;padding:0}' +
  'label{display:flex;gap:1em;align-items:center}label,button{min-height:3.3em}input,button{font:inherit}' +
  '[type=text],[type=date]{order:1;flex:1;min-width:0}button{padding:0 1em;margin:1em 1em 0 0}';

/** Who is asked: `null` when it was never known, because then the person says so. */
export type Placement = boolean | null;

/**
 * The built-in questions: plain DOM, for when nothing else answers (design.md promise 3); the browser itself says what is
 * missing. A stagiair's approval is asked here too: no failure waives it. Returns what takes them away.
 */
export function drawBuiltIn(
  root: ShadowRoot,
  words: BuiltInWords,
  remark: string | null,
  placement: Placement,
  done: { publish: () => void; back: () => void },
): () => void {
  const heading = make('h2', { tabIndex: -1 }, words.title);
  const yes = field('radio', words.yes);
  const asked = group(words.placement, field('radio', words.no), yes);
  const approval = group(words.approved, field('text', words.name), field('date', words.day));
  const refresh = () => show(approval, placement ?? (yes.firstChild as HTMLInputElement).checked);
  const check = () => [...dialog.querySelectorAll('input')].every((input) => input.reportValidity()) && done.publish();
  const dialog = make(
    'div',
    { role: 'dialog', ariaModal: 'true', ariaLabel: words.title, onchange: refresh },
    heading,
    words.why,
    make('p', {}, remark ?? ''),
    ...words.ticks.map((text) => field('checkbox', text)),
    asked,
    approval,
    make('button', { onclick: check }, words.publish),
    make('button', { onclick: done.back }, words.back),
  );
  dialog.style.cssText = `${look}outline:99em solid #0008`;
  dialog.onkeydown = (event) => keys(event, dialog, root, done.back);
  show(asked, placement === null);
  refresh();
  root.append(make('style', {}, parts), dialog);
  heading.focus();
  return () => root.replaceChildren();
}

/** What is not shown need not be filled in. */
function show(fields: HTMLFieldSetElement, shown: boolean): void {
  fields.hidden = fields.disabled = !shown;
}

/** Escape goes back; Tab stays inside. */
function keys(event: KeyboardEvent, dialog: HTMLElement, root: ShadowRoot, back: () => void): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('input:enabled,button')];
  if (event.shiftKey) stops.reverse();
  if (event.key === 'Escape') back();
  else if (event.key === 'Tab' && root.activeElement === stops.at(-1)) stops[0]?.focus();
  else return;
  event.preventDefault();
}

/** A message with nothing to answer, read out once. */
export function drawNotice(root: ShadowRoot, text: string): () => void {
  const note = make('p', { role: 'status' });
  root.append(note);
  // A status that comes with its words is not read out: they come when it stands.
  setTimeout(() => {
    note.style.cssText = `${look}top:auto;bottom:1em`;
    note.append(text);
  }, 100);
  return () => note.remove();
}

function group(text: string, ...fields: HTMLElement[]): HTMLFieldSetElement {
  return make('fieldset', {}, make('legend', {}, text), ...fields);
}

function field(type: string, text: string): HTMLLabelElement {
  return make('label', {}, make('input', { type, name: 'pw', required: true, pattern: '.*\\S.*' }), text);
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

import type { BuiltInWords } from '../i18n/built-in-nl';

const look = `:host{color-scheme:light dark}
section{position:fixed;inset:0;display:grid;place-items:center;background:#0006;font:16px/1.45 system-ui,sans-serif;user-select:none}
form{box-sizing:border-box;width:min(480px,100% - 16px);max-height:calc(100% - 16px);overflow:auto;padding:20px;border-radius:14px;background:Canvas;color:CanvasText}
h2{font-size:20px;margin:0 0 8px;outline:0}fieldset{border:0;padding:0;margin:12px 0 0}label{display:flex;gap:10px;align-items:center;min-height:44px}
input[type=checkbox],input[type=radio]{flex:none;width:20px;height:20px}input[type=text],input[type=date]{font:inherit;min-height:40px;flex:1;min-width:0}
button{font:inherit;min-height:44px;padding:0 18px;margin:12px 8px 0 0;border:2px solid #5b3a99;border-radius:10px;background:#5b3a99;color:#fff}
button[type=button]{background:none;color:inherit}button[aria-disabled=true]{opacity:.6}`;

/** Who is asked: `null` when it was never known, because then the person says so. */
export type Placement = boolean | null;

/**
 * The built-in questions: plain DOM, for when nothing else answers (design.md promise 3). A stagiair's approval is
 * asked here too: no failure waives it. Returns what takes them away.
 */
export function drawBuiltIn(
  root: ShadowRoot,
  words: BuiltInWords,
  remark: string | null,
  placement: Placement,
  done: { publish: () => void; back: () => void },
): () => void {
  const form = make('form', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'title' });
  const heading = make('h2', { id: 'title', tabindex: '-1' }, words.title);
  const approval = make(
    'fieldset',
    {},
    make('legend', {}, words.approved),
    field(words.name, 'text'),
    field(words.day, 'date'),
  );
  const asked = make(
    'fieldset',
    {},
    make('legend', {}, words.placement),
    radio(words.no, 'no'),
    radio(words.yes, 'yes'),
  );
  const publish = make('button', { type: 'submit' }, words.publish);
  const back = make('button', { type: 'button' }, words.back);
  form.append(heading, make('p', {}, words.why), make('p', {}, remark ?? ''), ...words.ticks.map(tick));
  if (placement === null) form.append(asked);
  form.append(approval, publish, back);
  const refresh = () => {
    const wanted = placement === true || checked(form, 'yes');
    approval.hidden = !wanted;
    publish.setAttribute('aria-disabled', String(!complete(form, wanted)));
    return complete(form, wanted);
  };
  const press = (then: () => void) => (event: Event) => (event.preventDefault(), then());
  publish.addEventListener(
    'click',
    press(() => (refresh() ? done.publish() : firstMissing(form)?.focus())),
  );
  back.addEventListener('click', press(done.back));
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const kind of ['input', 'change']) form.addEventListener(kind, refresh);
  form.addEventListener('keydown', (event) => keys(event, form, done.back));
  root.append(make('style', {}, look), make('section', {}, form));
  refresh();
  heading.focus();
  return () => root.replaceChildren();
}

function complete(form: HTMLElement, approval: boolean): boolean {
  return (
    !firstMissing(form) &&
    (!approval ||
      [...form.querySelectorAll<HTMLInputElement>('[type=text],[type=date]')].every(({ value }) => value.trim()))
  );
}

function firstMissing(form: HTMLElement): HTMLElement | undefined {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')].filter((input) => !input.closest('[hidden]'));
  return inputs.find((input) =>
    input.type === 'checkbox'
      ? !input.checked
      : input.type === 'radio'
        ? !form.querySelector('[type=radio]:checked')
        : !input.value.trim(),
  );
}

function checked(form: HTMLElement, value: string): boolean {
  return form.querySelector(`[value=${value}]:checked`) !== null;
}

/** Escape goes back; Tab stays inside. */
function keys(event: KeyboardEvent, form: HTMLElement, back: () => void): void {
  if (event.key === 'Escape') return (event.preventDefault(), back());
  if (event.key !== 'Tab') return;
  const stops = [...form.querySelectorAll<HTMLElement>('input,button')].filter((stop) => !stop.closest('[hidden]'));
  const active = (form.getRootNode() as ShadowRoot).activeElement;
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (active !== from && !(event.shiftKey && active?.matches('h2'))) return;
  event.preventDefault();
  to?.focus();
}

/** A message with nothing to answer, read out once; any key or press takes it away. */
export function drawNotice(root: ShadowRoot, text: string): () => void {
  const note = make('p', { role: 'status' }, text);
  note.style.cssText =
    'position:fixed;inset:auto 16px 16px;margin:auto;max-width:440px;padding:14px 18px;border-radius:12px;background:Canvas;color:CanvasText;border:2px solid #5b3a99;font:16px/1.45 system-ui,sans-serif';
  root.append(note);
  return () => note.remove();
}

function tick(text: string): HTMLElement {
  return make('label', {}, make('input', { type: 'checkbox' }), text);
}

function radio(text: string, value: string): HTMLElement {
  return make('label', {}, make('input', { type: 'radio', name: 'placement', value }), text);
}

function field(text: string, type: string): HTMLElement {
  return make('label', {}, text, make('input', { type }));
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

import { changed, native } from './natives';
import { otherSelectors } from './styles';

const made = new WeakSet<Element>();

/** Every `button` becomes a `div role=button`, with what a site then does by script: keys, disabled state, submitting. */
export function divs(): void {
  otherSelectors((selector) =>
    selector
      .replace(/(^|[\s>+~,(])button(?![\w-])/g, '$1:is(button,div[role="button"])')
      .replaceAll(':disabled', ':is(:disabled,[aria-disabled="true"])'),
  );
  Document.prototype.createElement = function (this: Document, tag: string, options?: ElementCreationOptions) {
    if (tag.toLowerCase() !== 'button') return native.createElement.call(this, tag, options);
    const element = native.createElement.call(this, 'div');
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
    element.style.display = 'inline-block';
    element.style.cursor = 'pointer';
    Object.defineProperty(element, 'disabled', {
      get: () => element.getAttribute('aria-disabled') === 'true',
      set: (off: boolean) => (off ? element.setAttribute('disabled', '') : element.removeAttribute('disabled')),
    });
    made.add(element);
    changed();
    return element;
  } as typeof document.createElement;
  const set = Element.prototype.setAttribute;
  const remove = Element.prototype.removeAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'disabled' && made.has(this)) set.call(this, 'aria-disabled', 'true');
    else set.call(this, name, value);
  };
  Element.prototype.removeAttribute = function (name) {
    remove.call(this, name === 'disabled' && made.has(this) ? 'aria-disabled' : name);
  };
  addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || !made.has(target) || !/^( |Enter)$/.test(event.key)) return;
    if (!event.defaultPrevented) target.click();
  });
}

/** A submit control that the browser no longer knows as one: the site's script submits its form, also for Enter in a field. */
export function submitByScript(): void {
  addEventListener('keydown', (event) => {
    const [field] = event.composedPath();
    if (event.key !== 'Enter' || event.defaultPrevented || !(field instanceof HTMLInputElement)) return;
    const { form } = field;
    const known = form && [...form.elements].some((one) => one.matches('[type=submit]'));
    if (form && !known && hasHiddenSubmit(form)) form.requestSubmit();
  });
  addEventListener('click', (event) => {
    const control = event.composedPath().find((at) => at instanceof Element && at.matches('[type=submit]'));
    if (event.defaultPrevented || !(control instanceof HTMLElement)) return;
    if ('form' in control && control.form) return;
    const forms = event.composedPath().filter((at) => at instanceof HTMLFormElement);
    if (control.getAttribute('aria-disabled') !== 'true') forms[0]?.requestSubmit();
  });
}

/** The submit control of a form that the browser does not count to it, in a shadow root perhaps. */
function hasHiddenSubmit(form: HTMLFormElement): boolean {
  const roots = [...form.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  return [form, ...roots].some((root) => root?.querySelector('[type=submit]'));
}

import { ancestors, control, dialogs, explore, findAll, fits, isDialog, own, visible } from './dom';

/** What a composer's controls were when it got focus; tells what awoke by typing. */
export interface Before {
  /** There, and disabled. */
  disabled: WeakSet<Element>;
  /** There. */
  there: WeakSet<Element>;
}

/** What controls are called, by the site's writers and its developers. Decides where structure leaves it open, so it can come late. */
export interface Naming {
  /** How much its names speak for publishing; below 0: against it. */
  score: (control: Element) => number;
  /** It stands beside a publish button and publishes nothing. */
  isOther: (control: Element) => boolean;
  /** It ends a step or a change: publishes an edit, but never the last step of a new post. */
  isDone: (control: Element) => boolean;
  /** Only its place speaks for publishing, where that is not enough: a step, or left to what it sends. */
  isUnclear: (control: Element) => boolean;
  /** Filled with a colour that stands out from what it lies on, as main buttons are; grey on white does not. */
  isBold: (control: Element) => boolean;
  /** The control at the end of a dialog's title bar, as on a phone: back, title, action. */
  header: (dialog: Element, plain: readonly Element[]) => Element | undefined;
}

/** The innermost control on an event's way, or null. */
export function controlOn(path: readonly Element[]): Element | null {
  return path.find((element) => fits(element, [control])) ?? null;
}

/** Controls beyond this number are a page, not a composer. */
const tooMany = 200;

/** Too many controls for one composer, seen or not. */
export function isPage(scope: ParentNode): boolean {
  return findAll(scope, [control]).length > tooMany;
}

/** All visible controls below the scope, in document order, without those inside one another. */
export function controlsIn(scope: ParentNode): Element[] {
  explore(scope);
  const all = findAll(scope, [control]).filter(visible);
  // A whole feed can be asked for: comparing each with each would take seconds.
  const around = new Set<Element>();
  for (const one of all) {
    for (let at = outer(one); at && !around.has(at); at = outer(at)) around.add(at);
  }
  return all.filter((one) => !around.has(one));
}

/** The control around another one in the same root, or null. */
function outer(one: Element): Element | null {
  const parent = own(one, 'parentElement');
  return parent && own(parent, 'closest', control);
}

/** Cannot be pressed now: the site says so on the control or on what wraps it. */
export function disabled(element: Element): boolean {
  return ancestors(element)
    .take(4)
    .some((at) => fits(at, [':disabled,[disabled],[aria-disabled="true"],[data-disabled="true"]']));
}

/** The label that a person reads or hears, in lower case, without white space around. */
export function labelOf(element: Element): string {
  const text = (element instanceof HTMLInputElement ? element.value : element.textContent) ?? '';
  return (text.trim() || element.getAttribute('aria-label') || element.getAttribute('title') || '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * How much an element looks like the control that publishes; 4 and more is enough (design.md decision 1).
 * What a site's developers wrote and what awoke by typing count most, then the place, names where they are known already.
 */
export function publishScore(
  element: Element,
  before: Before | null,
  place: number,
  naming: Naming | undefined,
): number {
  if (isSomethingElse(element, naming)) return -9;
  let score = place;
  if (element.getAttribute('type') === 'submit') score += 3;
  if (naming) score += naming.score(element);
  if (before?.disabled.has(element)) score += 3;
  else if (before && !before.there.has(element)) score += 2;
  if (worded(element)) score += 1;
  return score;
}

/** The controls that bear words and, as long as there are such, no picture: the one that publishes is mostly the only or the last. */
export function plainOnes(controls: readonly Element[], naming: Naming | undefined): Element[] {
  const bearing = controls.filter((one) => worded(one) && !isSomethingElse(one, naming));
  const plain = bearing.filter((one) => !one.querySelector('svg,img'));
  return plain.length ? plain : bearing;
}

/**
 * How likely a control publishes by its place among the plain ones (from `plainOnes`) of a scope. A dialog or a form is
 * a whole, so being its only or last one says more than it does of a part of one.
 */
export function placeScore(
  element: Element,
  last: boolean,
  plain: readonly Element[],
  scope: Element,
  naming: Naming | undefined,
): number {
  if (isDialog(scope) && element === naming?.header(scope, plain)) return 4;
  if (plain.at(-1) !== element || plain.length > 3) return last ? 1 : 0;
  return fits(scope, dialogs) || (plain.length === 1 && fits(scope, ['form'])) ? 3 : 2;
}

function worded(element: Element): boolean {
  return /\p{L}/u.test(element.textContent ?? '');
}

function isSomethingElse(element: Element, naming: Naming | undefined): boolean {
  return (
    naming?.isOther(element) ||
    element.matches(
      '[aria-haspopup]:not([aria-haspopup="false"]),[aria-expanded],[aria-pressed],[aria-checked],' +
        '[role="switch"],[role="tab"],a[href],:has(input[type="file"])',
    )
  );
}

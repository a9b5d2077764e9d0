const focusable = 'button:not(:disabled), a[href], input:not(:disabled), [tabindex="0"]';

/** Keeps Tab inside the panel: wraps at both ends, leaves every other step to the browser. True when it moved focus. */
export function wrapTab(panel: HTMLElement, active: Element | null, backwards: boolean): boolean {
  const stops = stopsIn(panel);
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return true;
  const inside = active && panel.contains(active);
  if (backwards && (!inside || isAt(first, active) || comesBefore(active, first))) return focus(last);
  if (!backwards && (!inside || isAt(last, active))) return focus(first);
  return false;
}

/** What Tab stops at, from top to bottom. */
export function stopsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(focusable)].filter((stop) => !stop.closest('[hidden]'));
}

/** Radios of one group are one stop. */
function isAt(stop: HTMLElement, active: Element): boolean {
  return stop === active || (isRadio(stop) && isRadio(active) && stop.name === active.name);
}

function comesBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Of a radio group the chosen one takes focus, as the browser does. */
function focus(stop: HTMLElement): true {
  const group = isRadio(stop) ? [...(stop.closest('fieldset')?.querySelectorAll('input') ?? [])] : [];
  (group.find((radio) => radio.checked) ?? stop).focus();
  return true;
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}

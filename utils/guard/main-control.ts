import { ancestors, holds, own } from './dom';

/** Filled with a colour that stands out from what it lies on, as main buttons are; grey on white does not. */
export function isBold(element: Element): boolean {
  const own = fillOf(element) ?? (element.firstElementChild && fillOf(element.firstElementChild));
  const under = ancestors(element).drop(1).map(fillOf).find(Boolean) ?? [255, 255, 255];
  return own?.some((channel, index) => Math.abs(channel - (under[index] ?? 1)) > 60) === true;
}

/** The background of an element as red, green, blue and opacity, or null where it lets through what is below. */
function fillOf(element: Element): number[] | null {
  const colour = getComputedStyle(element)
    .backgroundColor.match(/[\d.]+/g)
    ?.map(Number);
  return !colour || (colour[3] ?? 1) < 0.5 ? null : colour;
}

/** The control at the end of a dialog's title bar, as on a phone: back, title, action. */
export function headerAction(dialog: Element, plain: readonly Element[]): Element | undefined {
  const heading = own(dialog, 'querySelector', 'h1,h2,[role="heading"]');
  const bar = heading?.parentElement;
  return plain.findLast(
    (one) => bar && holds(bar, one) && heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

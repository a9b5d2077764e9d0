import type { Box, HookModel } from './questions';

export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

export function sameBox(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/** Where to press `element`, after scrolling it into view. */
export function reachable(element: Element): HookModel {
  if (!insideWindow(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return { box: boxOf(element), enabled: isEnabled(element), free: isFree(element) };
}

export function isEnabled(element: Element): boolean {
  // The last one: pages of tests/drift on which only the look tells.
  return !element.matches(':disabled, [aria-disabled="true"], [data-pg-off]');
}

function insideWindow(element: Element): boolean {
  const box = boxOf(element);
  return (
    isFree(element) &&
    box.y >= 0 &&
    box.x >= 0 &&
    box.y + box.height / 2 <= innerHeight &&
    box.x + box.width / 2 <= innerWidth
  );
}

/** The middle of the element is where a press reaches it, or something inside it, or a label around it. */
function isFree(element: Element): boolean {
  const box = boxOf(element);
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return (
    hit !== null &&
    (element.contains(hit) || (hit.contains(element) && hit.matches('label, button')) || hostsOf(element).includes(hit))
  );
}

function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.push(root.host);
  return hosts;
}

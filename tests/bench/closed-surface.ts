import type { CDPSession } from 'playwright-core';
import type { Point } from '../browser/driver';

export interface SurfaceButton {
  /** `data-action` of the checklist's button. */
  action: string;
  /** `data-option`: the answer that a publish-at-once button gives. */
  option?: string;
}

/** What DevTools sees of a node, closed shadow roots included. */
interface DevToolsNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DevToolsNode[];
  shadowRoots?: DevToolsNode[];
}

/** Where to press a button of our surface; null while it is not there or does not count yet. No other extension is needed. */
export async function clickOfSurface(session: CDPSession, wanted: SurfaceButton): Promise<Point | null> {
  const found = (await surfaceNodes(session)).find(
    (node) =>
      attribute(node, 'data-action') === wanted.action &&
      (wanted.option === undefined || attribute(node, 'data-option') === wanted.option),
  );
  if (!found || attribute(found, 'aria-disabled') === 'true') return null;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendNodeId });
  const [left = 0, top = 0] = model.border;
  const point = { x: Math.round(left + model.width / 2), y: Math.round(top + model.height / 2) };
  // Our panel takes no pointer in its first half second (quiet-start.ts).
  const hit = await session.send('DOM.getNodeForLocation', { ...point, ignorePointerEventsNone: false });
  return allOf(found).some(({ backendNodeId }) => backendNodeId === hit.backendNodeId) ? point : null;
}

/** True when the school's checklist stands there; false: the built-in questions do. */
export async function isChecklist(session: CDPSession): Promise<boolean> {
  return (await surfaceNodes(session)).some((node) => attribute(node, 'data-action') === 'back');
}

async function surfaceNodes(session: CDPSession): Promise<DevToolsNode[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.lastElementChild',
  });
  if (!result.objectId) return [];
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
  return allOf(node);
}

function allOf(node: DevToolsNode): DevToolsNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allOf)];
}

function attribute({ attributes = [] }: DevToolsNode, name: string): string | null {
  const at = attributes.findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? null : (attributes[at + 1] ?? null);
}

import { own } from './dom';

/** Remembers where focus and caret are on a page; gives what puts them back there. */
export function keepFocus(document: Document): () => void {
  const focus = deepFocus(document);
  const before = document.getSelection();
  const range = before?.rangeCount ? before.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focus) own(focus as HTMLElement, 'focus', { preventScroll: true });
    const selection = document.getSelection();
    // A plain text field keeps its own caret, and a range would take it away.
    if ((focus && 'selectionEnd' in focus) || !range?.startContainer.isConnected || !selection?.rangeCount) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}

function deepFocus(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

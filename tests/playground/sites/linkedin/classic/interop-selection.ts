import type Quill from 'quill/core';

/** Lets Quill see and set the caret inside an open shadow root, where `document.getSelection()` shows only the host.
 *  Outside a shadow root everything stays as it was. */
export function followCaretIntoShadow({ root, selection }: Quill): void {
  const around = () => {
    const tree = root.getRootNode();
    return tree instanceof ShadowRoot ? tree : null;
  };
  const { getNativeRange, hasFocus, setNativeRange } = selection;
  selection.hasFocus = () => {
    const tree = around();
    return tree ? root.contains(tree.activeElement) : hasFocus.call(selection);
  };
  selection.getNativeRange = () => {
    const tree = around();
    if (!tree) return getNativeRange.call(selection);
    const range = document.getSelection()?.getComposedRanges({ shadowRoots: [tree] })[0];
    return range ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset, force = false) => {
    if (!around() || !start || !end) return setNativeRange.call(selection, start, startOffset, end ?? undefined, endOffset, force);
    if (!start.parentNode || !end.parentNode) return;
    if (!selection.hasFocus()) root.focus({ preventScroll: true });
    const [first, firstOffset] = boundary(start, startOffset ?? 0);
    const [last, lastOffset] = boundary(end, endOffset ?? 0);
    document.getSelection()?.setBaseAndExtent(first, firstOffset, last, lastOffset);
  };
}

/** A caret cannot stand in a `<br>`: it stands before it. */
function boundary(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  return node.nodeName === 'BR' && parent ? [parent, [...parent.childNodes].indexOf(node as ChildNode)] : [node, offset];
}

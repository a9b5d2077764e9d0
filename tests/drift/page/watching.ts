import { native } from './natives';

type Look = (node: Element | Text) => void;
const looks: Look[] = [];

/** Has every element and text looked at when it comes or changes, in open shadow roots too, before the page is drawn. */
export function watch(look: Look): void {
  if (!looks.length) begin();
  looks.push(look);
}

function begin(): void {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      show(target);
      for (const node of addedNodes) walk(node);
    }
  });
  const over = { childList: true, attributes: true, characterData: true, subtree: true };
  observer.observe(document, over);
  Element.prototype.attachShadow = function (options) {
    const root = native.attachShadow.call(this, options);
    observer.observe(root, over);
    return root;
  };
}

function walk(node: Node): void {
  show(node);
  if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
  for (const child of node.childNodes) walk(child);
}

function show(node: Node): void {
  if (node instanceof Element || node instanceof Text) for (const look of looks) look(node);
}

import { $createParagraphNode, $createTextNode, $getRoot, type EditorState } from 'lexical';

/** The text as the site sends it: paragraphs joined by one line feed. */
export function readText(state: EditorState): string {
  return state.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n'),
  );
}

/** Puts these lines in place of everything. Only within an update or as an initial state. */
export function fill(text: string): void {
  const lines = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line ? paragraph.append($createTextNode(line)) : paragraph;
  });
  $getRoot()
    .clear()
    .append(...lines);
}

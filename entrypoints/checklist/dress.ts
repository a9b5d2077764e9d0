const sheets = new Map<string, CSSStyleSheet>();

/** Puts our style on a root and gives back what takes it off. A constructed sheet, which no page policy can refuse and
 *  no page script can find; Firefox refuses those from content scripts, there it is a style element. */
export function dress(root: ShadowRoot, css: string): () => void {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    sheets.set(css, sheet);
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
    return () => style.remove();
  }
}

/** The accessible name of a control, as far as a checklist needs it: aria-labelledby, aria-label, label, legend, own text. */
export function accessibleName(element: Element): string {
  return tidy(
    labelledBy(element) ||
      element.getAttribute('aria-label') ||
      fromLabel(element) ||
      fromLegend(element) ||
      element.textContent ||
      '',
  );
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function labelledBy(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}

function fromLabel(element: Element): string {
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  return [...(labels ?? [])].map((label) => label.textContent ?? '').join(' ');
}

function fromLegend(element: Element): string {
  return element.matches('fieldset') ? (element.querySelector('legend')?.textContent ?? '') : '';
}

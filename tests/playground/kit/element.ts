type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | null | undefined | false;

/** Builds one element for pages without a framework. Functions become listeners (`onclick`), true an empty attribute, false none. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElementTagNameMap[K];
export function el(tag: string, attributes?: Record<string, Attribute>, ...children: Child[]): HTMLElement;
export function el(tag: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

const shapes: Record<string, string> = {
  close: 'M5 5l14 14M19 5L5 19', back: 'M14 5l-7 7 7 7', menu: 'M5 12h.1M12 12h.1M19 12h.1', search: 'M10 4a6 6 0 100 12 6 6 0 000-12M15 15l5 5',
  like: 'M4 11h4v9H4zM8 11l4-7c2 0 3 1 2 4l-1 3h6l-2 9H8', dislike: 'M20 13h-4V4h4zM16 13l-4 7c-2 0-3-1-2-4l1-3H5l2-9h9',
  comment: 'M4 5h16v11H12l-4 4v-4H4z', repost: 'M5 9h11l-3-3M19 15H8l3 3', send: 'M4 12l16-8-6 16-3-6z', image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16M12 8v4l3 2', poll: 'M6 19v-7M12 19V5M18 19v-10', more: 'M12 5v14M5 12h14', smile: 'M12 4a8 8 0 100 16 8 8 0 000-16M8 14c2 3 6 3 8 0M9 10h.1M15 10h.1',
  down: 'M6 10l6 6 6-6', bell: 'M6 17h12l-2-3V9a4 4 0 00-8 0v5z', coin: 'M12 4a8 8 0 100 16 8 8 0 000-16M12 8v8',
};

/** A plain line drawing of 24 units. `id` is put on the svg, as LinkedIn does with its icons. */
export function icon(shape: string, id?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries(iconAttributes(id))) svg.setAttribute(name, value);
  path.setAttribute('d', iconShape(shape));
  svg.append(path);
  return svg;
}

export function iconShape(shape: string): string {
  return shapes[shape] ?? 'M6 12h12';
}

function iconAttributes(id?: string): Record<string, string> {
  return {
    viewBox: '0 0 24 24', width: '20', height: '20', fill: 'none', stroke: 'currentColor', 'stroke-width': '2',
    'stroke-linecap': 'round', 'aria-hidden': 'true', ...(id && { id }),
  };
}

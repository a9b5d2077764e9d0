import { control, own, parentOf } from './dom';

/** Parts of developer tokens (id, test id, class, name): not translated, so they beat position. */
const publishToken = /(^|[^a-z])(submit|publish|tweet|send|share|post|comment|reply|done|save)([^a-rt-z]|$)/;
const otherToken = new RegExp(
  'cancel|close|dismiss|next|back|draft|discard|emoji|gif|sticker|media|photo|image|video|' +
    'attach|upload|schedul|option|menu|more|privacy|audience|setting|remove|delete|like|' +
    'react|follow|location|tag|poll|mention|toggle|format|toolbar|search|trigger|opener|placeholder',
);

const tokenAttribute = /^(id|name|componentkey|data-(test|e2e|qa|action|control).*)$/;

/**
 * What developers called a control: 2 for publishing, -4 for something else, 0 for nothing known. Names on it or on what
 * wraps it alone; a class only where those tell nothing, because design systems name shapes by it (`shape-next`).
 */
export function tokenScore(element: Element): number {
  let tokens = '';
  for (let at: Element | null = element, step = 0; at && step < 3 && wraps(at, element); at = parentOf(at), step++) {
    for (const { name, value } of own(at, 'attributes')) if (tokenAttribute.test(name)) tokens += ` ${value}`;
  }
  return scoreOf(tokens) || scoreOf(element.getAttribute('class') ?? '');
}

function scoreOf(tokens: string): number {
  const words = tokens.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return (publishToken.test(words) ? 2 : 0) - (otherToken.test(words) ? 4 : 0);
}

/** Holds no field, and no control but this one. */
function wraps(outer: Element, element: Element): boolean {
  const inside = [...own(outer, 'querySelectorAll', `${control},textarea,[contenteditable]`)];
  return inside.every((one) => element.contains(one));
}

import type { Flaw } from './check-rule-set';

const deepest = 16;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters, marks that turn the direction of text, invisible spaces and tags, halves of characters. */
const invisible =
  /[\p{Cc}\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const enough = 20;

/** What is dangerous in parsed JSON whatever its meaning: depth, names that reach into objects, characters that nobody sees. */
export function scanJson(value: unknown): Flaw[] {
  const flaws: Flaw[] = [];
  scan(value, '', 1, flaws);
  return flaws;
}

function scan(value: unknown, field: string, depth: number, flaws: Flaw[]): void {
  if (flaws.length >= enough) return;
  if (typeof value === 'string' && invisible.test(value)) flaws.push({ field, what: 'badCharacter' });
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    flaws.push({ field, what: 'tooDeep' });
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const place = fieldOf(field, Array.isArray(value) ? Number(key) : key);
    if (forbiddenKeys.has(key)) flaws.push({ field: place, what: 'badKey' });
    else if (invisible.test(key)) flaws.push({ field, what: 'badCharacter' });
    else scan(one, place, depth + 1, flaws);
  }
}

/** `rules` and 3 give `rules[3]`; long names from a file are cut. */
export function fieldOf(field: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${field}[${key}]`;
  const name = String(key).slice(0, 40);
  return field ? `${field}.${name}` : name;
}

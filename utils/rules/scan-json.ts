import type { Flaw } from './check-rule-set';

/** The deepest rule that we ship has 16; a school that narrows it and a board that widens that again need two more each. */
const deepest = 24;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters, marks that turn the direction of text, invisible spaces and tags, halves of characters. */
const invisible = new RegExp(
  '[\\p{Cc}\\u061c\\u115f\\u1160\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f' +
    '\\u3164\\ufeff\\ufff9-\\uffff\\u{e0000}-\\u{e0fff}]|\\p{Cs}',
  'u',
);
const mostFlaws = 20;
/** A full rule set has about 20,000; checking many more than that would keep a page busy. */
const mostValues = 30_000;

/** What is dangerous in parsed JSON whatever its meaning: size, depth, names that reach into objects, characters that nobody sees. */
export function scanJson(value: unknown): Flaw[] {
  const found: Found = { flaws: [], values: 0 };
  scan(value, '', 1, found);
  return found.values > mostValues ? [{ field: '', what: 'tooMany' }] : found.flaws;
}

interface Found {
  flaws: Flaw[];
  values: number;
}

function scan(value: unknown, field: string, depth: number, found: Found): void {
  if (++found.values > mostValues || found.flaws.length >= mostFlaws) return;
  if (typeof value === 'string' && invisible.test(value)) found.flaws.push({ field, what: 'badCharacter' });
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    found.flaws.push({ field, what: 'tooDeep' });
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const place = fieldOf(field, Array.isArray(value) ? Number(key) : key);
    if (forbiddenKeys.has(key)) found.flaws.push({ field: place, what: 'badKey' });
    else if (invisible.test(key)) found.flaws.push({ field, what: 'badCharacter' });
    else scan(one, place, depth + 1, found);
  }
}

/** `rules` and 3 give `rules[3]`; long names from a file are cut. */
export function fieldOf(field: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${field}[${key}]`;
  const name = String(key).slice(0, 40);
  return field ? `${field}.${name}` : name;
}

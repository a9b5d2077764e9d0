import type { Span } from './check';
import { phraseList, phrasesIn, type PhraseList } from './phrases/phrase-list';

/** A pattern, or part of one, over more lines: a break and the blanks around it do not count; a \ stands for itself. */
export function wrapped({ raw }: TemplateStringsArray, ...parts: readonly (string | number)[]): string {
  return String.raw({ raw: raw.map((text) => text.replace(/\s*\n\s*/g, '')) }, ...parts);
}

/** The words of a list between white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * One pattern for a list of words and phrases between commas, as whole words, in any case. `*` stands for the rest of
 * a word; a space for any white space. Every piece has an upper bound, so matching stays linear. `flags` without the g:
 * for a test.
 */
export function wordPattern(list: string, flags: 'giu' | 'iu' = 'giu'): RegExp {
  const phrases = list.split(',').map((phrase) => asPattern(phrase.trim()));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

function asPattern(phrase: string): string {
  return phrase
    .replace(/[.?+^$()[\]{}|\\/]/g, '\\$&')
    .replace(/\*/g, "[\\p{L}\\p{M}'’-]{0,30}")
    .replace(/\s+/g, '\\s{1,3}');
}

/**
 * A list of phrases between commas, as whole words of `Reading.plain`. `*` stands for letters of the same
 * word (at the start of a phrase, the find begins after them); a space for white space; ` .. ` for at most five words
 * between; `(a|b)` for one of these (a line break behind the bar does not count); `?` for a letter or group that may be
 * absent. Every piece has an upper bound, so matching stays linear.
 */
export function plainPattern(list: string): PhraseList {
  const phrases = list
    .trim()
    .replace(/\|\n\s*/g, '|')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .split(/ ?,(?!\d) ?/);
  return phraseList(phrases.filter(Boolean));
}

/** Whether a pattern matches, also one with the g flag; or whether any phrase of a list is in plain text. */
export function isIn(text: string, pattern: RegExp | PhraseList): boolean {
  return pattern instanceof RegExp ? text.search(pattern) >= 0 : phrasesIn(text, pattern, 1).length > 0;
}

/** Spans of one text with those that lie at most `gap` characters apart taken together; the first one's why is kept. */
export function joinNear(spans: readonly Span[], gap: number): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && span.start - last.end <= gap) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** All places where a pattern (with the g flag) matches, or of the phrases of a list in plain text. */
export function spansOf(text: string, pattern: RegExp | PhraseList): Span[] {
  if (!(pattern instanceof RegExp)) return phrasesIn(text, pattern);
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The place of the last group of each match: the thing itself without the word that announces it. */
export function groupSpans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.at(-1) ?? '').length, end };
  });
}

/** Whether a pattern (without the g flag) matches near a place: so many characters before and after it. */
export function isNear(text: string, { start, end }: Span, pattern: RegExp, before: number, after = 0): boolean {
  return pattern.test(text.slice(Math.max(0, start - before), start)) || pattern.test(text.slice(end, end + after));
}

/** The sentence around a place, at most `reach` characters to both sides. */
export function sentenceAround(text: string, { start, end }: Span, reach = 200): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark)));
  const stop = after.search(/[.!?](?:\s|$)|\n/);
  return before.slice(from + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}

/** What begins first, and of those what reaches furthest. */
export function byStart(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The last of `spans` (in the order of the text) that begins before this place; null: none does. */
export function lastBefore(spans: readonly Span[], place: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}

/** In the order of the text; of two that overlap the first stays. */
export function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(byStart)) if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span);
  return kept;
}

/** Those of `spans` that touch none of `taken`; `taken` is in order and without overlap. Walks both once. */
export function apartFrom(taken: readonly Span[], spans: readonly Span[]): Span[] {
  let at = 0;
  return [...spans].sort(byStart).filter(({ start, end }) => {
    while ((taken[at]?.end ?? Infinity) <= start) at++;
    return (taken[at]?.start ?? Infinity) >= end;
  });
}

/** A phrase as a pattern: letters and digits that stand at its beginning, and a pattern for what comes after them. */
export interface PhrasePattern {
  head: string;
  tail: RegExp;
}

/** The same few endings follow many beginnings. */
const tails = new Map<string, RegExp>();

/** The pattern of one phrase of plainPattern (matching.ts). */
export function phrasePattern(phrase: string): PhrasePattern {
  const head = /^[a-z0-9]*(?![?+{])/.exec(phrase)?.[0] ?? '';
  const source = sourceOf(phrase.slice(head.length));
  const tail = tails.get(source) ?? new RegExp(`(?:${source})(?![a-z0-9])`, 'y');
  tails.set(source, tail);
  return { head, tail };
}

/** Where a phrase that begins at this place ends; 0: it does not stand there. */
export function endOfPhrase({ head, tail }: PhrasePattern, plain: string, place: number): number {
  if (!plain.startsWith(head, place)) return 0;
  tail.lastIndex = place + head.length;
  return tail.test(plain) ? tail.lastIndex : 0;
}

/** The source of a pattern for a phrase, or for the rest of one. */
export function sourceOf(phrase: string): string {
  return phrase
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/ ?\.\. ?/g, '(?:[\\s,:]{1,3}[^\\s.!?,:]{1,20}){0,5}[\\s,:]{1,3}')
    .replace(/\]\*/g, ']{0,30}')
    .replace(/\]\+/g, ']{1,30}')
    .replace(/\*/g, "[a-z'-]{0,30}")
    .replace(/ \?/g, '\\s{0,3}')
    .replace(/ /g, '\\s{1,3}');
}

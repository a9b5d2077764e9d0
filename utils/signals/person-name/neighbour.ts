import type { Token } from './tokens';
import { naming } from './word-classes';

/** "Ze heet nu Sjakie": what can stand between. */
const between = /^(?:nu|dus|toch|eigenlijk|voortaan|gewoon|echt|natuurlijk|trouwens|inmiddels|officieel|now|jetzt)$/;

/** The word before this one, unless a sentence ends between the two. */
export function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  return isNear(tokens[at]) ? tokens[at - 1] : undefined;
}

/** The word after this one, unless a sentence ends between the two. */
export function wordAfter(tokens: readonly Token[], at: number): Token | undefined {
  return isNear(tokens[at + 1]) ? tokens[at + 1] : undefined;
}

function isNear(token: Token | undefined): boolean {
  const gap = token?.gap ?? '';
  return /^(?:[ \u00a0]{1,2}|[,:] |\. ?)$/.test(gap) && !(token?.opens && gap.includes('.'));
}

/** Where the word before this one stands that says what somebody or something is called, "heet" or "heet nu"; -1: nowhere. */
export function namingBefore(tokens: readonly Token[], at: number): number {
  const one = tokens[at - 1];
  if (one && naming.has(one.folded)) return at - 1;
  return one && between.test(one.folded) && naming.has(tokens[at - 2]?.folded ?? '') ? at - 2 : -1;
}

/** Whether a word stands behind the one before as one of the same name may; a full stop is that of "dr." or "St.". */
export function isSpaced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.gap === ' ' || token?.gap === '\u00a0' || (token?.gap === '. ' && !token.opens);
}

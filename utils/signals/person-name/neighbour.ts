import type { Token } from './tokens';

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

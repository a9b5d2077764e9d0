import type { Token } from './tokens';
import { roles, titles } from './word-classes';

/** "juf …", "mw. …", "onze leerling …". */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^(?:\. ?|[ \u00a0])$/.test(tokens[at]?.gap ?? '') || isCouncil(tokens, at - 1)) return false;
  if (
    before.folded === 'nicht' &&
    !before.opens &&
    !/^(?:mijn|mn|m'n|zijn|haar|onze|je|een|de|die|en|als)$/.test(tokens[at - 2]?.folded ?? '')
  )
    return false;
  return titles.has(before.folded) || roles.has(before.folded);
}

/** "de mr." of a school is no mister. */
function isCouncil(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'mr' && /^(?:de|onze|een|die|deze|hun)$/.test(tokens[at - 1]?.folded ?? '');
}

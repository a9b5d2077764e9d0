import { wrapped } from '../matching';
import type { Reading } from './run';

/** Before a letter that tells which one of a kind: "vitamine D.", "groep A.". */
const sorts = new RegExp(wrapped`
  ^(?:vitamine|groep|klas|optie|plan|plannetje|punt|vak|lokaal|maat|type|artikel|letter|deel|hepatitis|unit|team|niveau|
  categorie|versie|model|gang|vleugel|blok|the|drs|ing|prof|rij|poule)$|(?:stand|tje)$
`);

/** "twee keer met D. op de gang": one letter within a sentence stands for somebody, unless for the kind of a thing. */
export function isHidden({ tokens, text }: Reading, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || text.charAt(token.end) !== '.' || token.gap !== ' ' || next?.gap !== '. ') return false;
  return (
    /^\p{Ll}{2,}$/u.test(before?.text ?? '') && /^\p{Ll}{2,}$/u.test(next.text) && !sorts.test(before?.folded ?? '')
  );
}

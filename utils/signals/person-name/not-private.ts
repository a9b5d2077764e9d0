import type { SignalSettings } from '../check';
import { wrapped } from '../matching';
import { fold } from './fold';
import type { Entry } from './lexicon';
import { longestPhraseAt, phrasesOf, programmeAt, publicPeopleAt, publicThingAt, withoutGenitive } from './phrases';
import { duoLength, officeLength, publicLength } from './public-length';
import {
  atTheCrib,
  building,
  crib,
  kindsAfter,
  kindsAfterSmall,
  kindsBefore,
  offices,
  stage,
  street,
} from './public-words';
import { isSpaced } from './neighbour';
import { isTitled } from './titled';
import type { Token } from './tokens';
import { titles } from './word-classes';

/** Whose a word is when it belongs to no private person: somebody famous, or a brand, school, street, the board itself. */
export type Owner = 'famous' | 'thing' | null;

/** The owner of every word of a draft. */
export function ownersOf(
  tokens: readonly Token[],
  entry: (at: number) => Entry,
  { board, schools }: SignalSettings,
): Owner[] {
  const own = phrasesOf(
    [board, ...schools]
      .flatMap((name) => [name, withoutKind(name)])
      .map((name) => name.replaceAll(',', ' '))
      .join(','),
  );
  const owners = tokens.map((): Owner => null);
  const onStage = tokens.some(
    ({ folded }, at) =>
      stage.has(folded) || offices.has(folded) || (!titles.has(folded) && publicPeopleAt(tokens, at) > 1),
  );
  const atCrib = tokens.some(({ folded }) => crib.has(folded));
  const famous = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const person = Math.max(
      publicLength(publicPeopleAt, tokens, at, entry, onStage),
      officeLength(tokens, at),
      duoLength(tokens, at),
      atCrib && atTheCrib.has(tokens[at]?.folded ?? '') && tokens[at]?.capital ? 1 : 0,
    );
    const thing = Math.max(
      longestPhraseAt(own, tokens, at),
      publicLength(publicThingAt, tokens, at, entry, onStage),
      publicLength(programmeAt, tokens, at, entry, onStage),
      thingLength(tokens, at, entry),
    );
    const length = Math.max(person, thing);
    if (length === 0) continue;
    owners.fill(person >= thing ? 'famous' : 'thing', at, at + length);
    if (person >= thing)
      for (const { folded } of tokens.slice(at, at + length))
        if (folded.length > 2) famous.add(withoutGenitive(folded));
    at += length - 1;
  }
  return owners.map(
    (owner, at) =>
      owner ?? (famous.has(withoutGenitive(tokens[at]?.folded ?? '')) && !isTitled(tokens, at) ? 'famous' : null),
  );
}

function withoutKind(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return kindsBefore.has(fold(first)) && rest.length > 0 ? rest.join(' ') : name;
}

/** "Basisschool Maria", "Emma Kinderziekenhuis", "Prins Bernhardstraat", "de hond Max". */
function thingLength(tokens: readonly Token[], at: number, entry: (at: number) => Entry): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  let capitals = 0;
  while (capitals < 4 && isSpaced(tokens, at + 1 + capitals) && tokens[at + 1 + capitals]?.capital) capitals++;
  if (
    (kindsBefore.has(token.folded) || company.test(token.folded)) &&
    capitals > 0 &&
    (!token.capital || !entry(at).given || !entry(at + 1).surname)
  )
    return capitals + 1;
  if (!token.capital || (ofPeople.test(token.folded) && isSpaced(tokens, at + 1))) return 0;
  for (let ahead = 0; ahead <= capitals; ahead++)
    if (isPlaceWord(tokens, at, ahead, entry) || (ahead > 0 && kindsAfter.has(tokens[at + ahead]?.folded ?? '')))
      return ahead + 1;
  const next = tokens[at + capitals + 1];
  const isOne = next && isSpaced(tokens, at + capitals + 1) && kindsAfterSmall.test(next.folded);
  return isOne && !token.folded.endsWith("'s") ? capitals + 2 : 0;
}

/** "Blaasorkest Concordia", "speelgoedwinkel Jansen". */
const company = new RegExp(wrapped`
  ^.{3,}(?:orkest|koor|vereniging|museum|bakkerij|slagerij|restaurant|winkel|theater|hotel|camping|kwekerij|bloemist|
  zaak|bedrijf)$
`);

/** After these comes a surname, though it may end as a street or a house does: "Mw. Slaghuis", "Familie Oldenhof". */
const ofPeople = /^(?:mevrouw|mevr|mw|mej|meneer|mijnheer|dhr|fam|familie|juf|juffrouw|mrs|ms|miss|frau|herr)$/;

/** A street, or a building where no first name comes before. */
function isPlaceWord(tokens: readonly Token[], at: number, ahead: number, entry: (at: number) => Entry): boolean {
  const token = tokens[at + ahead];
  if (!token?.capital || entry(at + ahead).surname || isTitled(tokens, at)) return false;
  if (tokens[at]?.text.length === 1) return false;
  return street.test(token.folded) || (building.test(token.folded) && (ahead === 0 || entry(at).given !== 'well'));
}

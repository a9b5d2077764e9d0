import { wrapped } from '../matching';
import type { Evidence, Reading, Run } from './run';
import { belonging, kin, owners, personVerbs, roles, titles } from './word-classes';

/** "Dinie Scholten, 074 384 91 22": how to reach somebody stands beside the name. */
const number = /^[ ,:;(-]{1,4}(?:(?:tel|telefoon|mob|mobiel|gsm|nummer)[.:]? ?)?(?:\+\d\d|00\d\d|0\d)[\d\s()./-]{6,}/i;
/** "bram, lln nr 447": by what a school knows a pupil. */
const known = new RegExp(
  wrapped`
    ^[,:]? ?\(?(?:lln?|leerling(?:nr|nummer)?|stamnr|stamnummer|bsn|pgn|geb|geboren|geboortedatum|groep ?\d|gr\.? ?\d|
    \d{1,2}[-./]\d{1,2}[-./](?:\d{4}|'?\d\d))(?![\p{L}\d])
  `,
  'iu',
);

/** What comes after a name tells who that is: a number to call, a pupil's number, "(moeder van Ilyas)", ", onze schoonmaakster". */
export function evidenceOfWho({ tokens, text, entry }: Reading, { first, last, why }: Run): Evidence[] {
  const { given, surname } = entry(first);
  const rest = text.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 40);
  const isLikely = given !== null || surname || why === 'full-name';
  if (isLikely && number.test(rest)) return [['contact', 0.9]];
  if (given !== null && known.test(rest)) return [['age-or-class', 0.6]];
  return isExplained(tokens, last) ? [['of-family', 0.45]] : [];
}

/** More people of a school, as they are told behind a comma. */
const staff = new RegExp(wrapped`
  ^(?:schoonmaa?ks?ter|conci[eë]rge|verkeersbrigadier|controller|administratrice|administratie|secretariaat|teamleider|
  intern|caretaker|cleaner|janitor|headteacher|hausmeister|hausmeisterin|oud-directeur|overblijfkracht|weduwe|weduwnaar|
  oud-leerling)$
`);

/** "Samira (moeder van …", "Fatoumata, onze schoonmaakster". */
function isExplained(tokens: Reading['tokens'], last: number): boolean {
  const [one, two] = [tokens[last + 1], tokens[last + 2]];
  if (!one || !/^(?:, | \(|,? ?- )$/.test(one.gap) || one.capital) return false;
  if (kin.has(one.folded)) return /^(?:van|of|von)$/.test(two?.folded ?? '');
  if (!owners.has(one.folded) && !/^(?:de|een|the|a)$/.test(one.folded)) return false;
  const noun = [last + 2, last + 3].find((at) => isPerson(tokens[at]?.folded ?? ''));
  return noun !== undefined && (owners.has(one.folded) || belonging.has(tokens[noun + 1]?.folded ?? ''));
}

function isPerson(folded: string): boolean {
  return (
    (roles.has(folded) &&
      !/^(?:lieve|beste|kleine|grote|stoere|dappere|jarige|onze|little|dear|sweet|coach)$/.test(folded)) ||
    titles.has(folded) ||
    staff.test(folded)
  );
}

/** "Naam op het plaatje: Veldhuis-Meijer", "contactpersoon: …": what stands behind the colon is somebody. */
const asked = new RegExp(wrapped`
  ^(?:naam|namen|naamsticker|naamplaatje|naamkaartje|voornaam|achternaam|leerling|leerlingen|contactpersoon|
  aanspreekpunt|ouder|moeder|vader|verzorger|name|pupil|contact)$
`);

/** Whether a heading before the colon asks for somebody's name. */
export function isAskedFor(tokens: Reading['tokens'], at: number): boolean {
  if (!/^ ?: ?['"‘“]?$/.test(tokens[at]?.gap ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (asked.test(tokens[before]?.folded ?? '')) return true;
    if (tokens[before]?.opens) return false;
  }
  return false;
}

/** "R. uit mijn groep", "T. noemde mij": one letter that opens a sentence and is spoken of. */
export function isSpokenOf(tokens: Reading['tokens'], at: number): boolean {
  const [one, two] = [tokens[at + 1], tokens[at + 2]];
  if (one?.gap !== '. ' || one.capital) return false;
  if (belonging.has(one.folded)) return /^(?:groep|klas|mijn|m'n|mn|onze|my|meiner|de)$/.test(two?.folded ?? '');
  if (/^(?:en|and|und)$/.test(one.folded)) return /^\p{Lu}$/u.test(two?.text ?? '') && tokens[at + 3]?.gap === '. ';
  return personVerbs.has(one.folded) && !/^(?:is|was|wordt|zijn|heeft)$/.test(one.folded);
}

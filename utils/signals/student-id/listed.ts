import type { Reading, Span } from '../check';
import { pupilNumber, somePupils } from '../vocabulary/pupil-numbers';
import { wrapped } from '../matching';

const list = new RegExp(wrapped`
  (?<![a-z])(?:(?:groep|groeps|klas|klassen|namen|leerlingen|lln|absenten|inlog|presentie)lijst(?:en|je)?|nr|
  leerling(?:en)?|lln)(?![a-z])
`);
const theirNumbers = new RegExp(`(?<![a-z])${pupilNumber}(?![a-z])`);
/** What each pupil has of their own to log in with. */
const logins = new RegExp(wrapped`
  (?<![a-z])(?:inlog\w{0,12}|logins?|accounts?|wachtwoord(?:en)?|inloggen|gebruikersna\w{2,4}|passwords?|zugangsdaten)
  (?![a-z])
`);
const word = /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,20}\.?[ ,:;|(\t=-]{1,4}$/u;
/** What follows a number in a list: never what is counted. */
const closed = /^(?: ?[,;|)\n…]| ?$|\.(?: |$)| (?:en|and|und) )/;

/** Numbers of one length beside names, two at least: "90316 Ayoub, 90322 Fenna". On a list of pupils each word with a capital is one. */
export function listed(text: string, { plain, names }: Reading, codes: readonly Span[]): Span[] {
  if (codes.length < 2) return [];
  const ofPupils = list.test(plain);
  if (!ofPupils && !(names.length > 1 && [somePupils, theirNumbers, logins].some((said) => said.test(plain))))
    return [];
  const starts = new Set(names.map(({ start }) => start));
  const ends = new Set(names.map(({ end }) => end));
  const rows = new Map<string, Span[]>();
  for (const span of codes) {
    if (!/^(?:[a-z]{0,3}-?\d{4,9}|[a-z]{2,4}-\d{2,4}|\d{1,4}-\d{3,6})$/.test(plain.slice(span.start, span.end)))
      continue;
    const side = sideOf(text, span, starts, ends, ofPupils);
    const key = `${side} ${span.end - span.start}`;
    if (side) rows.set(key, [...(rows.get(key) ?? []), span]);
  }
  return [...rows.values()].filter((row) => row.length > 1).flat();
}

/** Which side of its name a number stands on; null: beside none. */
function sideOf(
  text: string,
  { start, end }: Span,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  ofPupils: boolean,
): 'behind' | 'before' | null {
  const gapBefore = /\.?[ ,:;|(\t=-]{1,4}$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
  const nameBefore =
    [0, 1].some((dot) => ends.has(start - gapBefore + dot)) ||
    (ofPupils && word.test(text.slice(Math.max(0, start - 30), start)));
  if (gapBefore > 0 && nameBefore && closed.test(text.slice(end, end + 6))) return 'behind';
  const gapAfter = /^[ ,:;|(\t=-]{1,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const nameAfter =
    starts.has(end + gapAfter) || (ofPupils && /^[ :;|\t=-]{1,4}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6)));
  return gapAfter > 0 && nameAfter ? 'before' : null;
}

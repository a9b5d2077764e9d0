import type { Reading, Span } from '../check';
import { ownSystem, pupilNumber } from '../vocabulary/pupil-numbers';
import { wrapped } from '../matching';

const spoken = new RegExp(`(?<![a-z0-9])(?:${pupilNumber}|(?:leerling|school|inlog)(?:kaart|pas)(?:je)?)(?![a-z])`);
/** Long enough to be no year, hour or page, and nobody's postcode. */
const number = /^(?=(?:\D*\d){5})(?!\d{4}[a-z]{2}$)[a-z0-9./-]{5,20}$|^[1-9]\d{1,3}(?: \d{2,4}){1,3}$/;

/** A pupil's number was spoken of before, in another sentence or another part of it: "PGN ontbreekt? Ik vond hem: …". */
export function isSpokenOf({ plain }: Reading, { start, end }: Span): boolean {
  return number.test(plain.slice(start, end)) && spoken.test(plain.slice(Math.max(0, start - 120), start));
}

const typed = new RegExp(wrapped`
  (?<![a-z])(?:tik|tikt|tikte|typ|typt|typte|toets|toetst|voer|voert|voerde|vul|vult|vulde|zoek|zoekt|zocht|enter|type|
  gib)(?: (?:je|ik|hij|ze|we|hem|haar|dan|nu|gewoon|maar|er|daar|op|naar|in|even|eens|bij|it|for)){0,4} $
`);
const typedIn = new RegExp(wrapped`
  ^ (?:in|op) (?:en|dan|\w{1,8} )|^ (?:(?:in|op) ?te ?)?(?:intik|intyp|invoer|invul|intoets|opzoek|ingetikt|ingetypt|
  ingevoerd|ingevuld)
`);

/** "Je tikt 118834 in en daar is Bram": in a program of pupils, with somebody named. */
export function isTyped({ plain, names }: Reading, { start, end }: Span): boolean {
  if (!typed.test(plain.slice(Math.max(0, start - 60), start)) && !typedIn.test(plain.slice(end, end + 20)))
    return false;
  const from = Math.max(0, start - 120);
  return ownSystem.test(plain.slice(from, end + 80)) && names.some((name) => name.end > from && name.start < end + 80);
}

const possessed = new RegExp(wrapped`
  (?<![a-z])(?:haar|zijn|z'n|zn|d'r|dr|hun|his|her|their|sein|ihre?) (?:eigen |own )?(?:nummer|nr\.?|code|id|number)
  (?: [a-z'-]{1,12}){0,3} (?:is|was|=|:)?:? ?['"]?$
`);
const thingOfClass = new RegExp(wrapped`
  (?<![a-z])(?:ipad|tablet|chromebook|laptop|computer|schrift(?:je)?|werkboek|toets(?:boekje|blad)?|boekje|werk|werkje|
  werkblad|blaadje|tekening|dictee|opstel|proefwerk|laatje|luizenzak|map|mapje|worksheet|notebook|test|heft)(?![a-z])
`);
const nameless = new RegExp(wrapped`
  (?<![a-z])(?:geen|zonder|nergens een|niet (?:haar|zijn|de)|no|without a|ohne|kein(?:en)?|
  (?:weet|ken|know) (?:haar|zijn|de|z'n|d'r|his|her)) (?:voor|achter|sur|last |nach)?na(?:am|me|men)(?![a-z])
`);
const instead = /(?<![a-z])(?:nummer|nr|code|alleen|enkel|slechts|number|only|nur|nummertje)[^\d!?\n]{0,20}$/;

/** A number on somebody's tablet or work that bears no name. */
export function isInsteadOfName({ plain }: Reading, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 120), start);
  const around = `${before} # ${plain.slice(end, end + 80)}`;
  if (!thingOfClass.test(around)) return false;
  return possessed.test(before) || (nameless.test(around) && instead.test(before));
}

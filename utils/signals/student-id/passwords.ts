import type { Reading, Span } from '../check';
import { spansOf, wrapped } from '../matching';
import { ofThing, onePupil, ownSystem, somePupils } from '../vocabulary/pupil-numbers';

/** What is given away together with the word for a password: the name to log in with, or the password itself. */

const password = '(?:ww|wachtwoord|wachtw|pw|password|passwort|passwoord|paswoord)';

const spoken = new RegExp(`(?<![a-z])${password}(?![a-z])`);

/** "mo.bakker07 met ww …", "6a.lotte.v / wachtwoord …": a name of letters with a part or a number. */
const beside = new RegExp(
  wrapped`
    (?<![\w@./#-])(?!voornaam|achternaam|firstname|vorname)
    (?=[a-z0-9]{0,20}[a-z])(?=[a-z]{0,20}[\d._-])[a-z0-9]{1,20}(?:[._-][a-z0-9]{1,20}){0,3}
    (?:@[a-z0-9-]{2,20})?(?=(?: ?[,;/+&|(]| met(?: als)?| en| and| with| und| mit)?
    (?: (?:het|haar|zijn|z'n|as|d'r|een))? ?${password}(?![a-z]))
  `,
  'g',
);
/** "het wachtwoord van Djamila voor Snappet is …", "haar ww: …". */
const saidToBe = new RegExp(
  wrapped`
    (?<=(?<![a-z])${password}(?: (?:van|voor|of|for|von|in|bij|op) [a-z' -]{1,40})?
    (?:(?:,? (?:(?:het|dat|die) )?(?:is|was|ist|wordt|blijft))(?: nu| nog| weer| gewoon)?| ?[:=])['"]? ?['"]?)
    (?=\S{0,20}[\d!?#$%&*_]\S)[^\s,;'")]{4,24}
  `,
  'g',
);
/** Whose it is stands right before it: "Djamila haar wachtwoord". */
const theirs =
  /(?<![a-z])(?:haar|zijn|z'n|zn|d'r|hun|his|her|their|sein|ihr|leerling\w{0,3}|lln|ll|kind) [^.!?]{0,40}$/;
/** The writer's own, of the school, or of a game or lesson. */
const own = new RegExp(wrapped`
  (?<![a-z])(?:mijn|m'n|mn|my|mein|ons|onze|our|juf|meester|wifi\w{0,6}|gast\w{0,8}|meest\w{0,12}|slechtste|zwakste|
  populairste|veiligste|quiz|spel|schatkamer|escape\w{0,6})(?![a-z])[^.!?]{0,45}$
`);

/** One prefix with the names of pupils behind it: "g5-noah / g5-mila". */
const row = new RegExp(
  wrapped`
    (?<![\w.-])([a-z0-9]{1,5}[-_.])[a-z]{2,15}(?![\w.-])(?:(?:, | ?/ ?| en | & |\n)\1[a-z]{2,15}(?![\w-])){1,30}
  `,
  'g',
);
const loggingIn =
  /(?<![a-z])(?:\w{0,14}-)?(?:log ?in|logins?|inlog\w{0,12}|accounts?|gebruikersna\w{2,4}|usernames?)(?![a-z])/;

/** Names to log in with and passwords that are handed out, of a pupil or a class. */
export function handedOut({ plain, names }: Reading): Span[] {
  const rows = loggingIn.test(plain) ? spansOf(plain, row) : [];
  if (!spoken.test(plain)) return rows;
  const isOfPupil = ({ start, end }: Span): boolean => {
    const before = plain.slice(Math.max(0, start - 80), start);
    if (own.test(before) || ofThing.test(before.slice(-60))) return false;
    const near = names.some((name) => name.end > start - 120 && name.start < end + 60);
    return near || theirs.test(before) || [onePupil, somePupils, ownSystem, card].some((said) => said.test(before));
  };
  const given = [...spansOf(plain, beside), ...spansOf(plain, saidToBe)];
  return [...rows, ...given.filter(isOfPupil)];
}

const card = /(?<![a-z])inlog(?:kaart|brief|strook|gegevens)\w{0,4}(?![a-z])/;

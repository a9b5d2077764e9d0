import type { Reading, Span } from '../check';
import { byStart, spansOf, wrapped } from '../matching';
import { ofThing, ownSystem } from '../vocabulary/pupil-numbers';

/** What school calls somebody who logs in: parts of a name, mostly with a number or class. Not "groep-8". */
const form = /^(?![a-z]{1,20}[-.]\d{1,2}$)[a-z]{1,20}(?:[._-][a-z0-9]{1,20}){1,3}$|^[a-z]{4,20}\d{1,4}[a-z]{0,3}\d?$/;
const loggingIn = wrapped`
  log ?in|logins?|logt? (?:[a-z]{2,12} ){0,3}in|inlog\w{0,12}|ingelogd|username|accounts?|gebruikers?|
  gebruikersna\w{2,4}
`;
/** Says that a name to log in with comes. */
const announced = new RegExp(
  `(?<![a-z])(?:\\w{0,12}-)?(?:${loggingIn}|staat (?:[a-z]{2,15} ){1,2}als|(?:wachtwoord)?kaartjes?)(?![a-z])`,
  'g',
);
/** Says that somebody logs in. */
const spoken = new RegExp(`(?<![a-z])(?:${loggingIn}|logs in|wachtwoord(?:en)?|ww|password|passwort)(?![a-z])`);

const calledSo = new RegExp(wrapped`
  ^ (?:is|was|=|ist) (?:zijn|haar|z'n|d'r|hun|his|her|sein|ihr|de|het) (?:nieuwe |new )?(?:gebruikersnaam|inlognaam|
  inlog|login|username|account)(?![a-z])
`);

/** Whether this is a name to log in with: by its form, and by a word for it shortly before or right behind it. */
export function isLogin({ plain }: Reading, { start, end }: Span): boolean {
  if (!form.test(plain.slice(start, end))) return false;
  if (calledSo.test(plain.slice(end, end + 40))) return true;
  const before = plain.slice(Math.max(0, start - 100), start);
  const word = spansOf(before, announced).at(-1);
  if (!word || start - Math.max(0, start - 100) - word.end > 75 || before.slice(word.end).includes('\n')) return false;
  const whose = /[^.!?]{0,12}$/.exec(before.slice(0, word.start))?.[0] ?? '';
  return !ofThing.test(whose) && !ofThing.test(before.slice(word.end));
}

const refused = /(?<![a-z])(?:reset\w{0,3}|opnieuw aanmaken|geblokkeerd|vergrendeld|locked|gesperrt)(?![a-z])/;

/** The password stands behind it, or somebody cannot get in, and it is not the writer's own. */
export function isHandedOut({ plain }: Reading, { start, end }: Span): boolean {
  const isOwn = /\b(?:mijn|m'n|mn|my|mein)\b[^.!?]{0,20}$/.test(plain.slice(Math.max(0, start - 40), start));
  if (isOwn) return false;
  const after = plain.slice(end, end + 40);
  if (calledSo.test(after)) return true;
  if (/^[ ,/]{1,3}(?:en |met |and )?(?:ww|wachtwoord|pw|password|passwort)(?![a-z])/.test(after)) return true;
  const isPerson = /[._-]/.test(plain.slice(start, end)) && !ofThing.test(after);
  return isPerson && refused.test(`${plain.slice(Math.max(0, start - 50), start)} # ${after}`);
}

/** A word of small letters and figures, or with a dot, dash or underscore in it. */
const token = /(?<![\w@./#-])(?=[a-z]{1,20}[\d._-])[a-z0-9]{1,24}(?:[._-][a-z0-9]{1,20}){0,2}(?![\w@]|[.-]\w)/g;
const adult = /^(?:juf|meester|mr|mrs|ms|meneer|mevrouw|team|groep|klas)[._-]/;

/** What is made of the name of somebody who is named too, where logging in is spoken of: "Dani … dani0915gr5". */
export function ofNames(text: string, { plain, names }: Reading): Span[] {
  if (names.length === 0 || !(spoken.test(plain) || ownSystem.test(plain))) return [];
  const first = new Set(names.map(({ start, end }) => plain.slice(start, end).split(/[^a-z]/)[0] ?? ''));
  const tokens = spansOf(text, token).filter(({ start, end }) => {
    const found = plain.slice(start, end);
    const parts = found.split(/[^a-z]+/).filter((part) => part.length > 2);
    return parts.some((part) => first.has(part)) && !adult.test(found) && isOfSchool(plain, { start, end });
  });
  return tokens.filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end)).sort(byStart);
}

function isOfSchool(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 100), start);
  const around = `${before} # ${plain.slice(end, end + 60)}`;
  return (spoken.test(around) || ownSystem.test(around)) && !ofThing.test(before.slice(-60));
}

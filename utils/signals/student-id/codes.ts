import type { Span } from '../check';
import { byStart, groupSpans, spansOf, wrapped } from '../matching';
import { pupilNumber } from '../vocabulary/pupil-numbers';

/** A word with its parts joined, or digits in groups. Begins only where a word begins, so that each is read once. */
const words = new RegExp(
  wrapped`
    (?<![\w@+-])(?<![\w@][./])(?<![€$] ?)(?:\d(?: \d){3,9}|\d{2,4}(?: \d{2,4}){1,3}|[a-z0-9]{1,20}
    (?:[-._/][a-z0-9]{1,20}){0,4})(?![-._/]?[\w@]|%)(?!(?<=(?<!\d)0\d{1,3}) - \d)
  `,
  'g',
);
/** A day, a year or two, a time, a score, an amount in thousands, a bank account. */
const other = new RegExp(wrapped`
  ^(?:(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{2,4})?|\d\d?[-.:]\d\d?|\d{4}-\d\d-\d\d|
  (?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?|\d{1,3}(?:\.000)+|\d{1,4}x\d{1,4}|[a-z]{2}\d\d[a-z]{4}\d{10})$
`);
/** A year group, an age, a word with its number: "groep8", "covid-19", "10e". */
const little = /^(?:\d{1,3}[a-z]{0,8}|[a-z]{1,20}[-.]?\d{1,2})$/;
const ofPhone = /^0\d{1,3}[-. /]\d|^0\d{9}$|^00[1-9]\d{9,}$/;

const pieces = '(?!voornaam|achternaam|firstname|vorname)[a-z]{1,20}[._][a-z]{1,20}(?![\\w@]|[._-]\\w)';
/** A name to log in with that holds no digit: right behind the word for it, and no address on the web. */
const loginOfLetters = new RegExp(
  wrapped`
    (?<![a-z])(?:log ?in|logt? in|inloggen|ingelogd|inlog|inlognaam|inloggegevens|gebruikersnaam|username|account)
    (?: (?:van|voor) [a-z' -]{1,25}| [a-z]{2,20})?(?: (?:is|met|als|onder)|:|=) (${pieces})
    (?<![.](?:nl|com|be|org|net|eu|de))
  `,
  'g',
);
const digit = '(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const saidInWords = new RegExp(
  wrapped`
    (?<![a-z])(?:${pupilNumber})(?![a-z])[^\w\n]{0,3}(?:(?:is|van [a-z]{1,20} is) )?
    (${digit}(?:[ ,.-]{1,2}${digit}){3,11})(?![a-z])
  `,
  'g',
);

/** The mail that school gives its pupils, whole or up to its school, and the address of an ECK iD. */
const ofPupils = new RegExp(
  wrapped`
    (?<![\w.%+@-])[a-z][\w.-]{1,40}@(?:lln|ll|lrl|leerling|leerlingen|l|kinderen|pupils?)(?:\.[\w-]{2,40}){0,3}
    (?![\w@])|(?<![\w/])(?:https?://)?ketenid\.nl(?:/[\w-]{3,40}){1,4}
  `,
  'g',
);

/** What is a pupil's by its form alone: said figure by figure, mail of pupils, an ECK iD. */
export function byForm(plain: string): Span[] {
  return [...groupSpans(plain, saidInWords), ...spansOf(plain, ofPupils)];
}

/** What may be somebody's number when it is said to be one: a digit in it, four characters at least. */
export function codesIn(plain: string): Span[] {
  const codes = spansOf(plain, words).filter(({ start, end }) => isCode(plain.slice(start, end)));
  return [...codes, ...groupSpans(plain, loginOfLetters)].sort(byStart);
}

function isCode(found: string): boolean {
  return found.length > 3 && /\d/.test(found) && !other.test(found);
}

/** Nobody's age, year group or score, nor a telephone number: four digits at least, or digits among letters. */
export function isLong(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  const letters = found.replace(/[^a-z]/g, '').length;
  return !little.test(found) && !ofPhone.test(found) && (digits > 3 || (digits > 1 && letters > 1 && found.length > 5));
}

/** Two numbers of one of these are of the same register: alike in form and in their beginning, or in all their digits. */
export function sameKind(plain: string, { start, end }: Span): string[] {
  const found = plain.slice(start, end);
  const digits = found.replace(/\D/g, '');
  if (digits.length < 5) return /^\d{3,4}-?[a-z]{1,2}$/.test(found) ? [found] : [];
  return [digits, found.slice(0, 2) + found.slice(2).replace(/\d/g, '0').replace(/[a-z]/g, 'a')];
}

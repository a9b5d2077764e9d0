import type { Check, Reading, Span } from './check';
import { withoutOverlap } from './matching';

const months =
  'jan(?:uari|uary|uar)?|feb(?:ruari|ruary|ruar)?|maart|mrt|mar(?:ch)?|marz|apr(?:il)?|mei|may|mai|jun[ie]?|jul[iy]?|aug(?:ust(?:us)?)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
/** People of today: a writer of long ago has a birthday that everyone may know. */
const year = '(?:19[3-9]\\d|20[0-3]\\d)';
const day = `(?:\\d{1,2}(?:st|nd|rd|th|e)?\\.? (?:of )?(?:${months})\\b\\.?|(?:${months})\\b\\.? \\d{1,2}(?:st|nd|rd|th)?)`;
const date = `(?:\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:${year}|'?\\d{2})|${year}[-/]\\d{1,2}[-/]\\d{1,2}|${day},? ${year})`;
const word =
  'geboren|geboortedatum|geboortedag|geb\\.? ?datum|geb\\.?|gebdatum|geboorte|born|birth|date of birth|birth ?da(?:te|y)|d\\.?o\\.?b\\.?|geburtsdatum|geburtstag|geb\\. am';

const announced = new RegExp(`(?<![a-z0-9])(?:${word})[^\\d\\n]{0,30}?(${date})(?!\\d)`, 'g');
const called = new RegExp(
  `(?<![\\d.-])(${date})(?= ?\\)?,?(?: (?:in|te|als|is|was|zijn|haar|z'n|d'r|de|het|ist|sein|ihr|his|her|is the)){0,3} (?:geboren|geboortedatum|geboortedag|geburtsdatum|date of birth|birthday|verjaardag|jarig))`,
  'g',
);
/** A day of some years ago that belongs to a name or to other numbers of a person: "Kees (21 november 2016)". Not of last year: that was an event. */
const past = new RegExp(
  `(?<![\\d.-])((?:0?[1-9]|[12]\\d|3[01]) ?[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ] ?(?:19[3-9]\\d|20[01]\\d|202[0-3]|'?\\d{2})|${day},? (?:19[3-9]\\d|20[01]\\d|202[0-3]))(?! ?\\d)`,
  'g',
);
/** A star before a date is a birth, in a family tree and on a card. */
const star = new RegExp(`[*°] ?(${date})(?!\\d)`, 'g');
const record =
  /\b(?:bsn|pgn|lln|ll|leerlingnummer|leerlingnr|noodnummer|gegevens|administratie|paspoort|identiteitskaart|id-kaart|inschrijv\w*|aanmeld\w*)\b/;
/** A birthday without its year. */
const birthday = new RegExp(
  `(?<![a-z])(?:jarig|jarige|jarigen|verjaardag\\w{0,10}|verjaart|verjaren|birthdays?|bday|b-day|geburtstage?)(?![a-z])[^\\d.!?\\n]{0,25}?(${date}|${day}|\\d{1,2}[-/]\\d{1,2})(?![\\d/-])`,
  'g',
);
const birthdayBefore = new RegExp(
  `(?<![\\d.-])(${day})(?= (?:[a-z'-]{1,15} ){0,3}(?:is|was|wordt|werd|word|hat|turns|turned)? ?(?:[a-z'-]{1,15} ){0,3}(?:jarig|verjaardag|geburtstag|birthday)(?![a-z]))`,
  'g',
);
const turns = new RegExp(
  `(?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}(?:op |on |am )?(${day}) (?:al |alweer |already |schon )?\\d{1,2}(?: (?:jaar|jr|years?|jahre)|(?=[.,!?)\\n]|$))`,
  'g',
);
const turnsAfter = new RegExp(
  `(?<![\\d.-])(${day}) (?:wordt|werd|is|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){1,3}(?:al |alweer |already |schon )?\\d{1,2}(?: (?:jaar|jr|years?|jahre)\\b|(?=[.,!?)\\n]|$))`,
  'g',
);
/** A birthday that is no secret. */
const open =
  /\b(?:koning\w*|prins(?:es)?|sinterklaas|sint|school|stichting|onze club|vereniging|kanaal|bedrijf|team|juffendag|meesterdag|nijntje|jezus|king|queen)\b/;

export const birthdate: Check = {
  find: (text, _, seen) => {
    const sure = [announced, called, star].flatMap((pattern) => firstGroups(seen.plain, pattern));
    const owned = firstGroups(seen.plain, past).filter((span) => isOwned(text, seen, span));
    const days = [birthday, birthdayBefore, turns, turnsAfter].flatMap((pattern) => firstGroups(seen.plain, pattern));
    return withoutOverlap([...sure, ...owned, ...days.filter((span) => !isOpen(seen, span))]);
  },
  examples: {
    yes: [
      'geboren op 12 mei 2016',
      'geb. 03-04-2015',
      'Date of birth: 2014-05-06',
      'geboren am 3. März 2015',
      'Geboortedatum: 1/2/16',
      'Geboortedatum (dd-mm-jj): 03 - 04 - 2015',
      'born on May 3rd, 2015',
      'Op 12-05-2016 geboren in Losser',
      '12 mei 2016 is zijn geboortedatum',
      'Noor is jarig op 12 mei',
      'Op 12 mei is Sem jarig',
      'Sem wordt op 3 juni 8 jaar',
      'Jarig! Op 12 mei wordt Lars 7',
      'Verjaardag Lars: 12/5',
      'Hasan, BSN 753331470, 14-02-2018',
      'ziekenhuisbandje: baby, *22-8-1991',
      'DOB 05/03/2014',
    ],
    no: [
      'Op 12 mei 2026 is de musical',
      'Vincent van Gogh, geboren op 30 maart 1853',
      'geboren in Losser',
      'Het begint 03-04-2026',
      'Op 27 april is de koning jarig',
      'Onze school is jarig op 12 mei',
      'Vandaag 3 jarigen in de klas!',
      'Het wordt 12 mei 20 graden',
      'Morgen is Noor jarig',
      'Foto van 12-05-2018',
      'De musical (12-05-2019) was leuk',
    ],
  },
};

function firstGroups(plain: string, pattern: RegExp): Span[] {
  return Array.from(plain.matchAll(pattern), ({ 0: all, 1: found = '', index }) => {
    const start = index + all.indexOf(found);
    return { start, end: start + found.length };
  });
}

/** Right behind a name (in brackets or after a comma), or in a list of somebody's numbers. */
function isOwned(text: string, { plain, names }: Reading, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (
    /^(?:.*[ \p{L}])?(?:\(|, |: ?|- )$/u.test(before) &&
    names.some((name) => name.end <= start && start - name.end <= 4)
  )
    return true;
  return (
    record.test(plain.slice(Math.max(0, start - 60), start)) ||
    /^,? {0,2}(?:bsn|pgn|lln|noodnummer)\b/.test(plain.slice(end, end + 20))
  );
}

function isOpen({ plain }: Reading, { start, end }: Span): boolean {
  return open.test(plain.slice(Math.max(0, start - 50), end + 40));
}

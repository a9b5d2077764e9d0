import type { Check, Reading, Span } from './check';
import { date, day, month, pastDate, year } from './vocabulary/dates';
import { withoutOverlap } from './matching';

const word =
  'geboren|geboortedatum|geboortedag|geb\\.? ?dat(?:um|\\.)?|geb\\.?|gebdatum|g\\.d\\.|geb\\.? ?jaar|geboortejaar|gd(?=:)|geboorte|born|birth|date of birth|birth ?da(?:te|y)|d\\.?o\\.?b\\.?|geburtsdatum|geburtstag|geb\\. am';
const age = '(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien)';

/** Behind its word; a day without its year, or a month, only right behind it. */
const announced = [
  new RegExp(`(?<![a-z0-9])(?:${word})[^\\d\\n]{0,30}?(?<![a-z0-9])(${date})(?!\\d)`, 'g'),
  new RegExp(
    `(?<![a-z0-9])(?:${word})(?:[ :,(=]{1,3}(?:op|in|am|im|on|the|de|den|is|was|dag|begin|eind|half|medio|te [a-z]{3,20}|in [a-z]{3,20} op)){0,3}[ :,(=]{1,3}(${day}(?!,? '?\\d)|${month}|\\d{1,2}[-/]\\d{1,2}(?![-/.]?\\d)|\\d{4}(?:19|20)\\d{2}(?!\\d)|${year}, ${day})`,
    'g',
  ),
];
const called = new RegExp(
  `(?<![\\d.-])(${date}|${month})(?=,? (?:is|was|werd|werden|zijn) (?:[a-z'-]{1,15} ){0,4}geboren| ?\\)?,?(?: (?:in|te|als|is|was|ben|bent|zijn|haar|z'n|d'r|hun|hij|zij|ze|ik|de|het|werd|ist|sein|ihr|his|her|is the)){0,3} (?:geboren|(?:[a-z'-]{1,15} ){0,3}ter wereld|op de wereld|geboortedatum|geboortedag|geburtsdatum|date of birth|birthday|verjaardag|jarig))`,
  'g',
);
/** "In 2014, op 3 november, werd Daan geboren." */
const yearFirst = new RegExp(
  `(?<![\\d.-])(${year},? (?:op )?${day})(?=[, ]{1,2}(?:is|was|werd|wurde)[^.!?\\n\\d]{1,30} geboren)`,
  'g',
);
/** Of a name, of other numbers of a person, or of a child: "Kees (21 november 2016)", "een kind van 03-11-2014". */
const past = new RegExp(`(?<![\\d.-])(${pastDate})(?! ?\\d)`, 'g');
/** A star before a date is a birth, in a family tree and on a card. */
const star = new RegExp(`[*°] ?(${date})(?!\\d)`, 'g');
const record =
  /\b(?:bsn|pgn|lln|ll|leerlingnummer|leerlingnr|noodnummer|gegevens|administratie|paspoort|identiteitskaart|id-kaart|inschrijv\w*|aanmeld\w*|(?:leerling|kind|naam|kleuter|pupil|name|schuler(?:in)?) ?:)(?![a-z])/;
const ofChild =
  /\b(?:leerling|leerlinge|kind|kleuter|kleutertje|jongen|jongetje|meisje|zoon|zoontje|dochter|dochtertje|child|boy|girl|pupil) (?:is |die is )?(?:van|uit|from|vom) $/;
/** A birthday without its year. */
const birthday = new RegExp(
  `(?<![a-z])(?:jarig|jarige|jarigen|verjaardag\\w{0,10}|verjaart|verjaren|birthdays?|bday|b-day|geburtstage?)(?![a-z])(?:(?:[^\\d.!?\\n]|groep \\d){0,25}?|[^.!?\\n\\d]{0,20}\\d{1,3} (?:jaar|jr|geworden)[^\\d.!?\\n]{0,15}?)(?<![a-z])(${date}|${day}|\\d{1,2}[-/]\\d{1,2})(?![\\d/-])`,
  'g',
);
const birthdayBefore = new RegExp(
  `(?<![\\d.-])(${day}|\\d{1,2}[-/]\\d{1,2})(?= (?:[a-z'-]{1,15} ){0,3}(?:is|was|wordt|werd|word|hat|turns|turned)? ?(?:[a-z'-]{1,15} ){0,3}(?:jarig|verjaardag|geburtstag|birthday)(?![a-z]))`,
  'g',
);
const turns = new RegExp(
  `(?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}(?:op |on |am )?(${day}) (?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre)|(?=[.,!?)\\n]|$))`,
  'g',
);
/** "Noor werd 8 op 3 juni." */
const turned = new RegExp(
  `(?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}${age}(?: (?:jaar|jr|years?|jahre|years old))? (?:op |on |am )(${day})`,
  'g',
);
const turnsAfter = new RegExp(
  `(?<![\\d.-])(${day}) (?:wordt|werd|is|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){1,4}(?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre)\\b|(?=[.,!?)\\n]|$))`,
  'g',
);
/** The next one of a row: "jarig: Noor (14 sept), Tim (3 okt) en 9/10 Liv". */
const more = new RegExp(
  `^\\)?(?: [a-z'-]{2,20}){0,2} ?(?:[,;&/]|en|und|and)? ?(?:[a-z'.-]{1,20} ?){1,3}[ (:,-]{1,3}(${pastDate}|${day}|(?:0?[1-9]|[12]\\d|3[01])[-/](?:0?[1-9]|1[0-2]))(?! ?[\\d/-])`,
);
/** A birthday that is no secret. */
const open =
  /\b(?:koning\w*|prins(?:es)?|sinterklaas|sint|school|stichting|onze club|vereniging|kanaal|bedrijf|team|juffendag|meesterdag|nijntje|jezus|king|queen)\b/;

export const birthdate: Check = {
  find: (text, _, seen) => {
    const sure = [...announced, called, yearFirst, star].flatMap((pattern) => firstGroups(seen.plain, pattern));
    const owned = firstGroups(seen.plain, past).filter((span) => isOwned(text, seen, span));
    const days = [birthday, birthdayBefore, turns, turned, turnsAfter].flatMap((pattern) =>
      firstGroups(seen.plain, pattern),
    );
    const spans = [...sure, ...owned, ...days.filter((span) => !isOpen(seen, span))];
    return withoutOverlap(spans.flatMap((span) => [span, ...rowAfter(seen, span)]));
  },
  examples: {
    yes: [
      'geboren op 12 mei 2016',
      'geb. 03-04-2015',
      'Date of birth: 2014-05-06',
      'geboren am 3. März 2015',
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
      'geboren in maart 2015',
      'geboren op vier maart tweeduizendvijftien',
      'zijn geboortedag: 3 november',
      'een meisje van 12-04-’16',
      'Jarigen: Noor (14 sept), Tim (3 okt)',
      'Zaterdag 12 mei wordt onze Noor acht!',
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
      'Het idee is geboren in de zomer',
    ],
  },
};

function firstGroups(plain: string, pattern: RegExp): Span[] {
  return Array.from(plain.matchAll(pattern), ({ 0: all, 1: found = '', index }) => {
    const start = index + all.indexOf(found);
    return { start, end: start + found.length };
  });
}

/** Right behind a name (in brackets or after a comma), of a child, or in a list of somebody's numbers. */
function isOwned(text: string, { plain, names }: Reading, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = /(?:^|[ \p{L}.])(?:\(|, |: ?|- | |van )$/u.test(before);
  if (after && names.some((name) => name.end <= start && start - name.end <= 5)) return true;
  const far = plain.slice(Math.max(0, start - 60), start);
  return (
    record.test(far) || ofChild.test(far) || /^,? {0,2}(?:bsn|pgn|lln|noodnummer)\b/.test(plain.slice(end, end + 20))
  );
}

/** At most thirty more, so that a long row stays cheap; only behind a list's mark or an "and". */
function rowAfter({ plain }: Reading, { end }: Span): Span[] {
  const row: Span[] = [];
  for (let at = end; row.length < 30; at = row.at(-1)?.end ?? at) {
    const rest = plain.slice(at, at + 60);
    const next = /^\)?(?: [a-z'-]{2,20}){0,2} ?(?:[,;&/]|en )/.test(rest) ? more.exec(rest) : null;
    if (!next) break;
    row.push({ start: at + next[0].length - (next[1] ?? '').length, end: at + next[0].length });
  }
  return row;
}

function isOpen({ plain }: Reading, { start, end }: Span): boolean {
  return open.test(plain.slice(Math.max(0, start - 50), end + 40));
}

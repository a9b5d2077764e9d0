import type { Check, Reading, Span } from './check';
import { birthdays, births, past, type DayPattern } from './vocabulary/birthdays';
import { day, pastDate } from './vocabulary/dates';
import { withoutOverlap } from './matching';

const record =
  /\b(?:bsn|pgn|lln|ll|leerlingnummer|leerlingnr|noodnummer|gegevens|administratie|paspoort|identiteitskaart|id-kaart|inschrijv\w*|aanmeld\w*|(?:leerling|kind|naam|kleuter|pupil|name|schuler(?:in)?) ?:)(?![a-z])/;
const ofChild =
  /\b(?:leerling|leerlinge|kind|kleuter|kleutertje|jongen|jongetje|meisje|zoon|zoontje|dochter|dochtertje|child|boy|girl|pupil) (?:is |die is )?(?:van|uit|from|vom) $/;
/** The next one of a row: "jarig: Noor (14 sept), Tim (3 okt) en 9/10 Liv". */
const more = new RegExp(
  `^\\)?(?: [a-z'-]{2,20}){0,2} ?(?:[,;&/]|en|und|and)? ?(?:[a-z'.-]{1,20} ?){1,3}[ (:,-]{1,3}(${pastDate}|${day}|(?:0?[1-9]|[12]\\d|3[01])[-/](?:0?[1-9]|1[0-2]))(?! ?[\\d/-])`,
);
/** A birthday that is no secret. */
const open =
  /\b(?:koning\w*|prins(?:es)?|sinterklaas|sint|school|stichting|onze club|vereniging|kanaal|bedrijf|team|juffendag|meesterdag|nijntje|jezus|king|queen)\b/;

export const birthdate: Check = {
  find: (text, _, seen) => {
    const sure = births.flatMap((birth) => daysIn(seen.plain, birth));
    const owned = daysIn(seen.plain, past).filter((span) => isOwned(text, seen, span));
    const days = birthdays.flatMap((birthday) => daysIn(seen.plain, birthday));
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

function daysIn(plain: string, { needs, pattern }: DayPattern): Span[] {
  if (!needs.test(plain)) return [];
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

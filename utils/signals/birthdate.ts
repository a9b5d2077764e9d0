import type { Check, Reading, Span } from './check';
import { birthdays, past, type DayPattern } from './vocabulary/birthdays';
import { arrivals, births } from './vocabulary/births';
import { day, pastDate } from './vocabulary/dates';
import { isNearSomebody, isOwned, isPublic } from './birthdate/whose';
import { withoutOverlap, wrapped } from './matching';

const denied = /\b(?:niet|not|nicht|geen)(?: \w{1,6})? $/;
/** The next one of a row: "jarig: Noor (14 sept), Tim (3 okt) en 9/10 Liv". */
const more = new RegExp(
  wrapped`
    ^\)?(?: [a-z'-]{2,20}){0,2} ?(?:[,;&/]|en|und|and)? ?(?:[a-z'.-]{1,20} ?){1,3}[ (:,-]{1,3}
    (${pastDate}|${day}|(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2]))(?! ?[\d/-])
  `,
);
/** A birthday that is no secret. */
const open = new RegExp(wrapped`
  \b(?:koning\w*|prins(?:es)?|sinterklaas|sint|school|stichting|onze club|vereniging|kanaal|bedrijf|team|juffendag|
  meesterdag|nijntje|jezus|king|queen)\b
`);
/** Whoever it may be. */
const asked = /(?:\bwie (?:is|zijn|was)|\bwho is|\bwer hat)(?: [a-z]{2,7}){0,3} $/;

export const birthdate: Check = {
  find: (text, _, seen) => {
    const sure = births.flatMap((birth) => daysIn(seen.plain, birth)).filter((span) => !isPublic(seen, span));
    const came = arrivals
      .flatMap((arrival) => daysIn(seen.plain, arrival))
      .filter((span) => isNearSomebody(seen, span));
    const owned = daysIn(seen.plain, past).filter((span) => isOwned(text, seen, span));
    const days = birthdays.flatMap((birthday) => daysIn(seen.plain, birthday));
    const spans = [...sure, ...came, ...owned, ...days.filter((span) => !isOpen(seen, span))];
    return withoutOverlap(spans.flatMap((span) => [span, ...rowAfter(seen, span)]));
  },
  examples: {
    yes: [
      'geboren op 12 mei 2016',
      'geb. 03-04-2015',
      'Date of birth: 2014-05-06',
      'geboren am 3. März 2015',
      'Het gaat om Sami, 29.09.2019, hij zit in groep 2',
      'Verzamellijst: Milou Derksen 03-11-2015, Hamza Ouali 21-06-2015',
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
      'Vandaag 12 mei is Noor acht geworden',
      'Liv is er! 27 oktober 2025, 3610 gram',
      'Nieuwe leerling: Noor Bos, BSN753331470, 01022018',
      'Sy is fan 2 desimber 1974',
      'Lisa is bevallen van een zoon op 3 november',
      'Gevonden: een Belgische id-kaart, 3 mei 1984, dus van een volwassene',
      'Zeventien!!! 17! 14-6-2009, en nu autorijles 🎂',
      '12-9-2016, Noor, leerling sinds januari',
      'Our Liv turns nine on March 3rd',
      'De nieuwe van groep 4 is van 3 mei 2017',
      "een dochter van 6 oktober '88",
      'Noor viert 12 mei haar 9e verjaardag',
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
      'Foto van Noor, 12-05-2018, op kamp',
      'Het rooster is er, 12 januari 2026 starten we',
      'Wie is er 29 februari jarig?',
      'gebeld op 06 41 55 20 83',
      'Mijn verjaardagsborrel is op 12 mei',
      'Noor uit groep 5/6 was jarig',
      'Op 9 juni is er vanaf 15.30 uur koffie bij Noor',
      'Quizvraag over het koningshuis: wie hoort bij 7 december 2003? Amalia: 7 december 2003',
      'Mijn rijbewijs verloopt 12-05-2023',
      'We zijn 12! 3-4-2014 begon het koor',
    ],
  },
};

function daysIn(plain: string, { needs, pattern }: DayPattern): Span[] {
  if (!needs.test(plain)) return [];
  return Array.from(plain.matchAll(pattern), ({ 0: all, 1: first, 2: found = first ?? '', index }) => {
    const start = index + all.indexOf(found);
    return { start, end: start + found.length };
  });
}

/** At most thirty more, so that a long row stays cheap; only behind a list's mark or an "and". */
function rowAfter({ plain }: Reading, { end }: Span): Span[] {
  const row: Span[] = [];
  for (let at = end; row.length < 30; at = row.at(-1)?.end ?? at) {
    const rest = plain.slice(at, at + 60);
    const next = /^\)?(?: [a-z'-]{2,20}){0,2} ?(?:[,;&/]|en )/.test(rest) ? more.exec(rest) : null;
    if (!next || denied.test(rest.slice(0, next[0].length - (next[1] ?? '').length))) break;
    row.push({ start: at + next[0].length - (next[1] ?? '').length, end: at + next[0].length });
  }
  return row;
}

function isOpen({ plain }: Reading, { start, end }: Span): boolean {
  if (asked.test(plain.slice(Math.max(0, start - 40), start))) return true;
  return open.test(plain.slice(Math.max(0, start - 50), end + 40));
}

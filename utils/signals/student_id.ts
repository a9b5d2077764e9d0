import type { Check, Span } from './check';
import { groupSpans, spansOf } from './matching';

const name =
  '(?:(?:leerling|leerlingen|student|studenten|stam|onderwijs|las|pupil|student|schueler|schuler)[ -]?(?:nummer|nr\\.?|id|code|number|no\\.?)|pgn|persoonsgebonden nummer|eck[ -]?id|id[- ]nummer van (?:de |deze )?leerling)';
const number = '[a-z]{0,3}\\d{4,12}|[a-z]?\\d{2,4}[ .-]\\d{2,4}(?:[ .-]\\d{2,4})?';
/** The number stands close after its name, with at most a few words between and no end of the sentence. */
const announced = new RegExp(
  `(?<![a-z0-9])${name}(?![a-z])(?:[^\\w\\n]{0,5}|[^\\d\\n!?;]{1,35}[ :#=(]+)((?:${number}))(?![\\w]|[-./]\\d)`,
  'g',
);
const called = new RegExp(
  `(?<![\\w./@-])[a-z]{0,3}\\d{4,12}(?= (?:is|als|was|=) (?:\\w{1,8} ){0,3}${name}(?![a-z]))`,
  'g',
);
/** "Leerlingnummer vergeten in 2026": a year, unless it follows at once. */
const year = /\b(?:in|sinds|van|tot|vanaf|since|seit|from) (?:19|20)\d\d$/;

export const student_id: Check = {
  find: (_, __, { plain }) =>
    [...groupSpans(plain, announced), ...spansOf(plain, called)].filter((span) => !isYear(plain, span)),
  examples: {
    yes: [
      'Leerlingnummer: 204518',
      'zijn leerlingnr. is A20451',
      'pgn 123456782',
      'student id 40218',
      'Het leerlingnummer van Noor is 204518.',
      'stamnummer (oud) 4482910',
      'onderwijsnummer 1234 56 782',
      '204518 is haar leerlingnummer',
      'leerlingnummer #20451',
      'Schülernummer: 88213',
    ],
    no: [
      'Het leerlingnummer staat op de kaart',
      'Wij hebben 204 leerlingen',
      'Nummer 204518',
      'leerlingnummer vergeten in 2026',
      'Leerlingnummers zijn voor 2500 kinderen aangemaakt',
      'Leerlingnummer kwijt? Kom op 12-05-2026 langs',
      'Ordernummer 204518',
    ],
  },
};

function isYear(plain: string, { start, end }: Span): boolean {
  return year.test(plain.slice(Math.max(0, start - 12), end));
}

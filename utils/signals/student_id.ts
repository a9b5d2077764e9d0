import type { Check, Span } from './check';
import { groupSpans, spansOf, withoutOverlap } from './matching';

const pupil =
  '(?:leerling|leerlingen|lln|ll|student|studenten|stud|stam|onderwijs|las|pupil|schueler|schuler|parnassys|esis|magister|somtoday|lvs|duo|leerlingvolg)';
const name = `(?:${pupil}[ .-]{0,2}(?:nummer|nr\\.?|id|code|pas|number|no\\.?)|llnr|pgn|persoonsgebonden nummer|eck[ -]?id|leerling met (?:het )?(?:nummer|nr\\.?|code)|(?:nummer|nr\\.?|code) van (?:de |deze |onze |een )?leerling)`;
const plainly = '[a-z]{0,3}\\d{4,12}[a-z]?';
/** Right behind its name it may have any form; also right behind the pupil: "leerling 10773". */
const announced = new RegExp(
  `(?<![a-z0-9])(?:${name}(?![a-z])[^\\w\\n]{0,5}(?:(?:is|was|van \\w{1,20} is) )?|(?:leerling|lln|pupil|schuler(?:in)?)[ .:#(]{1,3}(?=\\d{4}))(${plainly}|[a-z]{2,8}-?\\d{2,8}|[a-z]?\\d{2,4}[ .-]\\d{2,4}(?:[ .-]\\d{2,4})?)(?![\\w]|[-./]\\d)`,
  'g',
);
/** A few words further it is a number of four digits at least, in the same sentence. */
const further = new RegExp(`(?<![a-z0-9])${name}(?![a-z])[^\\d\\n!?;]{1,35}[ :#=(](${plainly})(?![\\w]|[-./]\\d)`, 'g');
const called = new RegExp(
  `(?<![\\w./@-])[a-z]{0,3}\\d{4,12}(?= (?:is|als|was|=) (?:\\w{1,8} ){0,3}${name}(?![a-z]))`,
  'g',
);
/** "Leerlingnummer vergeten in 2026": a year, unless it follows at once. */
const year = /\b(?:in|sinds|van|tot|vanaf|since|seit|from|leerling|pupil) (?:19|20)\d\d$/;

export const student_id: Check = {
  find: (_, __, { plain }) =>
    withoutOverlap([...groupSpans(plain, announced), ...groupSpans(plain, further), ...spansOf(plain, called)]).filter(
      (span) => !isYear(plain, span),
    ),
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
      'Roos, lln 30771, is ziek',
      'leerlingcode TSHA18',
      'de leerling met nummer 30771',
      'waarom staat leerling 10773 op de lijst?',
      'Schülernummer: 88213',
    ],
    no: [
      'Het leerlingnummer staat op de kaart',
      'Wij hebben 204 leerlingen',
      'Nummer 204518',
      'de leerling 2026 in beeld',
      'Leerlingnummer doorgeven voor 12-05',
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

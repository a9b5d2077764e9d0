import type { Check, Reading, Span } from './check';
import { groupSpans, spansOf, withoutOverlap } from './matching';

/** Whose number it is: a pupil's, or one in a system of which a school says that it knows the pupil there. */
const pupil =
  '(?:leerlingen|leerling|leerl|lln|ll|studenten|student|stud|stam|onderwijs|las|pupil|kind|persoons|schueler|schuler|parnassys|esis|magister|basispoort|somtoday|lvs|duo|cito|iep|oso|own|eck|leerlingvolg|leerlingvolgsysteem)';
const number = "(?:nummers?|nrs?\\.?|n°|id'?s?|codes?|pas|number|no\\.?|kenmerk)";
const name = `(?:${pupil}[ .-]{0,2}${number}|llnr|lnr|pgn|upn|eckid|own(?= ?:? ?\\d{7})|persoonsgebonden nummer|eck[ -]?id|(?:leerling|lln|kind|pupil) met (?:het )?(?:nummer|nr\\.?|code|id)|(?:nummer|nr\\.?|code|id)(?:nummer)? van (?:de |deze |onze |een |die |dit )?(?:leerling|kind))`;
const plainly = '[a-z]{0,3}\\d{4,12}(?:-?[a-z])?';
const anyForm = `(?:${plainly}|[a-z]{2,8}-?\\d{2,8}|[a-z]{1,3}\\d{9,13}|[a-z]{0,4}-?\\d{2,4}-\\d{3,6}|(?<=(?:eck|key)[^\\n]{1,10})(?:[a-z]{0,6}\\d){2,6}[a-z]{0,4}|[a-z]?\\d{2,6}[ .-]\\d{2,4}(?:[ .-]\\d{2,4})?)`;
/** Right behind its name it may have any form; also right behind the pupil: "leerling 10773", "Magister: 10773". */
const announced = new RegExp(
  `(?<![a-z0-9])(?:${name}(?![a-z])[^\\w\\n]{0,5}(?:(?:is|was|van \\w{1,20} is) )?|(?:leerling|lln|ll|pupil|schuler(?:in)?)(?:, | )?(?:nummer|nr\\.?)?[ .:#(]{1,3}(?=\\d{4})|leerlingen[ .:#]{1,3}(?=\\d{5})|(?:lln|ll)(?=\\d{4})|(?:leerling|lln|kind|kleuter|pupil)(?![a-z])[^\\d\\n.!?]{0,40}[,(] ?(?:nummer|nr\\.?|id)[ :#]{1,3}(?=[1-9]\\d{3,7}(?!\\d))|(?:parnassys|esis|magister|basispoort|somtoday)[ :#(]{1,3}(?=\\d{5}))(${anyForm})(?![\\w]|[-./]\\d)`,
  'g',
);
/** A few words further it is a number of four digits at least, in the same sentence. */
const further = new RegExp(
  `(?<![a-z0-9])(?!\\w+s )${name}(?![a-z])[^\\d\\n!?;]{1,35}[ :#=(](${plainly})(?![\\w]|[-./]\\d)`,
  'g',
);
/** "In Parnassys staat hij onder 4471882", "zijn administratienummer is 11829", "nr. 20418 uit groep 6". */
const known = new RegExp(
  `(?<![a-z0-9])(?:(?:parnassys|esis|magister|basispoort|somtoday|leerlingvolgsysteem)(?![a-z])[^\\d\\n.!?;]{1,30} (?:onder|als|met|nummer|nr\\.?|code)|(?:zijn|haar|z'n|d'r|hun) (?:administratie|inschrijf|inschrijvings|registratie|school|dossier)-?(?:nummer|nr\\.?)(?: is| was)?|(?:administratie|inschrijf|inschrijvings|registratie|dossier)-?(?:nummer|nr\\.?) (?:van )?(?:de |deze |een )?(?:leerling|kind)(?: is| was)?)[ :#(]{1,3}(${plainly})(?![\\w]|[-./]\\d)`,
  'g',
);
const ofGroup =
  /(?<![a-z0-9])(?:nr\.?|nummer) ?#?(\d{4,8})(?= (?:uit|van|in) (?:de |mijn |onze )?(?:groep|klas|bovenbouw|onderbouw|middenbouw)(?![a-z]))/g;
const called = new RegExp(
  `(?<![\\w./@-])[a-z]{0,3}\\d{4,12}(?= ?(?:[(]|(?:is|als|was|=|hoort bij)) ?(?:\\w{1,8} ){0,3}(?:${name}(?![a-z])|(?<=hoort bij )(?:een |deze |de )leerling(?![a-z])))`,
  'g',
);
/** The next ones of a row: "leerlingnummers 20418, 20419 en 20420". */
const more = new RegExp(`^(?: ?[,;&/] ?(?:en )?| en | and | und )(${plainly})(?![\\w]|[-./]\\d)`);
/** "Leerlingnummer vergeten in 2026": a year, unless it follows at once. */
const year = /\b(?:in|sinds|van|tot|vanaf|since|seit|from|leerling|leerlingen|pupil) (?:19|20)\d\d$/;

export const student_id: Check = {
  needs: /\d/,
  find: (_, __, { plain }) => {
    const first = [announced, further, known, ofGroup].flatMap((pattern) => groupSpans(plain, pattern));
    const spans = [...first, ...spansOf(plain, called)].filter((span) => !isYear(plain, span));
    return withoutOverlap(spans.flatMap((span) => [span, ...rowAfter(plain, span)]));
  },
  examples: {
    yes: [
      'Leerlingnummer: 204518',
      'zijn leerlingnr. is A20451',
      'pgn 123456782',
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
      'in ParnasSys staat hij onder 4471882',
      'ECK iD: 8f3a91c2b7',
      'leerlingnummers 20418, 20419 en 20420',
      'zijn administratienummer is 11829',
      'nr. 20418 uit groep 6',
      '20418 (leerlingnummer)',
    ],
    no: [
      'Het leerlingnummer staat op de kaart',
      'Wij hebben 204 leerlingen',
      'Nummer 204518',
      'de leerling 2026 in beeld',
      'Leerlingnummer doorgeven voor 12-05',
      'leerlingnummer vergeten in 2026',
      'Leerlingnummers zijn voor 2500 kinderen aangemaakt',
      'leerlingen (1200) lopen mee',
      'Leerlingnummer kwijt? Kom op 12-05-2026 langs',
      'Ordernummer 204518',
      'leerlingen 2026 en 2027',
      'Basispoort doet het niet sinds 2024',
    ],
  },
};

function isYear(plain: string, { start, end }: Span): boolean {
  return year.test(plain.slice(Math.max(0, start - 15), end));
}

/** At most thirty more, so that a long row stays cheap. */
function rowAfter(plain: Reading['plain'], { end }: Span): Span[] {
  const row: Span[] = [];
  for (let at = end; row.length < 30; at = row.at(-1)?.end ?? at) {
    const next = more.exec(plain.slice(at, at + 30));
    if (!next) break;
    row.push({ start: at + next[0].length - (next[1] ?? '').length, end: at + next[0].length });
  }
  return row;
}

import type { Check, Span } from './check';
import { isIn, spansOf, withoutOverlap } from './matching';
import { isMeant, isOwnTag } from './school-mention/school-meant';
import { schoolName, type SchoolName } from './school-mention/school-name';
import { isLike } from './school-mention/school-spelling';
import { inTown, otherAnswered, otherBefore } from './school-mention/school-words';
import { schoolLife } from './vocabulary/school';

export const school_mention: Check = {
  find: (text, { board, schools }, { plain }) => {
    const atSchool = /[#@]/.test(plain) && (isIn(plain, schoolLife) || /\bschool/.test(plain));
    const names = [board, ...schools].flatMap(schoolName);
    return withoutOverlap(names.flatMap((name) => mentionsOf(name, text, plain, atSchool)));
  },
  examples: {
    yes: [
      'Wat een dag op De Wilgenhof!',
      '#dewilgenhof',
      'Lindegaard zoekt leerkrachten',
      'Kijk op lindegaard.example',
      'OBS Het Kompas is jarig',
      'trots op de wilgenhof-kinderen',
      'de Wilgenhof’s musical',
      'obs het kompas doet mee',
      'Vandaag op het Kompas gegeten',
      'Bedankt @obshetkompas en #KompasKids',
      'juf op het kompas',
      'eerste werkoverleg bij het kompas gehad',
      'www.obs-hetkompas.nl',
      'Wij Wilgenhoffers zingen',
      'STICHTING LINDEGAARD',
      'Hup Kompas! Tweede bij het damtoernooi',
      'Namens het kompas: tot maandag',
      '#kompas juf in groep 4',
      'stage op de wilgehof',
      'De sleutels van het kompas liggen in de lerarenkamer',
      'bij kompas hebben we vandaag soep',
      'Op Kompas hangt een nieuwe klok',
      'Kompas zingt zaterdag in het dorp',
      'Kompas’s eigen band is terug',
      'Internship at het kompas, day one',
      'cbs de wilgenhov is jarig',
      'Alle an der Kompas waren nett',
    ],
    no: [
      'De wilgen in de hof bloeien',
      'Het kompaslicht is stuk',
      'Op school van mijn zoon is het feest',
      'De linde gaat om',
      'Met het kompas vonden wij de weg',
      'Het kompas wijst naar het noorden',
      '#kompas gekocht',
      'Onze school heeft een moreel kompas',
      'Wij zoeken een stichting',
      'Heerlijk gegeten bij Het Kompas',
      'Restaurant De Wilgenhof is dicht',
      'Het Kompas van Columbus gezien',
      'Gelezen: ‘Het Kompas’',
      'Lezing in Het Kompas, dat restaurant aan de haven',
      'Bloemisterij De Wilgenhof is dicht',
      'Een kompas is geen speelgoed',
      'Restaurant De Wilgehof had mosselen',
      'Dat was Het Kompas in Zwolle, die kennen we niet',
      'Op De Wilgenhof in Deventer zat vroeger mijn oma',
      'Stichting Het Kompas? Nee, dat is een inloophuis',
      'Het Kompas, dat zwembad met de lange baan, is dicht',
      'Het Kompas heet ook een fietsclub bij ons',
      'Ich habe den alten Kompas verkauft',
      'De hond van de overkant heet Kompas',
      'bij het kompas hebben we de kaart gelegd',
    ],
  },
};

/** `atSchool`: the text tells of school, so that a tag with nothing but the name is the school's. */
function mentionsOf(name: SchoolName, text: string, plain: string, atSchool: boolean): Span[] {
  const { core, initials } = name;
  const spans = core.test(plain) ? namedIn(name, text, plain, atSchool) : [];
  if (initials) spans.push(...spansOf(text, initials));
  return [...spans, ...misspelt(name, text, plain)];
}

function namedIn(
  { inText, glued, ordinary, size }: SchoolName,
  text: string,
  plain: string,
  atSchool: boolean,
): Span[] {
  const spans: Span[] = [];
  for (const { 0: all, 1: kind, 2: article = '', 3: core = '', index } of plain.matchAll(inText)) {
    const end = index + all.length;
    const at = end - core.length;
    if (inMail(plain, index) || (!kind && isOthers(plain, index))) continue;
    const isThing = /^on(?:s|ze) $/.test(article) && /\p{Ll}/u.test(text.charAt(at));
    const isSure = kind
      ? !otherAnswered.test(plain.slice(end, end + 60))
      : !ordinary && !isThing && !inTown.test(text.slice(end, end + 12));
    if (isSure || isMeant(text, plain, { start: at - article.length, end }, at)) spans.push({ start: index, end });
  }
  for (const { 0: all, 1: before = '', 2: after = '', index } of plain.matchAll(glued)) {
    if (!inMail(plain, index) && (!ordinary || isOwnTag(before, after, atSchool || size > 1)))
      spans.push({ start: index, end: index + all.length });
  }
  return spans;
}

/** With one letter too many, too few, wrong or in the wrong place: with an article or a word of school, whatever the name is. */
function misspelt({ slip, ordinary }: SchoolName, text: string, plain: string): Span[] {
  if (!slip) return [];
  return Array.from(plain.matchAll(slip.near)).flatMap(({ 0: all, 1: kind, 2: article, 3: found = '', index }) => {
    if (!isLike(found, slip.word) || (!kind && isOthers(plain, index))) return [];
    const span = { start: index, end: index + all.length };
    const sure = kind !== undefined || (!ordinary && article !== undefined);
    return sure || isMeant(text, plain, span, span.end - found.length) ? [span] : [];
  });
}

function isOthers(plain: string, start: number): boolean {
  return otherBefore.test(plain.slice(Math.max(0, start - 30), start));
}

/** Within a mail address: that is a find of its own. */
function inMail(plain: string, start: number): boolean {
  return /[\w.+-]@[\w.-]{0,40}$/.test(plain.slice(Math.max(0, start - 60), start + 1));
}

import type { Check, Reading, Span } from './check';
import { withoutOverlap } from './matching';
import { schoolName, type SchoolName } from './school-name';
import { kindWords, otherBefore, schoolAfter, schoolBefore, schoolWork } from './school-words';

export const school_mention: Check = {
  find: (text, { board, schools }, seen) =>
    withoutOverlap([board, ...schools].flatMap(schoolName).flatMap((name) => mentionsOf(name, text, seen))),
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
    ],
  },
};

function mentionsOf({ inText, glued, initials, ordinary }: SchoolName, text: string, seen: Reading): Span[] {
  const { plain } = seen;
  const spans: Span[] = [];
  for (const { 0: all, 1: kind, 2: article = '', 3: core = '', index } of plain.matchAll(inText)) {
    const end = index + all.length;
    const at = end - core.length;
    if (inMail(plain, index) || (!kind && otherBefore.test(plain.slice(Math.max(0, index - 20), index)))) continue;
    if (kind || !ordinary || isMeant(text, plain, { start: at - article.length, end }, at))
      spans.push({ start: index, end });
  }
  for (const { 0: all, 1: before = '', 2: after = '', index } of plain.matchAll(glued)) {
    if (!inMail(plain, index) && (!ordinary || isOwnTag(before, after)))
      spans.push({ start: index, end: index + all.length });
  }
  return initials
    ? [
        ...spans,
        ...Array.from(text.matchAll(initials), ({ 0: all, index }) => ({ start: index, end: index + all.length })),
      ]
    : spans;
}

/** A name of ordinary words: with a capital and an article, or next to a word of school. `at` is where the name itself begins. */
function isMeant(text: string, plain: string, { start, end }: Span, at: number): boolean {
  if (schoolBefore.test(plain.slice(Math.max(0, start - 30), start)) || schoolAfter.test(plain.slice(end, end + 15)))
    return true;
  const worked = /\b(?:op|bij|van|naar) $/.test(plain.slice(Math.max(0, start - 5), start)) && at > start;
  if (worked && schoolWork.test(plain.slice(Math.max(0, start - 60), end + 60))) return true;
  const written = text.slice(at, end);
  const shouted = written.length > 2 && written === written.toUpperCase();
  if (/^ van (?:\p{Lu}|de |het )/u.test(text.slice(end, end + 10)) || /["'“‘„]/.test(text.charAt(start - 1)))
    return false;
  const capitals = /^\p{Lu}/u.test(written) && !shouted;
  return capitals && (at > start || /^\p{Lu}\S* \p{Lu}/u.test(written));
}

const tagBefore = new RegExp(
  `^(?:${kindWords.replaceAll('\\.?', '')}|school|team|juf|meester)?[_.-]?(?:de|het|t|ons|onze)?[_.-]?$`,
);
const tagAfter = /^[_-]?(?:kids|kinderen|school|basisschool|team|leerlingen|ouders|\d{1,4})/;

/** "#kompas" can be about a compass; "#hetkompas", "#obskompas" and "#kompaskids" are a school's. */
function isOwnTag(before: string, after: string): boolean {
  if (after !== '' && !tagAfter.test(after))
    return tagBefore.test(before) && /^(?:obs|cbs|kbs|rkbs|bs|ikc)/.test(before);
  return tagBefore.test(before) && before + after !== '';
}

/** Within a mail address: that is a find of its own. */
function inMail(plain: string, start: number): boolean {
  return /[\w.+-]@[\w.-]{0,40}$/.test(plain.slice(Math.max(0, start - 60), start + 1));
}

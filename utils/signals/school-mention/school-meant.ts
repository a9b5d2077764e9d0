import type { Span } from '../check';
import { wrapped } from '../matching';
import {
  goesOnThere,
  inTown,
  kindWords,
  otherAfter,
  otherAnswered,
  schoolAfter,
  schoolBefore,
  schoolDoes,
  schoolWork,
} from './school-words';

/** A name of ordinary words: with a capital and an article, or next to a word of school. `at` is where the name itself begins. */
export function isMeant(text: string, plain: string, { start, end }: Span, at: number): boolean {
  const before = plain.slice(Math.max(0, start - 45), start);
  const after = plain.slice(end, end + 60);
  if (isOther(plain, end)) return false;
  if (schoolBefore.test(before) || schoolAfter.test(after)) return true;
  if (inTown.test(text.slice(end, end + 12))) return false;
  const worked = at > start ? workedAt.test(before) : placedAt.test(before) && !/s$/.test(plain.slice(start, end));
  if (worked && schoolWork.test(plain.slice(Math.max(0, start - 60), end + 60))) return true;
  if (at === start && placedAt.test(before) && goesOnThere.test(after)) return true;
  const written = text.slice(at, end);
  if (/^ van (?:\p{Lu}|de |het )/u.test(text.slice(end, end + 10)) || /["'“‘„]/.test(text.charAt(start - 1)))
    return false;
  if (!/^\p{Lu}/u.test(written) || (written.length > 2 && written === written.toUpperCase())) return false;
  if (/^(?:st|sint)\b(?!.*school)/i.test(written))
    return /^(?:de|op de) $/.test(plain.slice(start, at)) && !clubAfter.test(text.slice(end, end + 8));
  if (/['’]s$/.test(written) || schoolDoes.test(after)) return true;
  return at > start || /^\p{Lu}\S* \p{Lu}/u.test(written) || standsAsName(text, { start, end });
}

/** What follows tells that something else is called so. */
export function isOther(plain: string, end: number): boolean {
  const after = plain.slice(end, end + 60);
  return otherAfter.test(after) || otherAnswered.test(after);
}

/** Before a name without an article, as no other noun stands: "op Kompas". */
const placing = 'op|bij|vanaf|vanuit|namens|at|bie';
const placedAt = new RegExp(`\\b(?:${placing}) $`);
/** Where somebody works, before an article and a name: "van het Kompas". */
const workedAt = new RegExp(`\\b(?:${placing}|van|aan|from|an|fan|by) $`);
/** A team of a sports club. */
const clubAfter = /^ (?:heren|dames|jo|mo|\d)/i;

const calledTo = new RegExp(
  wrapped`
    (?:^|[\n.!?…])[^\p{L}\p{N}]*(?:dag|hup|hoi|hallo|hey|hé|doei|bedankt|dank|dankjewel|lieve|beste|go|gefeliciteerd|
    proficiat|welkom|goedemorgen|zet)(?: \p{Ll}{1,10}){0,2} $
  `,
  'iu',
);

/** Whatever follows, no school of ours is called so. */
const calledElse = new RegExp(
  wrapped`
    (?:^| )(?:een|andere|die|dit|deze|geen|elke|mevrouw|meneer|familie|mw\.?|dhr\.?|heet|heette|heten|genaamd|
    genoemd|gedoopt|named|called|heißt|hieß|kein\p{Ll}{0,2}|(?:m|s)?ein\p{Ll}{0,2}|d(?:er|en|em|es|as)|vom|zum|zur|
    am|beim|(?:alt|neu|klein|groß|schön)e[nrms]?) $
  `,
  'iu',
);

/** A capital inside a sentence where Dutch has none, and no part of a longer name; or a school that is spoken to. */
function standsAsName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (/ an der $/.test(before)) return true;
  if (/^[ -]\p{Lu}/u.test(after) || calledElse.test(before)) return false;
  if (calledTo.test(before) || /(?:^|[.!?…:\n]\s*)(?:Op|Bij|Vanaf|Vanuit|At) $/.test(before)) return true;
  if (/(?:^|[.!?…:\n]\s*)[^\p{L}\p{N}]*$/u.test(before)) return /^,? (?:ik |wij |we |jullie )/.test(after);
  return /(?<![\p{L}])[\p{Ll}\d]+ $/u.test(before);
}

const kinds = kindWords.replaceAll('\\.?', '');
const tagBefore = new RegExp(`^(?:${kinds}|school|team|juf|meester|hup|go)?[_.-]?(?:de|het|t|ons|onze)?[_.-]?$`);
const tagAfter = new RegExp(
  wrapped`
    ^[_-]?(?:${kinds}|kids|kinderen|school|team|leerlingen|ouders|toppers|helden|trots|juf|juffen|meester|nieuws|leert|
    leest|crew|familie|musical|feest|rocks|\d{1,4})
  `,
);

/** "#kompas" can be about a compass; "#hetkompas", "#obskompas" and "#kompaskids" are a school's. `alone`: so is a tag with nothing but the name. */
export function isOwnTag(before: string, after: string, alone: boolean): boolean {
  if (after !== '' && !tagAfter.test(after))
    return tagBefore.test(before) && /^(?:obs|cbs|kbs|rkbs|bs|ikc)/.test(before);
  return tagBefore.test(before) && (before + after !== '' || alone);
}

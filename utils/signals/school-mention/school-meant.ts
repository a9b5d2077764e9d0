import type { Span } from '../check';
import { kindWords, otherAfter, schoolAfter, schoolBefore, schoolWork } from './school-words';

/** A name of ordinary words: with a capital and an article, or next to a word of school. `at` is where the name itself begins. */
export function isMeant(text: string, plain: string, { start, end }: Span, at: number): boolean {
  const before = plain.slice(Math.max(0, start - 45), start);
  const after = plain.slice(end, end + 60);
  if (otherAfter.test(after)) return false;
  if (schoolBefore.test(before) || schoolAfter.test(after)) return true;
  const worked = /\b(?:op|bij|van|aan) $/.test(before) && at > start;
  if (worked && schoolWork.test(plain.slice(Math.max(0, start - 60), end + 60))) return true;
  const written = text.slice(at, end);
  if (/^ van (?:\p{Lu}|de |het )/u.test(text.slice(end, end + 10)) || /["'“‘„]/.test(text.charAt(start - 1)))
    return false;
  if (!/^\p{Lu}/u.test(written) || (written.length > 2 && written === written.toUpperCase())) return false;
  return at > start || /^\p{Lu}\S* \p{Lu}/u.test(written) || standsAsName(text, { start, end });
}

const calledTo =
  /(?:^|[\n.!?…])[^\p{L}\p{N}]*(?:dag|hup|hoi|hallo|hey|hé|doei|bedankt|dank|dankjewel|lieve|beste|go|gefeliciteerd|proficiat|welkom|goedemorgen|zet)(?: \p{Ll}{1,10}){0,2} $/iu;

/** A capital inside a sentence where Dutch has none, and no part of a longer name; or a school that is spoken to. */
function standsAsName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (
    /^[ -]\p{Lu}/u.test(after) ||
    /(?:^| )(?:een|andere|die|dit|deze|geen|elke|mevrouw|meneer|familie|mw\.?|dhr\.?) $/i.test(before)
  )
    return false;
  if (calledTo.test(before)) return true;
  if (/(?:^|[.!?…:\n]\s*)[^\p{L}\p{N}]*$/u.test(before)) return /^,? (?:ik |wij |we |jullie )/.test(after);
  return /(?<![\p{L}])[\p{Ll}\d]+ $/u.test(before);
}

const kinds = kindWords.replaceAll('\\.?', '');
const tagBefore = new RegExp(`^(?:${kinds}|school|team|juf|meester|hup|go)?[_.-]?(?:de|het|t|ons|onze)?[_.-]?$`);
const tagAfter = new RegExp(
  `^[_-]?(?:${kinds}|kids|kinderen|school|team|leerlingen|ouders|toppers|helden|trots|juf|juffen|meester|nieuws|leert|leest|crew|familie|musical|feest|rocks|\\d{1,4})`,
);

/** "#kompas" can be about a compass; "#hetkompas", "#obskompas" and "#kompaskids" are a school's. `alone`: so is a tag with nothing but the name. */
export function isOwnTag(before: string, after: string, alone: boolean): boolean {
  if (after !== '' && !tagAfter.test(after))
    return tagBefore.test(before) && /^(?:obs|cbs|kbs|rkbs|bs|ikc)/.test(before);
  return tagBefore.test(before) && (before + after !== '' || alone);
}

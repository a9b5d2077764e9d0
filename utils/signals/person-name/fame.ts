import type { Evidence, Reading, Run } from './run';
import { makers, publicLife, schoolLife } from './public-words';
import { isTitled } from './titled';

/** How far to both sides a sentence is looked at, in words. */
const reach = 25;

/** What says that a name is known to all: listed with the famous, maker of a book or song, or in the news with its surname. */
export function evidenceOfFame(reading: Reading, run: Run): Evidence[] {
  if (isTitled(reading.tokens, run.first)) return [];
  if (isAmongFamous(reading, run)) return [['famous', -9]];
  const next = reading.tokens[run.last + 1];
  // "het boek van Eva Moraal": what has a capital behind it is the surname, though no list knows it.
  const isWhole = run.why === 'full-name' || (next?.gap === ' ' && /^\p{Lu}\p{Ll}{2,}$/u.test(next.text));
  if (!isWhole) return [];
  if (isMaker(reading, run)) return [['famous', -9]];
  const around = sentenceAround(reading, run);
  const isPublic = around.some((folded) => publicLife.has(folded));
  return isPublic && !around.some((folded) => schoolLife.has(folded) || ofChildren.test(folded))
    ? [['famous', -1.6]]
    : [];
}

/** "Erik ten Hag, …", "…, Ron en Hermelien", "… van Buurman en Buurman". */
function isAmongFamous({ tokens, owners }: Reading, { first, last }: Run): boolean {
  let before = listedAt(tokens, first, -1);
  for (let steps = 0; steps < 6 && before > 0 && owners[before] === null && tokens[before]?.capital; steps++)
    before = tokens[before]?.gap === ' ' && tokens[before - 1]?.capital ? before - 1 : listedAt(tokens, before, -1);
  if (owners[before] === 'famous' && !festive.test(tokens[before]?.folded ?? '')) return true;
  if (tokens[last + 1]?.folded === 'van' && owners[last + 2] === 'famous') return true;
  let after = listedAt(tokens, last + 1, 1);
  for (let steps = 0; steps < 3 && after > 0 && owners[after] === null && tokens[after]?.capital; steps++)
    after = tokens[after + 1]?.folded === 'van' ? after + 2 : listedAt(tokens, after + 1, 1);
  return owners[after] === 'famous' && !festive.test(tokens[after]?.folded ?? '');
}

/** Children stand beside these all the time. */
const festive = /^(?:sint|sinterklaas|zwarte|piet|hoofdpiet|kerstman|god|jezus|koning)/;
const list = /^(?:, |\s?& ?|\/)$/;
const link = /^(?:en|and|und|of|or)$/;

/** What stands in one list with what ends before (or begins at) this token; -1: nothing. */
function listedAt(tokens: Reading['tokens'], at: number, step: 1 | -1): number {
  const gap = tokens[at]?.gap ?? '';
  if (list.test(gap)) return step > 0 ? at : at - 1;
  const word = step > 0 ? tokens[at] : tokens[at - 1];
  if (gap !== ' ' || !link.test(word?.folded ?? '')) return -1;
  return step > 0 ? at + 1 : at - 2;
}

/** "een boek van …", "'Title' by …". */
function isMaker({ tokens, owners }: Reading, { first }: Run): boolean {
  const [one, two] = [tokens[first - 1], tokens[first - 2]];
  if (!one || one.gap.includes('.')) return false;
  if (one.folded === 'by' || /^['"”’] ?$/.test(one.gap)) return true;
  if (one.folded === 'van' && owners[first - 2]) return true;
  return /^(?:van|met|door|of|von|with)$/.test(one.folded) && makers.test(two?.folded ?? '');
}

/** Children take part, whatever the contest. */
const ofChildren =
  /^(?:groep\d|voorlees|school|kinder|klas|kleuter|leerling|basisschool|scholieren|jeugd[a-z]+|buurt)|school$/;

function sentenceAround({ tokens }: Reading, { first, last }: Run): string[] {
  let from = first;
  while (from > 0 && first - from < reach && !tokens[from]?.opens) from--;
  let to = last;
  while (to + 1 < tokens.length && to - last < reach && !tokens[to + 1]?.opens) to++;
  // The letters of a postcode are no championship.
  return tokens
    .slice(from, to + 1)
    .filter(({ upper, text }, at) => !upper || text.length > 2 || tokens[from + at - 1]?.kind !== 'number')
    .map(({ folded }) => folded);
}

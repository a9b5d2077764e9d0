import { beliefInWord } from './by-itself';
import { isParticle, opensSurname } from './particles';
import type { Reading, Run } from './run';
import type { Token } from './tokens';
import { aroundNames, surnameEnd } from './surname-end';
import { isTitled } from './titled';
import { kin, naming, personVerbs, titles } from './word-classes';

/** Every sequence of words that could be one name, from left to right, none in two runs. */
export function findRuns(reading: Reading): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const run = initialsAt(reading, at) ?? surnameAt(reading, at) ?? nameAt(reading, at);
    if (!run) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

/** "J. de Vries", "A.B. Jansen"; and "S." after a title or a first name. */
function initialsAt(reading: Reading, at: number): Run | null {
  let last = at;
  if (!isInitial(reading, at)) return null;
  while (last - at < 4 && isInitial(reading, last + 1) && /^\. ?$/.test(reading.tokens[last + 1]?.gap ?? '')) last++;
  const gap = reading.tokens[last + 1]?.gap ?? '';
  const surname = /^\.? $/.test(gap) ? surnameEnd(reading, last + 1, false) : null;
  if (surname === null)
    return reading.tokens[at]?.opens
      ? null
      : started(at, last, isAnnounced(reading.tokens, at) ? 0.5 : 0.3, 'initials');
  return started(at, surname, gap.startsWith('.') ? 1.1 : 0.7, 'initials');
}

function isInitial({ text, tokens, owners }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || owners[at] || !/^\p{Lu}\p{M}?$/u.test(token.text)) return false;
  return text.charAt(token.end) === '.' || isAnnounced(tokens, at);
}

/** "leerling A.", "de moeder van A.". */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  return isTitled(tokens, at) || (tokens[at - 1]?.text === 'van' && kin.has(tokens[at - 2]?.folded ?? ''));
}

/** A surname that begins with its particle: "mevrouw de Boer", "meneer El Amrani", or "Van Dijk" within a sentence. */
function surnameAt(reading: Reading, at: number): Run | null {
  const token = reading.tokens[at];
  if (!token || reading.owners[at] || !opensSurname(token.folded)) return null;
  const titled = titles.has(reading.tokens[at - 1]?.folded ?? '') && !isOfSomebody(reading, at);
  if (!titled && (!token.capital || token.opens)) return null;
  const end = surnameEnd(reading, at, titled);
  if (end === null || end === at) return null;
  const { surname, word } = reading.entry(end);
  return started(at, end, surname ? 0.75 : word ? 0.1 : 0.4, 'surname');
}

/** "oma van Sem" is no lady of that name. */
function isOfSomebody({ tokens, entry }: Reading, at: number): boolean {
  return tokens[at]?.text === 'van' && entry(at + 1).given === 'well' && kin.has(tokens[at - 1]?.folded ?? '');
}

/** A first name, alone or with what follows; or any word that might be one. */
function nameAt(reading: Reading, at: number): Run | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.owners[at] || token.glued || token.text.length < 2 || token.folded.length > 24)
    return null;
  if (aroundNames.some((set) => set.has(token.folded)) || isParticle(token.folded)) return null;
  const { given, word } = reading.entry(at);
  if (!given && word && personVerbs.has(token.folded)) return null;
  const belief = beliefInWord(reading, at);
  const isNamed = isTitled(reading.tokens, at) || naming.has(reading.tokens[at - 1]?.folded ?? '');
  if (!isNamed && (belief < 0 || (!token.capital && !given))) return null;
  return lengthened(reading, started(at, at, belief, given ? 'known-name' : 'looks-like-name'));
}

/** Takes further first names and the surname in. */
function lengthened(reading: Reading, run: Run): Run {
  let { last, belief, why } = run;
  const isGiven = reading.entry(run.first).given !== null;
  if (!isGiven && reading.language === 'de') return run;
  while (last - run.first < 6) {
    const end = surnameEnd(reading, last + 1, !reading.tokens[last]?.capital || isGiven);
    if (end === null || !/^[ \u00a0]$/.test(reading.tokens[last + 1]?.gap ?? '')) break;
    const { given, surname } = reading.entry(end);
    const particle = end > last + 1;
    if (last === run.first)
      belief +=
        (isGiven ? 0.35 : 0.2) + (particle ? (isGiven ? 0.45 : 0.2) : surname || given ? (isGiven ? 0.25 : 0.1) : 0);
    last = end;
    why = 'full-name';
  }
  const initial = reading.tokens[last + 1];
  if (isGiven && initial?.gap === ' ' && /^\p{Lu}$/u.test(initial.text) && reading.text.charAt(initial.end) === '.')
    return { ...run, last: last + 1, belief: belief + 0.4, why: 'initials' };
  return { ...run, last, belief, why };
}

function started(first: number, last: number, belief: number, why: string): Run {
  return { first, last, belief, why, strongest: 0 };
}

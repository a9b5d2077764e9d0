import { beliefInWord } from './by-itself';
import { isParticle, opensSurname } from './particles';
import type { Reading, Run } from './run';
import {
  articles,
  greetings,
  kin,
  links,
  naming,
  owners,
  personVerbs,
  places,
  roles,
  titles,
  towards,
} from './word-classes';

/** Particles that are a surname as well. */
const surnameLike = new Set(['groot', 'klein', 'oude', 'berg']);
const neverNames = [articles, greetings, kin, links, naming, owners, places, roles, titles, towards];

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
  if (surname === null) return isTitled(reading, at) ? started(at, last, 0.2, 'initials') : null;
  return started(at, surname, gap.startsWith('.') ? 1.1 : 0.7, 'initials');
}

function isInitial({ text, tokens, owners }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || owners[at] || !/^\p{Lu}\p{M}?$/u.test(token.text)) return false;
  return text.charAt(token.end) === '.' || isTitled({ tokens }, at);
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

/** "de tekening van Emilia": van and a first name make no surname. */
function isOfPerson({ tokens, entry }: Reading, from: number, at: number): boolean {
  return (
    at === from + 1 &&
    /^(?:van|von|of)$/.test(tokens[from]?.text ?? '') &&
    entry(at).given === 'well' &&
    !entry(at).surname
  );
}

/** "van der", "ter": what has a capital after these is a surname, also when it is a word. */
function particlesOnly({ tokens }: Reading, from: number, at: number): boolean {
  return at - from > 1 || (at > from && /^(?:ter|ten|den|der|te)$/.test(tokens[from]?.text ?? ''));
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
  if (neverNames.some((set) => set.has(token.folded)) || isParticle(token.folded)) return null;
  const { given, word } = reading.entry(at);
  if (!given && word && personVerbs.has(token.folded)) return null;
  const belief = beliefInWord(reading, at);
  const isNamed = isTitled(reading, at) || naming.has(reading.tokens[at - 1]?.folded ?? '');
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
      belief += isGiven
        ? particle
          ? 0.8
          : surname || given
            ? 0.6
            : 0.35
        : particle
          ? 0.4
          : surname || given
            ? 0.3
            : 0.2;
    last = end;
    why = 'full-name';
  }
  const initial = reading.tokens[last + 1];
  if (isGiven && initial?.gap === ' ' && /^\p{Lu}$/u.test(initial.text) && reading.text.charAt(initial.end) === '.')
    return { ...run, last: last + 1, belief: belief + 0.4, why: 'initials' };
  return { ...run, last, belief, why };
}

/** Where the surname ends that begins here, after up to three particles; null: no surname begins here. */
function surnameEnd(reading: Reading, from: number, lowerToo: boolean): number | null {
  let at = from;
  while (at - from < 3 && isParticle(reading.tokens[at]?.folded ?? '') && isSpaced(reading, at + 1)) at++;
  for (; at >= from; at--) if (!isOfPerson(reading, from, at) && endsSurname(reading, from, at, lowerToo)) return at;
  return null;
}

function endsSurname(reading: Reading, from: number, at: number, lowerToo: boolean): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.owners[at] || token.glued || token.text.length < 2) return false;
  if (at === from && token.opens) return false;
  if (at === from && isParticle(token.folded) && !(surnameLike.has(token.folded) && token.capital)) return false;
  const { given, surname, word, place, asWord } = reading.entry(at);
  if (neverNames.some((set) => set.has(token.folded) && !surname)) return false;
  if (!token.capital) return lowerToo && surname && !given && !word && (at > from || (!place && asWord === 'never'));
  if (surname || given) return true;
  if (particlesOnly(reading, from, at)) return true;
  return !word && !place && !token.upper;
}

function isSpaced({ tokens }: Reading, at: number): boolean {
  return /^(?:[ \u00a0]|['’-])$/.test(tokens[at]?.gap ?? '');
}

export function isTitled({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^(?:\. ?|[ \u00a0])$/.test(tokens[at]?.gap ?? '')) return false;
  return titles.has(before.folded) || roles.has(before.folded);
}

function started(first: number, last: number, belief: number, why: string): Run {
  return { first, last, belief, why, strongest: 0 };
}

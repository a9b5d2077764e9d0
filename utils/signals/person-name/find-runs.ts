import { beliefInWord } from './by-itself';
import { isParticle, opensSurname } from './particles';
import { maybe } from '../street';
import { started, type Reading, type Run } from './run';
import { initialsAt, surnameInitial } from './initials';
import { isFirstName, lookUp } from './lexicon';
import { isCompound, isNoName } from './no-name';
import { aroundNames, isWhere, surnameEnd } from './surname-end';
import { offices } from './public-words';
import { isTitled } from './titled';
import { kin, naming, personVerbs, titles } from './word-classes';

/** Every sequence of words that could be one name, from left to right, none in two runs. */
export function findRuns(reading: Reading): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const run = initialsAt(reading, at) ?? handleAt(reading, at) ?? surnameAt(reading, at) ?? nameAt(reading, at);
    if (!run) continue;
    runs.push(run);
    at = run.last;
  }
  return runs;
}

/** "@Kimberly Aalderink", "@Ilse wij komen": somebody addressed by the name, not by an account. */
function handleAt(reading: Reading, at: number): Run | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'handle') return null;
  const account = accountEnd(reading, at);
  if (account !== null) return started(at, account, 1, 'handle');
  if (!/^@\p{Lu}\p{Ll}+$/u.test(token.text) || !isFirstName(token.text.slice(1))) return null;
  const end = surnameEnd(reading, at + 1, false);
  if (end !== null && reading.tokens[at + 1]?.gap === ' ') return started(at, end, 1.2, 'full-name');
  const { given, asWord, place } = lookUp(token.folded.slice(1));
  return given === 'well' && asWord === 'never' && !place ? started(at, at, 1, 'handle') : null;
}

/** "@hatice_demirel", "@nienke.blom": an account that is a first name and a surname. Where it ends; null: not so. */
function accountEnd({ tokens }: Reading, at: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPointed = next?.gap === '.' && !tokens[at + 2]?.gap.startsWith('.') && next.kind === 'word';
  const [name = '', surname = '', more] = (token?.folded ?? '').slice(1).split('_');
  const last = isPointed && surname === '' ? next.folded : surname;
  if (more !== undefined || last.length < 4 || name.length < 3) return null;
  const isSurname = isAnySurname(last) || isAnySurname(last.replace(/^(?:van(?:der|den|de)?|de|ter|ten|oude|el)/, ''));
  const { given, asWord, place } = lookUp(name);
  return isSurname && given === 'well' && asWord !== 'often' && !place ? at + Number(isPointed) : null;
}

function isAnySurname(folded: string): boolean {
  const { surname, asWord } = lookUp(folded);
  return surname && asWord !== 'often';
}

/** A surname that begins with its particle: "mevrouw de Boer", "meneer El Amrani", or "Van Dijk" within a sentence. */
function surnameAt(reading: Reading, at: number): Run | null {
  const token = reading.tokens[at];
  if (!token || reading.owners[at] || !opensSurname(token.folded)) return null;
  if (token.opens && token.folded === 'van' && isOfName(reading, at)) return null;
  const titled = titles.has(reading.tokens[at - 1]?.folded ?? '') && !isOfSomebody(reading, at);
  if (titled && isWhere(reading.tokens, at)) return null;
  const opens = !titled && token.opens;
  if (!titled && (!token.capital || (opens && !/^(?:van|ter|ten|el|de)$/.test(token.folded)))) return null;
  if (opens && token.folded === 'de' && !isActing(reading, at)) return null;
  const end = surnameEnd(reading, at, titled);
  if (end === null || end === at) return null;
  const { surname, word } = reading.entry(end);
  if (!surname && !titled && token.folded === 'de' && building.test(reading.tokens[end]?.folded ?? '')) return null;
  return started(at, end, (surname ? 0.75 : word ? 0.1 : 0.4) - (opens && token.folded !== 'de' ? 0.25 : 0), 'surname');
}

/** "Van Szymon toch?", "Van Adaeze Okafor staat …": a whole name comes after, and van is no part of it. */
function isOfName({ tokens, entry }: Reading, at: number): boolean {
  const [name, next] = [tokens[at + 1], tokens[at + 2]];
  if (!name?.capital || entry(at + 1).surname) return false;
  return entry(at + 1).given === 'well' || (next?.gap === ' ' && next.capital && !next.upper);
}

/** "De Boer heeft de koffie gezet": two capitals, a surname, and what people do. */
function isActing({ tokens, entry }: Reading, at: number): boolean {
  const [name, verb] = [tokens[at + 1], tokens[at + 2]];
  if (!name?.capital || name.upper || !entry(at + 1).surname || offices.has(name.folded) || verb?.gap !== ' ')
    return false;
  return personVerbs.has(verb.folded) && !/^(?:is|was|wordt|werd)$/.test(verb.folded) && !building.test(name.folded);
}

/** "De Wilgenhof", "De Esborg": a house or a school sooner than somebody. */
const building = new RegExp(`(?:${maybe})$`);

/** "oma van Sem" is no lady of that name. */
function isOfSomebody({ tokens, entry }: Reading, at: number): boolean {
  return tokens[at]?.text === 'van' && entry(at + 1).given === 'well' && kin.has(tokens[at - 1]?.folded ?? '');
}

/** A first name, alone or with what follows; or any word that might be one. */
function nameAt(reading: Reading, at: number): Run | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || reading.owners[at] || token.glued || token.text.length < 2 || token.folded.length > 24)
    return null;
  if (aroundNames.has(token.folded) || isParticle(token.folded)) return null;
  const { given, word } = reading.entry(at);
  if (!given && word && personVerbs.has(token.folded)) return null;
  if (isNoName(reading, at)) return null;
  const belief = beliefInWord(reading, at);
  const isNamed = isTitled(reading.tokens, at) || naming.has(reading.tokens[at - 1]?.folded ?? '');
  if (!isNamed && (belief < 0 || (!token.capital && !given))) return null;
  return lengthened(reading, started(at, at, belief, given ? 'known-name' : 'looks-like-name'));
}

/** Takes further first names and the surname in. */
function lengthened(reading: Reading, run: Run): Run {
  let { last, belief, why } = run;
  const isGiven = reading.entry(run.first).given !== null;
  const isDutch = reading.language === 'nl' && !reading.entry(run.first).word && !reading.entry(run.first).place;
  if (!isGiven && reading.language === 'de') return run;
  while (last - run.first < 6) {
    const end = surnameEnd(reading, last + 1, !reading.tokens[last]?.capital || isGiven);
    const next = reading.tokens[end ?? -1];
    if (!next || end === null || isCompound(next) || !/^[ \u00a0]$/.test(reading.tokens[last + 1]?.gap ?? '')) break;
    const { given, surname } = reading.entry(end);
    const particle = end > last + 1;
    if (last === run.first)
      belief +=
        (isGiven ? 0.35 : 0.2) +
        (particle ? (isGiven ? 0.45 : 0.2) : surname || given ? (isGiven || isDutch ? 0.25 : 0.1) : 0);
    last = end;
    why = 'full-name';
  }
  const initial = isGiven ? surnameInitial(reading, last + 1) : null;
  if (initial !== null) return { ...run, last: initial, belief: belief + 0.4, why: 'initials' };
  return { ...run, last, belief, why };
}

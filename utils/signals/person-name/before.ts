import { wrapped } from '../matching';
import { isCreatureBefore } from './animals';
import { genitive, weights, type Weight } from './before-weights';
import { isThingNamed } from './named-things';
import { namingBefore, wordBefore } from './neighbour';
import type { Entry } from './lexicon';
import type { Evidence, Reading, Run } from './run';
import { weightOfTitle } from './title-weight';
import { isTitled } from './titled';
import { isAskedFor } from './told-who';
import type { Token } from './tokens';
import * as are from './word-classes';

/** "trots op …": somebody follows. */
const feelings = /^(?:trots|boos|verliefd|gek|dol|jaloers|wacht|wachten|wachtte|rekenen|reken|lijkt|leek|let)$/;

/** "melding over …", "het gaat om …": one speaks so of a child or a parent. */
const talks = new RegExp(wrapped`
  ^(?:gesprek|gesprekje|oudergesprek|kindgesprek|zorggesprek|overleg|zorgoverleg|melding|zorgmelding|zorgen|mailtje|
  telefoontje|klacht|klachten|zorgrapport|gaat|ging|betreft|besproken|gehad|meeting|worried|gesprach|sorgen)$
`);

/** "Eid Mubarak": a wish. */
const feast = /^(?:eid|id|ied|aid|ramadan|jumma|jumah|jummah|jumuah|bayram)$/;

/** "app Ab Wolterink": who is to be reached. */
const contact = /^(?:bel|belt|app|appt|mail|sms|vraag|contact|tel|call|text)$/;

/** What the words before a run say for it or against it. */
export function evidenceBefore(reading: Reading, run: Run): Evidence[] {
  const { first } = run;
  const { tokens, entry, language, owners } = reading;
  const token = tokens[first];
  const one = wordBefore(tokens, first);
  if (!token || !one) return [];
  // "Babboe Max": the make, and what it is called.
  if (owners[first - 1])
    return owners[first - 1] === 'thing' && one.capital && token.gap === ' ' && !token.opens ? [['thing', -0.8]] : [];
  const two = wordBefore(tokens, first - 1)?.folded ?? '';
  const { given, english } = entry(first);
  const known = given !== null && (token.capital || !english || language !== 'en');
  if (isTitled(tokens, first)) return [['title-before', weightOfTitle(reading, run, one.folded, known)]];
  if (isAskedFor(tokens, first)) return [['called', known || run.why === 'full-name' ? 0.6 : token.capital ? 0.7 : 0]];
  if (feast.test(one.folded)) return [['thing', -1.5]];
  const named = namingBefore(tokens, first);
  if (named >= 0 || isSelf(one.folded, two)) return called(reading, first, named, known);
  const of = (weight: Omit<Weight, 'words'>): Evidence[] => [
    [weight.why, known ? weight.known : token.capital ? weight.capital : weight.small],
  ];
  if (genitive.has(one.folded) && entry(first).surname && token.capital && childOf.test(two))
    return of({ why: 'of-family', known: 0.6, capital: 0.9, small: 0 });
  if (genitive.has(one.folded) && are.kin.has(two))
    return of({ why: 'of-family', known: 0.6, capital: 0.6, small: 0.2 });
  if (/^(?:is|was|wordt|werd)$/.test(one.folded) && are.roles.has(two))
    return of({ why: 'called', known: 0.5, capital: 0.6, small: 0 });
  if (/^(?:over|om|met|von|about|uber)$/.test(one.folded) && talks.test(two))
    return of({ why: 'person-verb', known: 0.45, capital: 0.6, small: 0 });
  if (/^(?:Van|Ter|Ten|Te|Den)$/.test(token.text) && are.kin.has(one.folded) && run.why === 'surname')
    return [['title-before', 0.6]];
  if (
    are.families.has(one.folded) &&
    (run.why === 'surname' || (entry(first).surname && token.capital) || (known && !entry(first).word))
  )
    return [['title-before', 0.5]];
  if (one.folded === 'op' && feelings.test(two)) return of({ why: 'person-verb', known: 0.4, capital: 0.3, small: 0 });
  if (run.why === 'full-name' && contact.test(one.folded))
    return of({ why: 'person-verb', known: 0.5, capital: 0.5, small: 0 });
  // "Fayez als Michael Jackson": a part that somebody plays.
  if (/^(?:als|as)$/.test(one.folded) && tokens[first - 2]?.capital && entry(first - 2).given) return [['thing', -0.6]];
  // "mijn trui": no capital and a word.
  if (are.owners.has(one.folded) && !token.capital && entry(first).word && !reading.flat) return [['thing', -0.8]];
  const weight = weights.find(({ words }) => words.has(one.folded) && (words !== are.places || token.gap === ' '));
  if (weight?.words === are.articles && language === 'nl' && isFamiliar(entry(first), one, token)) return [];
  return weight
    ? of(weight)
    : isCalledOut(tokens, first)
      ? of({ why: 'greeting', known: 0.25, capital: 0.2, small: 0 })
      : [];
}

/** "de jongste van Visser": by whose child it is, a pupil is known. */
const childOf = new RegExp(wrapped`
  ^(?:jongste|oudste|middelste|jongen|jongetje|joch|jochie|joonk|jong|jungske|meisje|meid|wicht|wichtje|knul|kids|
  kindje|kind|lange|dikke|rooie|tweeling)$
`);

/** "die jeffrey toch", "den Jos": whose name is nothing else keeps it behind an article. */
function isFamiliar({ given, asWord, place }: Entry, before: Token, { folded }: Token): boolean {
  if (!/^(?:die|den|deze)$/.test(before.folded)) return false;
  return given === 'well' && asWord === 'never' && !place && folded.length > 3;
}

/** "Goed gedaan, Xinyi!": the last word after a comma, called out. */
function isCalledOut(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.gap === ', ' && (next ? /^ ?[!?]/.test(next.gap) : true);
}

/** "de naam is", "ik ben". */
function isSelf(word: string, before: string): boolean {
  return /^(?:naam is|name is|ik ben|i am|ich bin)$/.test(`${before} ${word}`);
}

/** A person is called anything; an animal or a thing is none of ours. */
function called(reading: Reading, at: number, named: number, known: boolean): Evidence[] {
  const { tokens } = reading;
  if (isCreatureBefore(tokens, at) || isThingNamed(reading, named)) return [['thing', -1.5]];
  const isPerson = tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => are.roles.has(folded) || folded === 'ik');
  return tokens[at]?.capital ? [['called', isPerson ? 1.3 : 0.7]] : known ? [['called', 0.7]] : [];
}

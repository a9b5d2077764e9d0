import { isTitled } from './find-runs';
import type { Reading, Run } from './run';
import type { Token } from './tokens';
import * as are from './word-classes';

type Evidence = readonly [why: string, weight: number];

/** "trots op …": somebody follows. */
const feelings = /^(?:trots|boos|verliefd|gek|dol|jaloers|wacht|wachten|wachtte|rekenen|reken|lijkt|leek|let)$/;
const isPartOfSchool =
  /(?:administratie|receptie|overblijf|bso|tso|onderbouw|middenbouw|bovenbouw|schoonmaak|opvang|bibliotheek|medezeggenschapsraad|oudercommissie|ouderraad|mr|ib|directie|kleuters)$/;
const animals =
  /(?:hond|hondje|poes|poesje|kat|kater|kitten|puppy|konijn|konijntje|hamster|cavia|paard|pony|schaap|geit|kip|vis|papegaai|dog|cat|katze|hase)$/;

/** What the words around a run say for it or against it. */
export function evidenceAround(reading: Reading, run: Run): Evidence[] {
  return [...before(reading, run), ...after(reading, run)];
}

function before(reading: Reading, { first }: Run): Evidence[] {
  const { tokens, entry } = reading;
  const token = tokens[first];
  const one = near(tokens[first - 1], token);
  const two = one ? near(tokens[first - 2], tokens[first - 1]) : undefined;
  const three = two ? near(tokens[first - 3], tokens[first - 2]) : undefined;
  if (!token || !one) return [];
  const { given, surname } = entry(first);
  const word = one.folded;
  const known = given !== null;
  if (isTitled(reading, first))
    return [
      [
        'title-before',
        are.titles.has(word) ? (token.capital ? 1.5 : known ? 0.9 : 0.7) : token.capital || known ? 0.6 : 0.3,
      ],
    ];
  if (isNaming(word, two?.folded)) return called(tokens, first, token.capital, known);
  if (/^(?:van|of|von)$/.test(word) && two && are.kin.has(two.folded))
    return [['of-family', token.capital || known ? 0.6 : 0.2]];
  if (/^(?:is|was|wordt|werd)$/.test(word) && two && are.roles.has(two.folded))
    return [['called', known ? 0.5 : token.capital ? 0.6 : 0]];
  if (word === 'op' && feelings.test(two?.folded ?? ''))
    return [['person-verb', known ? 0.4 : token.capital ? 0.3 : 0]];
  if (are.conjunctions.has(word)) return [['person-verb', known ? 0.15 : token.capital ? 0.4 : 0]];
  if (are.greetings.has(word)) return [['greeting', token.capital || known ? 0.5 : 0]];
  if (are.owners.has(word)) return [['own', known ? 0.4 : token.capital ? 0.2 : 0]];
  if (are.towards.has(word)) return [['person-verb', known ? 0.35 : token.capital ? 0.25 : 0]];
  if (/^(?:van|of|von)$/.test(word)) return [['of-family', known ? 0.3 : 0.15]];
  if (are.places.has(word))
    return word === 'bij' || word === 'to'
      ? [['person-verb', known ? 0.2 : 0]]
      : [['place', known ? -0.15 : surname ? -0.4 : -0.6]];
  if (are.articles.has(word)) return [['thing', given === 'well' ? -0.35 : -0.7]];
  if (are.personVerbs.has(word))
    return [['person-verb', known ? 0.25 : !token.capital || are.anyVerbs.has(word) ? 0 : 0.45]];
  if (are.links.has(word) && three && are.titles.has(two?.folded ?? '')) return [['title-before', 0.4]];
  return [];
}

function after(reading: Reading, { last }: Run): Evidence[] {
  const { tokens, text } = reading;
  const token = tokens[last];
  if (!token) return [];
  const rest = text.slice(token.end, token.end + 24);
  if (/^['’]s? \p{Ll}/u.test(rest) || /['’]s$/.test(token.text)) return [['possessive', 0.3]];
  if (/^,? \(?\d{1,2}(?:\)| jaar| jr| years|j\b)/.test(rest) || /^ \(groep|^ wordt \d/.test(rest))
    return [['age-or-class', 0.6]];
  const one = near(tokens[last + 1], token, true);
  const two = one ? near(tokens[last + 2], tokens[last + 1], true) : undefined;
  if (!one) return [];
  if (
    are.belonging.has(one.folded) &&
    two &&
    (are.classes.has(two.folded) || /^groep\d/.test(two.folded) || /^\d[a-d]?$/.test(two.folded))
  )
    return [['age-or-class', 0.6]];
  if (
    one.folded === 'van' &&
    isPartOfSchool.test([two?.folded, near(tokens[last + 3], tokens[last + 2], true)?.folded].join(' '))
  )
    return [['age-or-class', 0.8]];
  if (one.kind === 'number') return [['thing', -0.4]];
  if (/^(?:zijn|haar|z'n|d'r|his|her)$/.test(one.folded) && two && are.kin.has(two.folded)) return [['of-family', 0.5]];
  if (are.personVerbs.has(one.folded) && two && /^(?:zn|zijn|haar|z'n|d'r|hun|his|her)$/.test(two.folded))
    return [['person-verb', 0.6]];
  if (are.personVerbs.has(one.folded)) return [['person-verb', are.anyVerbs.has(one.folded) ? 0.35 : 0.6]];
  if (/^ge.+[dt]$/.test(one.folded)) return [['person-verb', 0.2]];
  if (
    are.links.has(one.folded) &&
    two &&
    /^(?:ik|haar|zijn|ich|i|me|wij|jij|mij|hem|mama|papa|juf|meester)$/.test(two.folded)
  )
    return [['list-of-names', 0.3]];
  return [];
}

/** "heet", "de naam is", "ik ben". */
function isNaming(word: string, before: string | undefined): boolean {
  return are.naming.has(word) || /^(?:naam is|name is|ik ben|i am|ich bin)$/.test(`${before ?? ''} ${word}`);
}

/** A person is called anything; an animal is none of ours. */
function called(tokens: readonly Token[], at: number, capital: boolean, known: boolean): Evidence[] {
  if (isAnimal(tokens, at)) return [['thing', -1.5]];
  const isPerson = tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => are.roles.has(folded) || folded === 'ik');
  return capital ? [['called', isPerson ? 1.3 : 0.7]] : known ? [['called', 0.7]] : [];
}

/** What is called so is an animal. */
function isAnimal(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ folded }) => animals.test(folded));
}

/** The neighbour, unless a sentence ends between the two. */
function near(token: Token | undefined, other: Token | undefined, follows = false): Token | undefined {
  const gap = (follows ? token : other)?.gap ?? '';
  return /^(?:[ \u00a0]{1,2}|[,:] |\. ?)$/.test(gap) && !((follows ? token : other)?.opens && gap.includes('.'))
    ? token
    : undefined;
}

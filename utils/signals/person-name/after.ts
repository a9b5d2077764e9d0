import { wrapped } from '../matching';
import { isDoneByPeople } from './done-by-people';
import { wordAfter } from './neighbour';
import { isCompound } from './no-name';
import type { Evidence, Reading, Run } from './run';
import * as are from './word-classes';

const partOfSchool = new RegExp(wrapped`
  (?:administratie|receptie|overblijf|bso|tso|onderbouw|middenbouw|bovenbouw|schoonmaak|opvang|bibliotheek|
  medezeggenschapsraad|oudercommissie|ouderraad|mr|ib|directie|kleuters|klas|receptie|keuken|kantine|groep|
  administraties?|plein)$
`);

/** "van de administratie", "van de internationale klas". */
function partOfSchoolAt(tokens: Reading['tokens'], van: number): boolean {
  return [1, 2, 3].some((ahead) => {
    const token = tokens[van + ahead];
    return token?.gap === ' ' && partOfSchool.test(token.folded);
  });
}

/** "Joost veertig!", "Bo acht": what somebody became. */
const counted = new RegExp(wrapped`
  ^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|(?:veer|vijf|zes|zeven|acht|negen)tien|
  (?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|.*en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)$
`);

/** "een Abraham die in de auto past": no one in particular. */
function isOneOfMany(tokens: Reading['tokens'], first: number): boolean {
  return are.articles.has(tokens[first - 1]?.folded ?? '') && tokens[first - 1]?.folded !== 'die';
}

/** The number of the next in a list: "1. Luuk 2. Nikki". */
function isNumbered(tokens: Reading['tokens'], at: number, text: string): boolean {
  return /^[.)]/.test(text.slice(tokens[at]?.end)) && /[\d][.)]/.test(`${tokens[at - 2]?.text}${tokens[at - 1]?.gap}`);
}

/** "Thijmen 531, Aïcha 544 en Quinn 528": beside another name with a number. */
function isScored(tokens: Reading['tokens'], entry: Reading['entry'], first: number, last: number): boolean {
  const isPair = (name: number) =>
    tokens[name]?.capital === true && entry(name).given === 'well' && tokens[name + 1]?.kind === 'number';
  const isLink = (at: number) => /^(?:en|and|und)$/.test(tokens[at]?.folded ?? '');
  return isPair(last + (isLink(last + 2) ? 3 : 2)) || isPair(first - (isLink(first - 1) ? 3 : 2));
}

/** "van Xinyi op het moment dat ze …", "die van Aouragh, zijn moeder …": the text goes on about her or him. */
function spokenOf(tokens: Reading['tokens'], last: number): number {
  for (let at = last + 1; at <= last + 9; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) return 0;
    if (/^(?:zijn|zn|z'n|haar|d'r|his|her|seine|ihre)$/.test(token.folded) && are.kin.has(next?.folded ?? ''))
      return 0.4;
    if (/^(?:hij|ze|zij|hem|haar|z'n|zn|d'r|she|he|him|his|her)$/.test(token.folded)) return 0.25;
    if (token.opens) return 0;
  }
  return 0;
}

/** "bij Dirk z'n snackbar": what is named after whoever keeps it. */
const business = new RegExp(wrapped`
  (?:snackbar|cafe|kroeg|winkel|winkeltje|kraam|patatzaak|frietzaak|friettent|kapsalon|garage|bakkerij|slagerij|
  restaurant|pizzeria|shop|bar)$
`);

/** "De Jozef uit onze kerststal": a thing of ours, no class. */
const belongings = /(?:stal|kist|doos|kast|tuin|boek|serie|top|lijst|straat|dorp|dromen|jeugd|bieb)$/;

/** "Hodan 2 februari 2018": a birthday. */
const months = new RegExp(wrapped`
  ^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|
  aug|sept?|okt|nov|dec)$
`);

/** What stands behind a run says for it or against it. */
export function evidenceAfter({ tokens, text, entry }: Reading, { first, last }: Run): Evidence[] {
  const token = tokens[last];
  if (!token) return [];
  const rest = text.slice(token.end, token.end + 24);
  if (/^['’]s? \p{Ll}/u.test(rest) || /['’]s$/.test(token.text))
    return !token.capital && entry(last).asWord !== 'never' ? [] : [['possessive', 0.3]];
  if (/^,? \(?\d{1,2}(?:[a-e]?\)| jaar| jr| years|j\b)/i.test(rest) || /^ \(groep|^ wordt \d/.test(rest))
    return [['age-or-class', 0.6]];
  const one = wordAfter(tokens, last);
  const two = wordAfter(tokens, last + 1);
  const joined = one && are.links.has(one.folded) ? two : one;
  if (joined?.gap === ' ' && isCompound(joined)) return [['thing', -1.5]];
  if (!one) return [];
  if (
    are.belonging.has(one.folded) &&
    two &&
    !belongings.test(tokens[last + 3]?.folded ?? '') &&
    (are.classes.has(two.folded) || /^groep\d/.test(two.folded) || /^\d[a-d]?$/.test(two.folded))
  )
    return [['age-or-class', entry(first).given ? 1 : 0.6]];
  if (one.folded === 'van' && partOfSchoolAt(tokens, last + 1)) return [['age-or-class', 0.8]];
  if (/^(?:z'n|zn|d'r)$/.test(one.folded) && one.gap === ' ' && two)
    return business.test(two.folded) ? [['thing', -0.6]] : [['possessive', 0.75]];
  if (/^(?:die|who)$/.test(one.folded) && one.gap === ' ' && entry(last).given && !isOneOfMany(tokens, first))
    return [['person-verb', entry(last).asWord === 'never' ? 0.35 : 0.2]];
  if (counted.test(one.folded)) return [['age-or-class', 0.35]];
  if (one.kind === 'number' && months.test(two?.folded ?? '')) return [['age-or-class', 0.4]];
  if (one.kind === 'number' && one.gap === ' ' && !/^0/.test(one.text))
    return isNumbered(tokens, last + 1, text) || isScored(tokens, entry, first, last) ? [] : [['thing', -0.4]];
  if (/^(?:zijn|haar|z'n|d'r|his|her)$/.test(one.folded) && two && are.kin.has(two.folded)) return [['of-family', 0.5]];
  if (are.personVerbs.has(one.folded) && two && /^(?:zn|zijn|haar|z'n|d'r|hun|his|her)$/.test(two.folded))
    return [['person-verb', 0.6]];
  if (are.anyVerbs.has(one.folded)) return [['person-verb', isDoneByPeople(tokens, last + 1) ? 0.8 : 0.35]];
  if (are.personVerbs.has(one.folded)) return [['person-verb', spokenOf(tokens, last) > 0.3 ? 1 : 0.7]];
  if (/^ge.+[dt]$/.test(one.folded)) return [['person-verb', 0.2]];
  const three = wordAfter(tokens, last + 2);
  if (
    (are.links.has(one.folded) || /^(?:met|with|mit)$/.test(one.folded)) &&
    three &&
    /^(?:zijn|zn|z'n|haar|d'r|his|her|hun|seine|ihre)$/.test(two?.folded ?? '') &&
    (are.kin.has(three.folded) ||
      (/^(?:hele|halve|whole|ganze)$/.test(three.folded) && are.kin.has(wordAfter(tokens, last + 3)?.folded ?? '')))
  )
    return [['of-family', 0.6]];
  const spoken = spokenOf(tokens, last);
  if (spoken > 0) return [['person-verb', spoken]];
  if (
    are.links.has(one.folded) &&
    two &&
    /^(?:ik|haar|zijn|ich|i|me|wij|jij|mij|hem|mama|papa|juf|meester)$/.test(two.folded)
  )
    return [['list-of-names', 0.3]];
  return [];
}

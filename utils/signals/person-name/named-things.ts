import { wrapped } from '../matching';
import { isCreature } from './animals';
import type { Entry } from './lexicon';
import type { Evidence, Reading, Run } from './run';
import type { Token } from './tokens';
import * as are from './word-classes';

/** Whoever is spoken of so is a person, or may be one. */
const person = new RegExp(wrapped`
  (?:kind|kindje|kids?|jongen|jongens|jongetje|meisjes?|meid|man|mannetje|vrouw|vrouwtje|juf|juffen|leerling|baby|zoon|
  zoontje|zus|zusje|broertje|neef|neefje|nicht|nichtje|opa|oma|oom|vriend|vriendin|vriendje|vriendinnetje|collega|held|
  heldin|knul|gast|ukkie|spruit|telg|schat|helft|tweeling|duo|stel|mens|klerk|chef|baas|bazin|hulp|wacht|er|aar|ist|
  ente?|ante?|eur|euse|aire?|loo?g|arts|[a-z]{3}e)$
`);
const prepositions = /^(?:van|in|op|bij|uit|naast|met|voor|achter|over|onder|boven|of|from|at|with|von|aus|bei|mit)$/;

/** "mijn kast heet …", "Onze Fiat heet …", "de chatbot heet …": what is called so is a thing. */
export function isThingNamed({ tokens, entry, owners }: Reading, named: number): boolean {
  const [noun, one, two] = [tokens[named - 1], tokens[named - 2], tokens[named - 3]];
  if (!noun || noun.kind !== 'word' || !/^ \(?$/.test(tokens[named]?.gap ?? '')) return false;
  if (isCreature(noun.folded) || owners[named - 1] === 'thing') return true;
  if (prepositions.test(one?.folded ?? '')) return false;
  const from = isDeterminer(one) ? named - 2 : isDeterminer(two) ? named - 3 : 0;
  return (
    from >= 0 &&
    isDeterminer(tokens[from]) &&
    !prepositions.test(tokens[from - 1]?.folded ?? '') &&
    isThing(noun, entry(named - 1))
  );
}

/** What drives, mows or prints ends as those who do. */
const machine = new RegExp(wrapped`
  (?:trekker|maaier|zuiger|printer|kikker|laser|koffer|schommel|trailer|trimmer|mixer|blazer|tractor|motor|heftruck|
  aanhanger|stokker|kraker|scooter)$
`);

/** "Fleur is een winkel", "Jasmijn is thee": a name that is a word, and is said to be a thing. */
function isDefined(tokens: Reading['tokens'], entry: Reading['entry'], at: number): boolean {
  const { asWord, english } = entry(at);
  if (!/^(?:is|was)$/.test(tokens[at + 1]?.folded ?? '')) return false;
  const noun = isDeterminer(tokens[at + 2]) ? at + 3 : at + 2;
  if (asWord === 'never' && !english) return noun === at + 3 && named.test(tokens[noun]?.folded ?? '');
  const [token, next] = [tokens[noun], tokens[noun + 1]];
  if (!token || token.capital || !entry(noun).word || isPersonNoun(token.folded) || praise.test(token.folded))
    return false;
  return noun === at + 3 && (!next || next.opens || /^(?:en|,|van|in|op|die|dat|waar)$/.test(next.folded));
}

/** "Onder de pet houden. Pet staat me niet": the same word is a thing in the sentence before. */
function isThingElsewhere(tokens: Reading['tokens'], entry: Reading['entry'], at: number): boolean {
  const folded = tokens[at]?.folded;
  if (!tokens[at]?.opens || (entry(at).asWord === 'never' && !entry(at).word)) return false;
  const before = tokens.slice(Math.max(0, at - reach), at);
  return before.some((token, place) => token.text === folded && are.articles.has(before[place - 1]?.folded ?? ''));
}

/** Where one lives or eats, what one reads or plays: "Fien is een huisje op Texel". */
const named = new RegExp(wrapped`
  ^(?:huisje|vakantiehuis|vakantiehuisje|chalet|tent|boot|bootje|schip|veerboot|eiland|dorp|dorpje|stad|stadje|
  rivier|restaurant|restaurantje|winkel|winkeltje|strandtent|lunchroom|cafe|kroeg|bakkerij|camping|camperplaats|
  merk|app|spel|spelletje|bordspel|serie|film|boek|prentenboek|liedje|lied|lettertype|storm|virus|kerstroos|
  appelras|aardappel|roos|kleur|taart|kaas|biertje|wijn|palindroom|instrument)$
`);

/** What a child is called by those who love it. */
const praise = new RegExp(wrapped`
  ^(?:ster|sterretje|zon|zonnetje|wonder|parel|engel|engeltje|rots|kei|bom|droom|feest|feestje|geschenk|cadeau|beest|
  tijger|aap|clown|diva|baas|eerste|laatste|beste|liefste|jongste|oudste|derde|tweede)$
`);

/** So many words on, "zo heet de trekker" still speaks of the name. */
const reach = 14;

/** "Kleine Kees staat er al. (zo heet de trekker)": whose name it is comes after. */
export function evidenceOfThing({ tokens, entry }: Reading, { first, last }: Run): Evidence[] {
  if (first !== last) return [];
  if (isDefined(tokens, entry, first) || isThingElsewhere(tokens, entry, first)) return [['thing', -0.8]];
  for (let at = last + 1; at <= last + reach && at < tokens.length; at++) {
    const [verb, article, noun] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (tokens[at]?.folded !== 'zo' || !/^(?:heet|heten|heette)$/.test(verb?.folded ?? '') || !isDeterminer(article))
      continue;
    return noun && (isCreature(noun.folded) || machine.test(noun.folded) || isThing(noun, entry(at + 3)))
      ? [['thing', -1.5]]
      : [];
  }
  return [];
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (are.articles.has(token.folded) || are.owners.has(token.folded));
}

function isThing({ folded, capital }: Token, { given, word, place, surname }: Entry): boolean {
  if (capital) return place && !given && !surname;
  return word && !isPersonNoun(folded);
}

/** Whether a folded noun says what somebody is, or may do so. */
export function isPersonNoun(folded: string): boolean {
  return person.test(folded) || [are.roles, are.titles, are.kin].some((words) => words.has(folded));
}

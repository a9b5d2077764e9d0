import { naming } from './word-classes';
import type { Evidence, Reading, Run } from './run';
import type { Token } from './tokens';

/** What people name like a person: pets, dolls, plants and machines. */
const creature =
  /(?:hond|honden|hondje|hondjes|pup|pups|puppy|teckel|labrador|herder|keeshond|terri[eë]r|poedel|beagle|retriever|poes|poezen|poesje|kat|katten|katje|kater|kitten|konijn|konijnen|konijntje|hamster|hamsters|cavia|cavia's|paard|paarden|paardje|pony|pony's|veulen|ezel|schaap|lammetje|geit|geitje|kip|kippen|kippetje|haan|kuiken|eend|gans|vis|goudvis|papegaai|parkiet|kanarie|schildpad|egel|varken|varkentje|biggetje|koe|kalf|kalfje|krekel|spin|slak|rups|wandelendetak|eekhoorn|vogel|vogeltje|specht|koolmees|pimpelmees|roodborstje|musje|nestkast|nestkastje|voederhuisje|voedertafel|vetbol|vetbollen|pindakaaspot|^mier|worm|kever|lieveheersbeestje|vlinder|muis|muisje|kikker|kikkervisje|reanimatiepop|oefenpop|babypop|knuffel|knuffelbeer|klassenpop|handpop|klassendier|robot|robotstofzuiger|stofzuiger|ficus|monstera|kamerplant|cactus|camper|caravan|bus|busje|vouwwagen|zeilboot|polo|sneeuwpop|vogelverschrikker|dog|puppy|cat|kitten|horse|hamster|guinea|rabbit|parrot|katze|kater|hund|welpe|hase|pferd|vogel)$/;
/** How many words before a name "heet" may speak about: a sentence or two. */
const reach = 14;
const faces = /🐶|🐕|🐩|🐱|🐈|🐴|🐎|🐰|🐇|🐹|🐓|🐔|🦜|🐢|🐟|🦗|🐌|🐷|🐮/u;

/** Whether what is called so by "heet" is an animal or a thing: one is named shortly before. */
export function isCreatureBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ folded }) => creature.test(folded));
}

/** Whether a draft is about animals too; asked once a draft. */
export function animalsIn(tokens: readonly Token[], text: string): Reading['animals'] {
  if (!tokens.some(({ folded }) => creature.test(folded))) return 'none';
  return faces.test(text) ? 'shown' : 'named';
}

/** What animals of a draft are called: "een mier … hij heet Kevin", so Kevin is no person there. */
export function petsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const called = tokens.filter(({ capital }, at) => {
    return capital && naming.has(tokens[at - 1]?.folded ?? '') && isCreatureBefore(tokens, at);
  });
  return new Set(called.map(({ folded }) => folded));
}

/** Birds and beasts that are first names as well. */
const beasts = /^(?:mees|merel|wolf|beer|vos|haas|valk|raaf|arend|vink|zwaan|leeuw|duif|leeuwerik)$/;

/** "Teckel Bram", "Bram de hond", "Mees (het vogeltje)", "onze Saar" in a draft about dogs: no person. */
export function evidenceOfAnimal({ tokens, animals, pets }: Reading, { first, last }: Run): Evidence[] {
  const before = tokens[first - 1];
  if (before && tokens[first]?.gap === ' ' && creature.test(before.folded)) return [['thing', -1.5]];
  const [article, noun] = [tokens[last + 1], tokens[last + 2]];
  if (/^(?:de|het|een|the|der|die|onze|mijn)$/.test(article?.folded ?? '') && creature.test(noun?.folded ?? ''))
    if (/^(?: |, ?| ?\()$/.test(article?.gap ?? '') && noun?.gap === ' ') return [['thing', -1.5]];
  if (first !== last || animals === 'none') return [];
  const name = tokens[first]?.folded ?? '';
  if (pets.has(name)) return [['thing', -1.5]];
  if (beasts.test(name)) return [['thing', -0.4]];
  const isOwn = /^(?:onze?|ons|mijn|m'n|our|my|unser|unsere)$/.test(before?.folded ?? '');
  return isOwn || animals === 'shown' ? [['thing', isOwn ? -1.2 : -0.5]] : [];
}

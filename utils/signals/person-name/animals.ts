import type { Evidence, Reading, Run } from './run';
import type { Token } from './tokens';

/** What people name like a person: pets, dolls, plants and machines. */
const creature =
  /(?:hond|honden|hondje|hondjes|pup|pups|puppy|teckel|labrador|herder|keeshond|terri[eë]r|poedel|beagle|retriever|poes|poezen|poesje|kat|katten|katje|kater|kitten|konijn|konijnen|konijntje|hamster|hamsters|cavia|cavia's|paard|paarden|paardje|pony|pony's|veulen|ezel|schaap|lammetje|geit|geitje|kip|kippen|kippetje|haan|kuiken|eend|gans|vis|goudvis|papegaai|parkiet|kanarie|schildpad|egel|varken|varkentje|biggetje|koe|kalf|kalfje|krekel|spin|slak|rups|wandelendetak|eekhoorn|vogel|vogeltje|reanimatiepop|oefenpop|babypop|knuffel|knuffelbeer|klassenpop|handpop|klassendier|robot|robotstofzuiger|stofzuiger|ficus|monstera|kamerplant|cactus|camper|caravan|bus|busje|vouwwagen|zeilboot|polo|sneeuwpop|vogelverschrikker|dog|puppy|cat|kitten|horse|hamster|guinea|rabbit|parrot|katze|kater|hund|welpe|hase|pferd|vogel)$/;
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

/** "Teckel Bram", "Bram de hond", "Mees (het vogeltje)", "onze Saar" in a draft about dogs: no person. */
export function evidenceOfAnimal({ tokens, animals }: Reading, { first, last }: Run): Evidence[] {
  const before = tokens[first - 1];
  if (before && tokens[first]?.gap === ' ' && creature.test(before.folded)) return [['thing', -1.5]];
  const [article, noun] = [tokens[last + 1], tokens[last + 2]];
  if (/^(?:de|het|een|the|der|die|onze|mijn)$/.test(article?.folded ?? '') && creature.test(noun?.folded ?? ''))
    if (/^(?: |, ?| ?\()$/.test(article?.gap ?? '') && noun?.gap === ' ') return [['thing', -1.5]];
  if (first !== last || animals === 'none') return [];
  const isOwn = /^(?:onze?|ons|mijn|m'n|our|my|unser|unsere)$/.test(before?.folded ?? '');
  return isOwn || animals === 'shown' ? [['thing', isOwn ? -1.2 : -0.5]] : [];
}

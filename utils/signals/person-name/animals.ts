import { wrapped } from '../matching';
import { creature, faces, pet } from './creatures';
import { namingBefore } from './neighbour';
import { naming } from './word-classes';
import type { Evidence, Reading, Run } from './run';
import type { Token } from './tokens';

/** How many words before a name "heet" may speak about: a sentence or two. */
const reach = 14;

export function isCreature(folded: string): boolean {
  return creature.test(folded);
}

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
  const called = tokens.filter(({ capital }, at) => capital && (isCalled(tokens, at) || isAnimalHere(tokens, at)));
  return new Set(called.map(({ folded }) => folded));
}

/** "… heet (nu) Kevin", "een koe die Bertha heet", "Wilma, Bertus en Joke: zo heten de drie kippen". */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (namingBefore(tokens, at) >= 0 || isListening(tokens, at) || (next?.gap === ' ' && naming.has(next.folded)))
    return isCreatureBefore(tokens, at);
  const behind = tokens.slice(at + 1, at + 8);
  const word = behind.findIndex(({ folded }) => folded === 'heten' || folded === 'heissen');
  return word > 0 && behind[word - 1]?.folded === 'zo' && isCreatureNear(tokens, at + 1 + word, 4);
}

/** "luistert naar (de naam) Gijs". */
function isListening(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ folded }) => folded)
    .join(' ');
  return /(?:luistert|luisteren|reageert|hort) (?:naar|op|auf)(?: de naam)?$/.test(before);
}

/** "Toos is mijn cavia", "Kees is een hond", "Luna gezien? Cyperse kat, wit befje", "Wie weet waar Jip is? Grijze kater". */
function isAnimalHere(tokens: readonly Token[], at: number): boolean {
  const [verb, article, noun] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (/^(?:is|was|blijkt|wordt|bleek)$/.test(verb?.folded ?? '') && noun && creature.test(noun.folded))
    if (/^(?:mijn|m'n|mn|onze|ons|geen|my|our|mein|unser)$/.test(article?.folded ?? '') || pet.test(noun.folded))
      return true;
  if (/^(?:geen|no|kein)$/.test(verb?.folded ?? '') && creature.test(article?.folded ?? '')) return true;
  const following = tokens.findIndex(({ opens, kind }, place) => place > at && opens && kind === 'word');
  if (following < 0 || following - at > 3 || tokens[following]?.gap.includes('\n')) return false;
  return !articles.test(tokens[following]?.folded ?? '') && isCreatureNear(tokens, following - 1, 2);
}

const articles = /^(?:de|het|een|onze|ons|mijn|die|dat|the|my|our|der|die|das|mein|unser|hij|ze|zij)$/;

/** Whether one of so many words behind this one is an animal. */
function isCreatureNear(tokens: readonly Token[], at: number, words: number): boolean {
  return tokens.slice(at + 1, at + 1 + words).some(({ folded }) => creature.test(folded));
}

/** "Onze Sem heeft een hond": somebody has, wants or sees the animal that comes after, and none comes before. */
function hasAnimal(tokens: readonly Token[], last: number): boolean {
  const near = tokens.slice(last + 1, last + reach);
  const verb = near.findIndex(({ folded }) => owns.test(folded));
  return (
    verb >= 0 &&
    !isCreatureBefore(tokens, last + 1 + verb) &&
    near.slice(verb).some(({ folded }) => creature.test(folded))
  );
}

const owns = new RegExp(wrapped`
  ^(?:heeft|had|kreeg|krijgt|wil|wilde|vindt|vond|tekent|tekende|aait|leest|las|durft|durfde|bouwt|bouwde|verzorgt|
  redde|fotografeerde|has|got|wants|hat|will)$
`);

/** Birds and beasts that are first names as well. */
const beasts = /^(?:mees|merel|wolf|beer|vos|haas|valk|raaf|arend|vink|zwaan|leeuw|duif|leeuwerik)$/;

/** "Teckel Bram", "Bram de hond", "Mees (het vogeltje)", "onze Saar" in a draft about dogs: no person. */
export function evidenceOfAnimal({ tokens, animals, pets }: Reading, { first, last }: Run): Evidence[] {
  const before = tokens[first - 1];
  if (before && tokens[first]?.gap === ' ' && creature.test(before.folded)) return [['thing', -1.5]];
  const [article, noun] = [tokens[last + 1], tokens[last + 2]];
  if (
    /^(?:de|het|een|the|der|die|onze|ons|mijn|m'n|our|my|unser|unsere|mein|meine)$/.test(article?.folded ?? '') &&
    creature.test(noun?.folded ?? '')
  )
    if (/^(?: |, ?| ?\()$/.test(article?.gap ?? '') && noun?.gap === ' ') return [['thing', -1.5]];
  if (first !== last || animals === 'none') return [];
  const name = tokens[first]?.folded ?? '';
  if (pets.has(name)) return [['thing', -1.5]];
  if (beasts.test(name)) return [['thing', -0.4]];
  const isOwn = /^(?:onze?|ons|mijn|m'n|our|my|unser|unsere)$/.test(before?.folded ?? '');
  if (isOwn && animals === 'named' && hasAnimal(tokens, last)) return [];
  return isOwn || animals === 'shown' ? [['thing', isOwn ? -1.2 : -0.5]] : [];
}

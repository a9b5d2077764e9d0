import { wordSet } from '../matching';
import { isDoneByPeople } from './done-by-people';
import type { Evidence, Reading, Run } from './run';
import { anyVerbs, links, personVerbs } from './word-classes';

/** More of what people do, as it is said of two, in the past or in English. */
const moreVerbs = wordSet(`
  houden hielden zaten zitten lopen liepen maken maakten gingen doen deden lezen lazen schrijven zingen zongen bouwen
  bouwden vinden vonden lachen lachten zijn waren hebben staan stonden vochten maakt bedachten brengen brachten krijgt
  delen deelden ruilen
  heten brought lost found gave showed came went took knows thinks cried whispered hugged bit kicked ate eats sat sits
  left made drew sang spelt learned started stopped refused knocked dropped spilled fell brachte verlor kam ging
`);

/** Weather, months and the like stand without an article as well: they do things on their own. */
const masses = wordSet(`
  storm mei juni juli april maart august may june lente zomer herfst winter summer autumn spring rain snow joy hope
  faith grace mercy love honey hoop vrede liefde zin rust wil will can bond ijs door per anders prima
`);

/** Somebody is spoken of: they own something, are "hij" or "ze", or stand together. */
const ofSomebody = wordSet(`
  z'n zn zijn haar d'r hun his her their hij ze zij she he him hem elkaar samen allebei heten
`);

/** What a child has, brings or misses. */
const childhood = wordSet(`
  buikpijn hoofdpijn tand tooth wiebeltand tekening drawing vriendinnetje vriendje verjaardag zwemdiploma spreekbeurt
  traktatie liedje mama papa opa oma broertje zusje mommy mummy knuffel rugzak kapstok sticker stickers huppelt juf
  meester stage collega duo
`);

/** A room, a corner or an hour of a school. */
const scene = wordSet(`
  kring klas plein schoolplein gang tafelgroepje groepje koffiekamer teamkamer lerarenkamer personeelskamer lokaal
  gymles gymzaal rekenen spelling dictee leeshoek bouwhoek zandbak zandtafel poppenhoek hoekje koptelefoon klimrek
  digibord bord weektaak rekenles taalles toets jongsten kleuters class classroom carpet recess playground sandpit
  lesson mij mn m'n me juffen vandaag vanochtend vanmiddag vanmorgen
`);

/** Opens a sentence as anything but its subject. */
const adverbs = wordSet(`
  er dan nu meer jaren uren dagen weken zo daar hier toch door per anders soms vaak dat die dit wie wat maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag as al an mag ben so see mine mir nur
`);

/** So many words on, a sentence and the next, are looked at. */
const reach = 22;

/**
 * A name that is a word as well, where no capital tells: "roos bleef weer aan mijn been hangen", "Storm heeft z'n eerste
 * doelpunt gemaakt". Without an article, and doing what people do, it asks for one hint more; weather and months for two.
 */
export function evidenceOfSubject(reading: Reading, { first, last }: Run): Evidence[] {
  const { tokens, entry, owners } = reading;
  const token = tokens[first];
  if (first !== last || !token || token.upper || adverbs.has(token.folded)) return [];
  const { given, surname, word, asWord, english } = entry(first);
  if (!(given ? asWord !== 'never' || english || word || !token.capital : surname && token.capital)) return [];
  const verb = verbOf(reading, first);
  if (
    verb < 0 ||
    isInverted(tokens, verb) ||
    (!given && verb === first + 1 && anyVerbs.has(tokens[verb]?.folded ?? ''))
  )
    return [];
  if (owners.slice(first, verb).some(Boolean)) return [];
  const hints = hintsAfter(reading, verb);
  const isMass = masses.has(token.folded);
  const enough = isMass ? hints.person + (hints.school > 1 ? 1 : 0) : hints.person + hints.school;
  if (enough === 0) return [];
  const isPair = verb > first + 1;
  return [['person-verb', isPair || hints.person + hints.school > 1 ? 1 : 0.7]];
}

/** Where the verb stands of which this word, or this and its partner ("sem en roos"), is the subject that opens a sentence; -1: nowhere. */
function verbOf({ tokens, entry }: Reading, at: number): number {
  const isVerb = (place: number) => {
    const { folded = '', gap = '' } = tokens[place] ?? {};
    return (
      /^\)? $/.test(gap) && (personVerbs.has(folded) || moreVerbs.has(folded) || /^(?:samen|allebei)$/.test(folded))
    );
  };
  const isLink = (place: number) => tokens[place]?.gap === ' ' && links.has(tokens[place]?.folded ?? '');
  if (tokens[at]?.opens && isVerb(at + 1)) return at + 1;
  const [from, to] = isLink(at + 1) ? [at, at + 2] : isLink(at - 1) ? [at - 2, at] : [at, at];
  const isPair = from !== to && tokens[from]?.opens && tokens[to]?.gap === ' ';
  const isLikely = (place: number) => entry(place).given || (entry(place).surname && tokens[place]?.capital);
  if (!isPair || !isLikely(from) || !isLikely(to)) return -1;
  return [1, 2, 3, 4].map((ahead) => to + ahead).find(isVerb) ?? -1;
}

/** "Vrijdag vroeg ik …": the subject comes behind. */
function isInverted(tokens: Reading['tokens'], verb: number): boolean {
  return /^(?:ik|hij|ze|zij|we|wij|je|jij|u|men|i|he|she|they|ich|er|wir)$/.test(tokens[verb + 1]?.folded ?? '');
}

function hintsAfter({ tokens }: Reading, verb: number): { person: number; school: number } {
  let person = isDoneByPeople(tokens, verb) ? 1 : 0;
  let school = 0;
  let sentences = 0;
  for (let at = verb; at <= verb + reach; at++) {
    const token = tokens[at];
    if (token?.opens) sentences++;
    if (!token || sentences > 1) break;
    if ((at > verb && ofSomebody.has(token.folded)) || childhood.has(token.folded)) person++;
    else if (scene.has(token.folded)) school++;
  }
  return { person, school };
}

import type { Check, Reading, Span } from './check';
import { isIn, joinNear, plainPattern, spansOf } from './matching';
import { care } from './vocabulary/care';
import { told } from './vocabulary/told';
import { english } from './vocabulary/told-in-english';
import { german } from './vocabulary/told-in-german';
import { publicMatter } from './vocabulary/public-matters';
import { somebodyIn, type Sureness } from './vocabulary/somebody';
import { event, subject } from './vocabulary/subjects';

/** In which sentences a list is read: a foreign one where a small word of that language stands. */
const languages = [
  { lists: { ...care }, where: null },
  { lists: { ...told }, where: null },
  { lists: english, where: /\b(?:the|his|he|she|my|and|with|has|hasn't|can't|got|at|of)\b/ },
  {
    lists: german,
    where: /\b(?:ist|hat|und|nicht|wird|wurde|eine?|seine?|ihre?|sich|mein\w*|kein\w*|ohne|das|von|zu)\b/,
  },
];
const sorts = languages.flatMap(({ lists, where }) =>
  Object.entries(lists).map(([why, { hard, soft }]) => ({
    why,
    where,
    hard: plainPattern(hard),
    soft: plainPattern(soft),
  })),
);

/** These are cases in themselves: something that was done about somebody, also when nobody is named. */
const cases = ['care-support', 'care-discipline'];

/** Only in capitals: in small letters these are other words. */
const letters = /(?<![\p{L}\p{N}#])(?:ADD|ASS|TOS|ODD|NLD|LVB|PTSS|RT|SO|SBO|OPP|IQ)(?![\p{L}\p{N}])/gu;

/** The writer's own household and pets: no guideline is about them. */
const ownFamily = plainPattern(`
  (mijn|m'n|mn|onze|ons|my|mein|meine|meinen|meiner|meinem|our|unser|unsere) (eigen |oude |lieve |jongste |oudste |kleine |beste )?(zoon|zoontje|dochter|dochtertje|baby|jongste|oudste|middelste|moeder|vader|ouders|mama|papa|pa|ma|man|vrouw|vriend|vriendin|vriendje|zus|zusje|broer|broertje|oma|opa|tante|oom|neef|neefje|nicht|nichtje|schoonmoeder|schoonvader|schoonouders|schoonzus|kleinzoon|kleindochter|buurman|buurvrouw|buren|partner|gezin|puber|tweeling|hond|hondje|kat|poes|kater|paard|konijn|cavia|knie|rug|enkel|arm|been|voet|pols|nek|huisarts|fysio|fysiotherapeut|migraine|griep|dog|cat|son|daughter|mum|mom|dad|mother|father|husband|wife|nan|gran|grandma|sister|brother|hund|katze|sohn|tochter|mann|frau|schwester|bruder|oma|opa), alle (twee|drie|vier) (onze|mijn)
`);
const ofClass = plainPattern('klas, leerling*, groep ?[1-8], school, juf, meester, class, teacher, kleuter*');

/** The writer's own legs or nerves: "ik kan niet eens lopen". */
const myself = /(?:^|[^a-z])(?:ik|i|ich) $/;

/** One sentence, and what it tells about whom. */
interface Sentence {
  span: Span;
  plain: string;
  original: string;
  somebody: Sureness;
}

export const health_care: Check = {
  find: (text, _, seen) => {
    const sentences = sentencesOf(text, seen);
    return sentences.flatMap((sentence, at) =>
      joinNear(toldIn(sentence, sentences[at - 1], sentences[at + 1]), 30).map(({ start, end, why }) => ({
        start: sentence.span.start + start,
        end: sentence.span.start + end,
        why,
      })),
    );
  },
  examples: {
    yes: [
      'Sanne heeft dyslexie en leest nu elke dag.',
      'Vandaag zorgoverleg gehad over groep 6',
      'Een jongen uit mijn klas wordt gepest',
      'His parents are going through a divorce',
      'Die Schülerin ist hochbegabt',
      'Zijn thuissituatie is zwaar',
    ],
    no: [
      'Morgen volgen wij een studiedag over dyslexie.',
      'Scholing over het ondersteuningsplan was nuttig',
      'Autisme Week begint maandag',
      'Het rapport van de inspectie is af.',
      'Rituelen geven rust in de klas',
    ],
  },
};

function sentencesOf(text: string, { plain, sentences, names }: Reading): Sentence[] {
  let at = 0;
  return sentences.map((span) => {
    while ((names[at]?.end ?? Infinity) <= span.start) at++;
    const sentence = plain.slice(span.start, span.end);
    const original = text.slice(span.start, span.end);
    const named = (names[at]?.start ?? Infinity) < span.end;
    return { span, plain: sentence, original, somebody: somebodyIn(sentence, original, named) };
  });
}

/** Spans within the sentence. */
function toldIn(sentence: Sentence, before?: Sentence, after?: Sentence): Span[] {
  const sure = surenessOf(sentence, before, after);
  const { plain, somebody } = sentence;
  if (sure < 2) return isIn(plain, event) && !isAside(plain) ? hardIn(sentence, cases) : [];
  const hard = hardIn(sentence);
  if (hard.length === 0 && sure < 3) return [];
  if (isIn(plain, ownFamily) && !isIn(plain, ofClass)) return [];
  if (isAside(plain)) return somebody === 3 ? hard : [];
  return sure === 3 ? [...hard, ...softIn(plain)] : hard;
}

/** It is about a subject, or about people whom everybody knows. */
function isAside(plain: string): boolean {
  return isIn(plain, publicMatter) || isIn(plain, subject);
}

function hardIn({ plain, original }: Sentence, whys?: readonly string[]): Span[] {
  const told = sorts
    .filter(({ why, where }) => (!whys || whys.includes(why)) && (!where || where.test(plain)))
    .flatMap(({ why, hard }) => withWhy(spansOf(plain, hard), why));
  const capitals = whys ? [] : withWhy(spansOf(original, letters), 'care-diagnosis');
  return [...told, ...capitals].filter(({ start }) => !myself.test(plain.slice(0, start)));
}

function softIn(plain: string): Span[] {
  return sorts
    .filter(({ where }) => !where || where.test(plain))
    .flatMap(({ why, soft }) => withWhy(spansOf(plain, soft), why));
}

/** Who is told about in this sentence, or in the one next to it when this one names nobody. */
function surenessOf({ somebody }: Sentence, before?: Sentence, after?: Sentence): Sureness {
  const near = Math.max(before?.somebody ?? 0, after?.somebody ?? 0);
  return near === 3 && somebody < 3 ? (somebody === 2 ? 3 : 2) : somebody;
}

function withWhy(spans: Span[], why: string): Span[] {
  return spans.map((span) => ({ ...span, why }));
}

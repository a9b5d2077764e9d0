import type { Check, Reading, Span } from './check';
import { isIn, joinNear, plainPattern, spansOf } from './matching';
import { care } from './vocabulary/care';
import { publicMatter } from './vocabulary/public-matters';
import { somebodyIn, type Sureness } from './vocabulary/somebody';
import { event, subject } from './vocabulary/subjects';

const sorts = Object.entries(care).map(([why, { hard, soft }]) => ({
  why,
  hard: plainPattern(hard),
  soft: plainPattern(soft),
}));

/** These are cases in themselves: something that was done about somebody, also when nobody is named. */
const cases = ['care-support', 'care-discipline'];

/** Only in capitals: in small letters these are other words. */
const letters = /(?<![\p{L}\p{N}#])(?:ADD|ASS|TOS|ODD|NLD|LVB|PTSS|RT|SO|SBO|OPP|IQ)(?![\p{L}\p{N}])/gu;

/** The writer's own household and pets: no guideline is about them. */
const ownFamily = plainPattern(`
  (mijn|m'n|mn|onze|ons|my|mein|meine|unser|unsere) (eigen |oude |lieve |jongste |oudste |kleine )?(zoon|zoontje|dochter|dochtertje|baby|jongste|oudste|middelste|hond|hondje|kat|poes|kater|paard|konijn|cavia|knie|rug|enkel|arm|been|voet|pols|nek|huisarts|fysio|fysiotherapeut|migraine|griep|dog|cat|son|daughter|hund|katze|sohn|tochter)
`);
const ofClass = plainPattern('klas, leerling*, groep ?[1-8], school, juf, meester, class, teacher, kleuter*');

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
  const hard = sorts.flatMap(({ why, hard }) => withWhy(spansOf(sentence.plain, hard), why));
  hard.push(...withWhy(spansOf(sentence.original, letters), 'care-diagnosis'));
  const soft = sorts.flatMap(({ why, soft }) => withWhy(spansOf(sentence.plain, soft), why));
  if (hard.length + soft.length === 0) return [];
  if (isIn(sentence.plain, ownFamily) && !isIn(sentence.plain, ofClass)) return [];
  const sure = surenessOf(sentence, before, after);
  if (isIn(sentence.plain, publicMatter)) return sure === 3 && sentence.somebody === 3 ? hard : [];
  if (isIn(sentence.plain, subject)) return sentence.somebody === 3 ? hard : [];
  if (sure === 3) return [...hard, ...soft];
  if (sure === 2) return hard;
  const happened = isIn(sentence.plain, event);
  return happened ? hard.filter(({ why }) => cases.includes(why ?? '')) : [];
}

/** Who is told about in this sentence, or in the one next to it when this one names nobody. */
function surenessOf({ somebody }: Sentence, before?: Sentence, after?: Sentence): Sureness {
  const near = Math.max(before?.somebody ?? 0, after?.somebody ?? 0);
  return near === 3 && somebody < 3 ? (somebody === 2 ? 3 : 2) : somebody;
}

function withWhy(spans: Span[], why: string): Span[] {
  return spans.map((span) => ({ ...span, why }));
}

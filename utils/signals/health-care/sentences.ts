import type { Reading, Span } from '../check';
import { somebodyIn, type Sureness } from '../vocabulary/somebody';
import { wrapped } from '../matching';

/** The sentence is about the writer, though the one beside it is about somebody else. */
const ofMyself = new RegExp(wrapped`
  \b(?:ik heb|ik ben|heb ik|ben ik|ik zit|ik slaap|ik kan|kan ik|mijn (?:eigen|knieen|rug|hoofd)|i am|i'm|i have|
  ich bin|ich habe)\b
`);

/** One sentence, and what it tells about whom. */
export interface Sentence {
  span: Span;
  plain: string;
  original: string;
  somebody: Sureness;
}

/** By the sentences of a draft: the check asks, and the second reading after it. */
const remembered = new WeakMap<Reading['sentences'], readonly Sentence[]>();

/** The sentences of a draft, each with how surely it is about somebody. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const sentences = remembered.get(reading.sentences) ?? readSentences(reading);
  remembered.set(reading.sentences, sentences);
  return sentences;
}

function readSentences({ text, plain, sentences, names }: Reading): Sentence[] {
  let at = 0;
  return sentences.map((span) => {
    while ((names[at]?.end ?? Infinity) <= span.start) at++;
    const sentence = plain.slice(span.start, span.end);
    const original = text.slice(span.start, span.end);
    const named = (names[at]?.start ?? Infinity) < span.end;
    return { span, plain: sentence, original, somebody: somebodyIn(sentence, original, named) };
  });
}

/** Who is told about in this sentence, or in the one next to it when this one names nobody. */
export function surenessOf({ somebody, plain }: Sentence, before?: Sentence, after?: Sentence): Sureness {
  const near = Math.max(before?.somebody ?? 0, after?.somebody ?? 0);
  if (somebody === 0 && near === 2 && before?.somebody === 2) return ofMyself.test(plain) ? 0 : 2;
  if (near < 3 || somebody === 3) return somebody;
  if (somebody === 2) return 3;
  return ofMyself.test(plain) ? somebody : 2;
}

/** Whether a sentence of a draft tells of nobody, nor do those next to it. */
export function isOfNobody(reading: Reading, at: number): boolean {
  const sentences = sentencesOf(reading);
  const sentence = sentences[at];
  return !sentence || surenessOf(sentence, nextTo(sentences, at, -1), nextTo(sentences, at, 1)) === 0;
}

/** So short a sentence without anybody in it is about who is named beside it: "83 woorden per minuut." */
const brief = 60;

export function goesOnAbout({ somebody, plain }: Sentence, before?: Sentence, after?: Sentence): boolean {
  const isBrief = somebody === 0 && plain.length < brief && !ofMyself.test(plain);
  return isBrief && (before?.somebody === 3 || after?.somebody === 3);
}

/** Shorter sentences only add weight: "Alweer." */
const aside = 20;

/** The sentence before (-1) or after (1) this one; beyond it when it is short and names nobody, but that one does. */
export function nextTo(sentences: readonly Sentence[], at: number, step: 1 | -1): Sentence | undefined {
  const next = sentences[at + step];
  const beyond = sentences[at + 2 * step];
  return next?.somebody === 0 && next.plain.length < aside && beyond?.somebody === 3 ? beyond : next;
}

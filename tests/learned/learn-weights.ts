import type { SignalType } from '../../utils/model/signal';
import { checks, firstRead, readDraft } from '../../utils/signals';
import { exampleSettings, type Check, type Found, type SignalSettings, type Span } from '../../utils/signals/check';
import { cluesOf } from '../../utils/signals/learned/clues';
import { decisionRules } from '../../utils/signals/learned/decision-rules';
import type { PackedWeights, Subject } from '../../utils/signals/learned/weights';
import type { LabelledDraft } from '../corpus/drafts';
import { settingsOf } from '../corpus/measure';
import { packWeights, type Rounded } from './pack-weights';
import { isPrivatePost, isToldIn, isToldOf } from './right-answers';
import { learn } from './train';

/** Where reading twice was seen to help with a writer who was left out (README.md beside this). */
export const learnedTypes = [
  'health_care',
  'confidential_org',
  'pupil_reference',
  'media_of_pupils',
  'education_topic',
  'worktime',
] as const satisfies readonly SignalType[];

/** What is read from whole drafts as well. */
const wholeTypes: readonly SignalType[] = learnedTypes.filter((type) => decisionRules[type]?.whole);
const ofWhole = (type: SignalType): Subject => `${type}-post`;

const subjects: readonly Subject[] = [...learnedTypes, 'private-post', ...wholeTypes.map(ofWhole)];

/** Read once more as if no check had seen any: checks know the words of what is learned from better than those of others. */
const unseen: readonly (typeof learnedTypes)[number][] = [
  'health_care',
  'confidential_org',
  'education_topic',
  'worktime',
];

/** A clue is worth learning of when it stands in so many sentences, and worth shipping when it weighs so many tenths. */
const [often, heavy] = [4, 3];
/** From one in three on it counts: at half of the F1 that is reached, most of it is reached. */
const oneInThree = Math.log(2);

/** How often a check's own example is learned from. */
const several = 6;

/** Something to learn from, with its clues: what it is an example of, and what not; null: readers may differ. */
export interface Example {
  clues: readonly number[];
  right: ReadonlyMap<Subject, boolean | null>;
}

/** All sentences of a draft as the second reader sees them, and the draft as a whole. */
export function examplesOf(draft: LabelledDraft): Example[] {
  const { reading, found, cluesWith } = readAs(draft.text, settingsOf(draft));
  const sentences = (clues: number[][], types: readonly SignalType[]) =>
    reading.sentences.map((span, at) => ({
      clues: clues[at] ?? [],
      right: new Map(types.map((type): [Subject, boolean | null] => [type, isToldIn(type, span, draft)])),
    }));
  const clues = cluesWith(found);
  const isFound = (type: SignalType) => (found.get(type)?.length ?? 0) > 0;
  const asUnseen = new Map(
    [...new Set([...unseen, ...wholeTypes])]
      .filter(isFound)
      .map((type) => [type, cluesWith(new Map(found).set(type, []))]),
  );
  const cluesWithout = (type: SignalType) => asUnseen.get(type) ?? [];
  const whole = (of: number[][], right: [Subject, boolean | null][]): Example => ({
    clues: [...new Set(of.flat())],
    right: new Map(right),
  });
  const told = (type: SignalType): [Subject, boolean | null] => [ofWhole(type), isToldOf(type, draft)];
  return [
    ...sentences(clues, learnedTypes),
    ...unseen.filter(isFound).flatMap((type) => sentences(cluesWithout(type), [type])),
    whole(clues, [['private-post', isPrivatePost(draft, reading)], ...wholeTypes.map(told)]),
    ...wholeTypes.filter(isFound).map((type) => whole(cluesWithout(type), [told(type)])),
  ];
}

/** What the checks give as their own examples; each weighs as much as several sentences of a draft. */
export function ownExamples(): Example[] {
  const each = learnedTypes.flatMap((type) => {
    const { examples }: Check = checks[type];
    const learnFrom = (isYes: boolean) => (text: string) => {
      const { reading, found, cluesWith } = readAs(text, { ...exampleSettings, ...examples.where });
      const seen = found.get(type) ?? [];
      const isToldAt = ({ start, end }: Span) => isYes && seen.some((span) => span.start < end && span.end > start);
      const clues = cluesWith(found);
      const sentences = clues.map((own, at): Example => {
        const span = reading.sentences[at];
        return { clues: own, right: new Map([[type, span ? isToldAt(span) : null]]) };
      });
      const whole = { clues: [...new Set(clues.flat())], right: new Map([[ofWhole(type), isYes]]) };
      return wholeTypes.includes(type) ? [...sentences, whole] : sentences;
    };
    return [...examples.yes.flatMap(learnFrom(true)), ...examples.no.flatMap(learnFrom(false))];
  });
  return Array.from({ length: several }, () => each).flat();
}

/** A draft as the checks read it, and the clues of its sentences where they saw this. */
function readAs(text: string, settings: SignalSettings) {
  const reading = readDraft(text, settings);
  const cluesWith = (found: Found): number[][] => cluesOf(reading, settings, found).map((own) => [...own]);
  return { reading, found: firstRead(text, settings, reading), cluesWith };
}

/** What can be learned from these examples; the same every time. */
export function learnWeights(examples: readonly Example[]): PackedWeights {
  const times = new Map<number, number>();
  for (const { clues } of examples) for (const hash of clues) times.set(hash, (times.get(hash) ?? 0) + 1);
  const known = [...times].filter(([, count]) => count >= often).map(([hash]) => hash);
  const number = new Map(known.map((hash, at) => [hash, at]));
  const features = examples.map(({ clues }) => clues.flatMap((hash) => number.get(hash) ?? []));
  const learned = subjects.map((subject): [Subject, Rounded] => {
    const lessons = examples.map(({ right }, at) => ({
      features: features[at] ?? [],
      right: right.get(subject) ?? null,
    }));
    const { weights, bias } = learn(lessons, known.length);
    const tenths = [...weights].map((weight, at): [number, number] => [known[at] ?? 0, Math.round(weight * 10)]);
    return [
      subject,
      {
        bias: Math.round((bias + oneInThree) * 10),
        weights: new Map(tenths.filter(([, weight]) => Math.abs(weight) >= heavy)),
      },
    ];
  });
  return packWeights(new Map(learned));
}

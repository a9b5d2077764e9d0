import type { SignalType } from '../../utils/model/signal';
import { cluesOf } from '../../utils/signals/learned/clues';
import type { PackedWeights } from '../../utils/signals/learned/weights';
import { readText } from '../../utils/signals/reading';
import type { LabelledDraft } from '../corpus/drafts';
import { settingsOf } from '../corpus/measure';
import { packWeights, type Rounded } from './pack-weights';
import { learn } from './train';

/** Where reading twice was seen to help with a writer who was left out (README.md beside this): not for care. */
export const learnedTypes: readonly SignalType[] = [
  'confidential_org',
  'pupil_reference',
  'media_of_pupils',
  'education_topic',
  'worktime',
];

/** A clue is worth learning of when it stands in so many sentences, and worth shipping when it weighs so many tenths. */
const [often, heavy] = [3, 2];

/** A sentence with its clues, and whether it is one of each type; null: readers may differ. */
export interface Sentence {
  clues: readonly number[];
  right: ReadonlyMap<SignalType, boolean | null>;
}

/** All sentences of a draft as the second reader sees them where every name is found. */
export function sentencesOf(draft: LabelledDraft): Sentence[] {
  const names = draft.labels.filter(({ type }) => type === 'person_name');
  const reading = readText(draft.text, names);
  const clues = cluesOf(reading, settingsOf(draft));
  return reading.sentences.map((span, at) => ({
    clues: [...(clues[at] ?? [])],
    right: new Map(
      learnedTypes.map((type) => {
        const labels = draft.labels.filter(
          (label) => label.type === type && label.start < span.end && label.end > span.start,
        );
        return [type, labels.some(({ optional }) => !optional) ? true : labels.length > 0 ? null : false];
      }),
    ),
  }));
}

/** What can be learned from these sentences; the same every time. */
export function learnWeights(sentences: readonly Sentence[]): PackedWeights {
  const times = new Map<number, number>();
  for (const { clues } of sentences) for (const hash of clues) times.set(hash, (times.get(hash) ?? 0) + 1);
  const known = [...times].filter(([, count]) => count >= often).map(([hash]) => hash);
  const number = new Map(known.map((hash, at) => [hash, at]));
  const features = sentences.map(({ clues }) => clues.flatMap((hash) => number.get(hash) ?? []));
  const learned = learnedTypes.map((type): [SignalType, Rounded] => {
    const lessons = sentences.map(({ right }, at) => ({
      features: features[at] ?? [],
      right: right.get(type) ?? null,
    }));
    const { weights, bias } = learn(lessons, known.length);
    const tenths = [...weights].map((weight, at): [number, number] => [known[at] ?? 0, Math.round(weight * 10)]);
    return [
      type,
      { bias: Math.round(bias * 10), weights: new Map(tenths.filter(([, weight]) => Math.abs(weight) >= heavy)) },
    ];
  });
  return packWeights(new Map(learned));
}

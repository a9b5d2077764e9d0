import type { SignalType } from '../../model/signal';
import { placeFinder, type PackedSet } from '../person-name/packed-set';

/**
 * What something was learned of: a type, sentence by sentence; or of a whole draft, whether it tells of a type, or of the
 * writer's own life, so that a first name in it is somebody of theirs.
 */
export type Subject = SignalType | `${SignalType}-post` | 'private-post';

/** What was learned from labelled sentences, as it is shipped. tests/learned/pack-weights.ts writes it. */
export interface PackedWeights {
  /** The clues that tell something. */
  clues: PackedSet;
  of: Partial<Record<Subject, { bias: number; weights: string }>>;
}

/** What sentences start with, and what each clue adds, by its place. */
export interface Learned {
  bias: number;
  weights: Int8Array;
}

/** Where clues stand among those that tell something, and what each tells, in tenths. */
export interface Weights {
  /** Null: it tells nothing. */
  placeOf: (hash: number) => number | null;
  of: ReadonlyMap<Subject, Learned>;
}

/** A letter a weight: a to z for 1 to 26, A to Z for -1 to -26; before it how many clues tell nothing, if any. */
export function lettersOf(weights: readonly number[]): string {
  const letters = weights.map((weight) =>
    weight === 0 ? '0' : String.fromCharCode((weight > 0 ? 96 : 64) + Math.min(26, Math.abs(weight))),
  );
  return letters
    .join('')
    .replace(/0+$/, '')
    .replace(/0+/g, ({ length }) => `${length}`);
}

function weightsOf(letters: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  let at = 0;
  let nothing = 0;
  for (let place = 0; place < letters.length; place++) {
    const code = letters.charCodeAt(place);
    if (code < 64) {
      nothing = nothing * 10 + code - 48;
      continue;
    }
    at += nothing;
    nothing = 0;
    weights[at++] = code > 96 ? code - 96 : 64 - code;
  }
  return weights;
}

export function unpackWeights({ clues, of }: PackedWeights): Weights {
  const packed = Object.entries(of) as [Subject, { bias: number; weights: string }][];
  return {
    placeOf: placeFinder(clues),
    of: new Map(
      packed.map(([subject, { bias, weights }]) => [subject, { bias, weights: weightsOf(weights, clues.size) }]),
    ),
  };
}

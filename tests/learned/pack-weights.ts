import { lettersOf, type Subject, type PackedWeights } from '../../utils/signals/learned/weights';
import { placeOf } from '../../utils/signals/person-name/packed-set';
import { packHashes } from '../lists/pack';

/** What was learned of one type: in tenths, by the clue's hash; a clue that is not in it tells nothing. */
export interface Rounded {
  bias: number;
  weights: ReadonlyMap<number, number>;
}

/** Of 2 to this power clues that nothing was learned of, one is taken for one that is known. */
const bits = 8;

/** As it is shipped: the clues that tell something of any type, and per type a letter for each. */
export function packWeights(learned: ReadonlyMap<Subject, Rounded>): PackedWeights {
  const hashes = [...new Set([...learned.values()].flatMap(({ weights }) => [...weights.keys()]))];
  const place = (hash: number) => placeOf(hash, hashes.length, bits);
  const inOrder = [...hashes].sort((one, other) => place(one) - place(other));
  const of = [...learned].map(([subject, { bias, weights }]) => [
    subject,
    { bias, weights: lettersOf(inOrder.map((hash) => weights.get(hash) ?? 0)) },
  ]);
  return { clues: packHashes(hashes, bits), of: Object.fromEntries(of) as PackedWeights['of'] };
}

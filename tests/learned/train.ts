import { randomFrom } from '../run/random';

/** One sentence to learn from: what stands in it, as numbers below the amount of features, and whether it is one of those. */
export interface Lesson {
  features: readonly number[];
  /** null: readers may differ, nothing is learned from it. */
  right: boolean | null;
}

/** What was learned: a weight per feature, and what a sentence starts with. */
export interface Learned {
  weights: Float64Array;
  bias: number;
}

/** How bold steps are; what a feature must bring to be kept at all; what keeps weights small; how often all is read. */
const [step, least, small, rounds] = [0.1, 12, 1, 12];

/**
 * Logistic regression that keeps few features: follow the regularised leader, McMahan et al. 2013, algorithm 1 (Ad click
 * prediction). The same lessons in the same order give the same weights.
 */
export function learn(lessons: readonly Lesson[], size: number): Learned {
  const [z, n, weights] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)];
  const refresh = (at: number): number => {
    const pull = z[at] ?? 0;
    const free = at === size ? 0 : least;
    const weight =
      Math.abs(pull) <= free
        ? 0
        : -(pull - Math.sign(pull) * free) / (Math.sqrt(n[at] ?? 0) / step + (at === size ? 0 : small));
    weights[at] = weight;
    return weight;
  };
  const order = shuffled(lessons.length);
  for (let round = 0; round < rounds; round++)
    for (const number of order) {
      const lesson = lessons[number];
      if (!lesson || lesson.right === null) continue;
      const all = [...lesson.features, size];
      const sum = all.reduce((total, at) => total + refresh(at), 0);
      const wrong = 1 / (1 + Math.exp(-sum)) - (lesson.right ? 1 : 0);
      for (const at of all) {
        const before = n[at] ?? 0;
        n[at] = before + wrong * wrong;
        z[at] = (z[at] ?? 0) + wrong - ((Math.sqrt(n[at] ?? 0) - Math.sqrt(before)) / step) * (weights[at] ?? 0);
      }
    }
  for (let at = 0; at <= size; at++) refresh(at);
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
}

/** The numbers below `count`, mixed, and the same every time. */
function shuffled(count: number): number[] {
  const random = randomFrom(1);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

import path from 'node:path';
import { draftsOf } from '../corpus/drafts';
import { learnWeights, sentencesOf } from './learn-weights';

export const learnedFile = path.join(import.meta.dirname, '../../utils/signals/lists/learned.ts');

/** The text of the file that the weights are shipped in: learned from the open half, the locked one is never read. */
export function learnedText(): string {
  const { clues, types } = learnWeights(draftsOf('open').flatMap(sentencesOf));
  const lines = Object.entries(types).map(
    ([type, { bias, weights }]) =>
      `    ${type}: {\n      bias: ${bias},\n      weights:\n        '${weights}',\n    },\n`,
  );
  return [
    '// Made by `npm run learn` from the drafts in tests/corpus/open; tests/learned has how.\n',
    "import type { PackedWeights } from '../learned/weights';\n\n",
    'export const learned: PackedWeights = {\n',
    `  clues: {\n    size: ${clues.size},\n    bits: ${clues.bits},\n    data: '${clues.data}',\n  },\n`,
    `  types: {\n${lines.join('')}  },\n};\n`,
  ].join('');
}

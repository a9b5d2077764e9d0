import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { draftsOf } from '../corpus/drafts';
import { examplesOf, learnWeights, ownExamples } from './learn-weights';

const root = path.join(import.meta.dirname, '../..');
export const learnedFile = path.join(root, 'utils/signals/lists/learned.ts');

/** The locked half is never learned from. */
const taught = ['open', 'taught'] as const;
/** Whatever what is learned hangs on: how drafts are read, and what they say. */
const sources = ['utils/signals', 'tests/learned', ...taught.map((folder) => `tests/corpus/${folder}`)];

/** The text of the file that the weights are shipped in. */
export function learnedText(): string {
  const { clues, of } = learnWeights([...taught.flatMap(draftsOf).flatMap(examplesOf), ...ownExamples()]);
  const lines = Object.entries(of).map(
    ([subject, { bias, weights }]) =>
      `    '${subject}': {\n      bias: ${bias},\n      weights:\n        '${weights}',\n    },\n`,
  );
  return [
    '// Made by `npm run learn` from the drafts in tests/corpus/open and taught; tests/learned has how.\n',
    `// Learned from: ${learnedFrom()}\n`,
    "import type { PackedWeights } from '../learned/weights';\n\n",
    'export const learned: PackedWeights = {\n',
    `  clues: {\n    size: ${clues.size},\n    bits: ${clues.bits},\n    data: '${clues.data}',\n  },\n`,
    `  of: {\n${lines.join('')}  },\n};\n`,
  ].join('');
}

/** What was read to learn from, in short: it changes when a draft, a check or the way of learning does. */
export function learnedFrom(): string {
  const digest = createHash('sha256');
  for (const folder of sources)
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(root, folder, name);
      if (file !== learnedFile && /\.(?:ts|txt)$/.test(name)) digest.update(name).update(readFileSync(file));
    }
  return digest.digest('hex').slice(0, 16);
}

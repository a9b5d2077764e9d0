import path from 'node:path';
import { makeLists, type Lists } from './make-lists';
import { pack } from './pack';

export const packedFile = path.join(import.meta.dirname, '../../utils/signals/lists/packed.ts');

/** How sure the answer "yes, it is in the list" must be: wrong once in 2 to this power. What decides alone is surest. */
const bits: Record<keyof Lists, number> = {
  given: 12,
  givenElsewhere: 11,
  surnames: 8,
  rareWords: 8,
  commonWords: 8,
  englishWords: 8,
  words: 4,
  foreign: 5,
  capitals: 6,
};

/** The text of the file that the lists are shipped in. */
export function packedLists(): string {
  const lists = Object.entries(makeLists()) as [keyof Lists, Set<string>][];
  const lines = lists.map(([name, words]) => {
    const { size, bits: sure, data } = pack(words, bits[name]);
    return `export const ${name}: PackedSet = {\n  size: ${size},\n  bits: ${sure},\n  data: '${data}',\n};\n`;
  });
  return [
    '// Made by `npm run lists`; sources and licences are in NOTICE.md.\n',
    "import type { PackedSet } from '../person-name/packed-set';\n\n",
    lines.join('\n'),
  ].join('');
}

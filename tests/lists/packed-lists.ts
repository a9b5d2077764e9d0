import path from 'node:path';
import { asker, asMistaken } from '../../utils/signals/person-name/packed-set';
import { makeLists, type Lists } from './make-lists';
import { needed } from './needed';
import { pack } from './pack';

export const packedFile = path.join(import.meta.dirname, '../../utils/signals/lists/packed.ts');

/** How sure the answer "yes, it is in the list" must be: wrong once in 2 to this power. What decides alone is surest. */
const bits: Record<keyof Lists, number> = {
  given: 12,
  givenElsewhere: 10,
  surnames: 6,
  rareWords: 8,
  commonWords: 8,
  englishWords: 8,
  words: 5,
  foreign: 6,
  capitals: 6,
  namedPlaces: 8,
  publicPeople: 16,
  publicThings: 16,
  programmes: 16,
};

/** Everyday words that the packed first names would know by accident. */
function mistaken({ given, givenElsewhere, words, foreign, capitals }: Lists): Set<string> {
  const known = [given, givenElsewhere].map((names) => new Set(names));
  const asked = [asker(pack(given, bits.given)), asker(pack(givenElsewhere, bits.givenElsewhere))];
  const wrong = [...words, ...foreign, ...capitals].filter(
    (word) => asked.some((has) => has(word)) && !known.some((names) => names.has(word)),
  );
  return new Set(wrong.map(asMistaken));
}

/** The text of the file that the lists are shipped in. */
export function packedLists(): string {
  const lists = makeLists();
  const named = [
    ...(Object.entries(needed(lists)) as [keyof Lists, Set<string>][]),
    ['mistaken', mistaken(lists)] as const,
  ];
  const lines = named.map(([name, words]) => {
    const { size, bits: sure, data } = pack(words, name === 'mistaken' ? 12 : bits[name]);
    return `export const ${name}: PackedSet = {\n  size: ${size},\n  bits: ${sure},\n  data: '${data}',\n};\n`;
  });
  return [
    '// Made by `npm run lists`; sources and licences are in NOTICE.md.\n',
    "import type { PackedSet } from '../person-name/packed-set';\n\n",
    lines.join('\n'),
  ].join('');
}

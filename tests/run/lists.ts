import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { packedFile, packedLists } from '../lists/packed-lists';

const text = packedLists();
await writeFile(packedFile, text);
console.log(
  `The lists of names and words are written: ${Math.round(gzipSync(text, { level: 9 }).length / 1024)} kB gzip.`,
);

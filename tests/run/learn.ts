import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { learnedFile, learnedText } from '../learned/learned-file';

const text = learnedText();
await writeFile(learnedFile, text);
console.log(`What was learned is written: ${gzipSync(text, { level: 9 }).length} bytes gzip.`);

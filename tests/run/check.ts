import { createReadStream } from 'node:fs';
import path from 'node:path';
import { help, readCommand, type Command } from '../check/command';
import { linesOf } from '../check/input-lines';
import { readPost } from '../check/post';
import { resultOf, reviewPost } from '../check/review';
import { showReview } from '../check/show-review';

/** Enough lines at once that writing costs nothing; few enough that a reader at the other end sees progress. Characters. */
const batch = 64 * 1024;

// Somebody who reads only the first lines (`| head`) closes our end: that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
try {
  const command = readCommand(process.argv.slice(2));
  if (command.help) await write(help);
  else process.exitCode = command.jsonl ? await checkLines(command) : await checkText(command);
} catch (error) {
  console.error(`${reasonOf(error)}\n(npm run -s check -- --help tells how.)`);
  process.exitCode = 2;
}

/** One result a line, in the order read. Gives the exit code. */
async function checkLines({ file, names }: Command): Promise<number> {
  let waiting = '';
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(input(file))) {
    number++;
    if (line.trim() === '') continue;
    const read = readPost(line);
    if ('error' in read) bad++;
    const result =
      'error' in read ? { line: number, error: read.error } : resultOf(read.post, reviewPost(read.post, names));
    waiting += `${JSON.stringify(result)}\n`;
    if (waiting.length < batch) continue;
    await write(waiting);
    waiting = '';
  }
  await write(waiting);
  return bad > 0 ? 1 : 0;
}

/** The whole input is one text. Gives the exit code. */
async function checkText({ file, role, platform, kind, names }: Command): Promise<number> {
  if (file === null && process.stdin.isTTY) console.error('Type the text; end with Ctrl+D.');
  const lines: string[] = [];
  for await (const line of linesOf(input(file))) lines.push(line);
  const text = lines.join('\n');
  const post = { id: null, text, role, platform, kind, media: null };
  await write(showReview(text, reviewPost(post, names), Boolean(process.stdout.isTTY)));
  return 0;
}

/** A file is looked for where the person stands, also when npm was told to work elsewhere. */
function input(file: string | null): AsyncIterable<Uint8Array> {
  return file === null ? process.stdin : createReadStream(path.resolve(process.env.INIT_CWD ?? '.', file));
}

function reasonOf(error: unknown): string {
  const { code, path: file, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file "${file}": name one that is there, or none to read standard input.`;
  if (code === 'EISDIR') return 'That is a folder: name a file.';
  return message;
}

function write(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

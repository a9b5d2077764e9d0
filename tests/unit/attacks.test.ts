import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { attacks } from '../browser/attacks';

const file = readFileSync(path.join(import.meta.dirname, '../browser/ATTACKS.md'), 'utf8');

it('the table of attacks names each that is tried, and what comes of it', () => {
  const table = file.split('<!-- attacks -->')[1]?.split('<!-- /attacks -->')[0] ?? '';
  const rows = attacks.map(({ id, title, outcome }) => `| a page ${title} | ${outcome} | \`${id}\` |`);
  expect(table.trim().split('\n')).toEqual(['| attack | outcome | test |', '|---|---|---|', ...rows]);
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
});

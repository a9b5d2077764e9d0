import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './product-sources';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** What is found of R1 to R30 (tests/browser/FAULTS.md), each row by its number. */
const rows = read('tests/browser/FAULTS.md')
  .split('\n')
  .filter((line) => /^\| R\d+ /.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

const named = rows.flatMap(([, , , tests = '']) => tests.split('<br>'));

const written = filesIn('tests/browser')
  .filter((name) => /\/fault-[\w-]+\.test\.ts$/.test(name))
  .flatMap((name) => [...read(name).matchAll(/'(R\d+: [^']+)'/g)].map(([, title = '']) => title));

describe('the table of faults', () => {
  it('has a row for each of the thirty, told in full', () => {
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 30 }, (_, index) => `R${index + 1}`));
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
  });

  it('names every test of the faults, and none that is not there', () => {
    const here = named.filter((test) => !test.includes(' › '));
    expect(here.toSorted()).toEqual([...new Set(written)].toSorted());
    const elsewhere = named.filter((test) => test.includes(' › ')).map((test) => test.split(' › '));
    expect(elsewhere.filter(([file = '', title = '']) => !read(file).includes(title))).toEqual([]);
  });
});

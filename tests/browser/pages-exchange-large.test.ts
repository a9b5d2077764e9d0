import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { useOurPages } from './our-pages';

const our = useOurPages();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A page that stands still longer than this feels broken, in ms; the machine of a test does more than one thing. */
const patience = 1000;
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const withName = (name: string) => JSON.stringify({ ...konotRuleSet, board: name });

const hostile: [string, () => string, RegExp][] = [
  ['50 MB of JSON', () => JSON.stringify({ ...konotRuleSet, name: 'x'.repeat(50 * 1024 * 1024) }), /bestand.*te groot/],
  ['50 MB of nothing', () => ' '.repeat(50 * 1024 * 1024), /bestand.*te groot/],
  [
    '10,000 whole rules',
    () => JSON.stringify({ ...konotRuleSet, rules: Array(10_000).fill(konotRuleSet.rules[0]) }),
    /bestand.*te groot/,
  ],
  ['10,000 empty rules', () => JSON.stringify({ ...konotRuleSet, rules: Array(10_000).fill({}) }), /rules/],
  ['250,000 levels', () => deep(250_000), /te veel in elkaar/],
  ['20,000 levels in one field', () => `{"rules":${deep(20_000)}}`, /te veel in elkaar.*rules/],
  ['a control character', () => withName('Stichting\u0007 Linde'), /board.*teken/],
  ['a mark that turns text', () => withName('Stichting \u202eedniL'), /board.*teken/],
  ['a name given twice', () => withName('Linde').replace('{', '{"board":"Beuk",'), /board/],
];

describe('a file that means harm', () => {
  it.each(hostile)(
    'of %s is refused by name, changes nothing, and does not hold up the page',
    async (_, text, said) => {
      const file = path.join(folder, 'regels.json');
      await writeFile(file, text());
      await our.open('options.html#exchange');
      const before = await exported();
      await our.page.evaluate(watchStandstill);
      await our.page.locator('input[type=file]').first().setInputFiles(file);
      await our.page.locator('.problems li').first().waitFor();
      expect(await our.page.locator('.problems').textContent()).toMatch(said);
      expect(await our.page.evaluate(() => Reflect.get(window, 'standstill')() as number)).toBeLessThan(patience);
      expect(await our.page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
      await our.page.reload();
      expect(await exported()).toBe(before);
    },
  );
});

async function exported(): Promise<string> {
  const waiting = our.page.waitForEvent('download');
  await our.page.getByRole('button', { name: 'Regels downloaden' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

/** `standstill()` then gives the longest time in which the page did nothing for its person, in ms. */
function watchStandstill(): void {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    setTimeout(() => port2.postMessage(null), 10);
  };
  port2.postMessage(null);
  Object.assign(window, { standstill: () => Math.max(longest, performance.now() - last) });
}

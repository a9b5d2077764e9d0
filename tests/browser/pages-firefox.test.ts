import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { useFirefoxPages } from './firefox-pages';

const our = useFirefoxPages();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'postwacht-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a file in the field of the section to import with. */
async function offer(text: string): Promise<void> {
  const file = path.join(folder, 'regels.json');
  await writeFile(file, text);
  await our.open('options.html#exchange');
  await our.attach(file);
}

describe('in Firefox', () => {
  it.each([
    ['welcome.html', 'Stap 1 van 4', 'light'],
    ['popup.html', 'Mijn rol', 'dark'],
    ['selfcheck.html', 'Loop de vragen langs', 'light'],
    ['options.html#me', 'Wat is je rol', 'dark'],
    ['options.html#rules', 'Zo ziet een collega het', 'light'],
    ['options.html#bench', 'voorbeelden worden onderbroken', 'dark'],
    ['options.html#standing', 'Stichting Konot', 'light'],
    ['options.html#what', 'Wat', 'dark'],
  ] as const)('%s can be read by everyone', async (page, words, scheme) => {
    await our.open(page, scheme);
    await our.shows(words);
    expect(await our.flaws()).toEqual([]);
  });

  it('a rule is added, seen live, tried out, kept and still there later', async () => {
    await our.open('options.html#rules');
    await our.fill('Vraag of zin', 'Weet de conciërge hiervan?');
    await our.press('Toevoegen');
    await our.fill('Vraag of zin (nl)', 'Weet de directeur hiervan?');
    await our.shows(/Zo ziet een collega het[^]*Weet de directeur hiervan\?/);
    await our.press('Wijzigingen bekijken en bewaren');
    await our.shows(/Bij \d+ van de 40 voorbeelden gebeurt iets anders/);
    await our.press('Bewaren');
    await our.shows('Bewaard.');
    await our.open('options.html#rules');
    await our.shows('Weet de directeur hiervan?');
    await our.open('options.html#bench');
    await our.shows(/\d+ van de 40 voorbeelden worden onderbroken/);
  });

  it('a broken file is refused with the place, and a good one shows first what it would change', async () => {
    await offer(JSON.stringify({ ...konotRuleSet, links: { ...konotRuleSet.links, handboek: 'javascript:alert(1)' } }));
    await our.shows(/links\.handboek/);
    await offer(JSON.stringify({ ...konotRuleSet, board: 'Stichting Lindegaard' }));
    await our.shows('Stichting Lindegaard');
    await our.press('Overnemen');
    await our.shows('Bewaard.');
    await our.open('options.html#standing');
    await our.shows('Stichting Lindegaard');
  });
});

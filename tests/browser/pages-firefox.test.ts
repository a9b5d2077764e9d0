import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { brokenFiles } from '../unit/broken-files';
import { signedBy } from '../unit/signing';
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
    ['options.html#rules', 'Zo ziet een collega het', 'light'],
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
    await our.shows(/Bij \d+ van de 40 voorbeelden gebeurt iets anders/);
    await our.press('Bewaren');
    await our.shows('Bewaard.');
    await our.open('options.html#standing');
    await our.shows('Stichting Lindegaard');
  });

  it('a bad file of each kind is refused, and the rules stay as they were', async () => {
    await our.open('options.html#standing');
    const before = await our.run(() => document.querySelector('main')?.textContent ?? '');
    for (const { kind, text } of await brokenFiles(await makeSigningKey(), 1)) {
      await offer(text);
      await our.shows('Dit bestand klopt niet. Er is niets veranderd.');
      expect(await our.run(() => document.body.innerText.includes('Overnemen')), kind).toBe(false);
    }
    await our.open('options.html#standing');
    expect(await our.run(() => document.querySelector('main')?.textContent ?? '')).toBe(before);
  });

  it('the rules of a board are the floor, and the school cannot loosen them', async () => {
    const key = await makeSigningKey();
    const strict = { medewerker: 'block', leerkracht: 'block', leiding: 'block', stagiair: 'block' } as const;
    const rules = konotRuleSet.rules.map((rule) => (rule.id === 'q-coll' ? { ...rule, level: strict } : rule));
    await offer(await signedBy(key, { ...konotRuleSet, board: 'Stichting Elzenhof', version: 7, rules }));
    await our.press('Overnemen');
    await our.shows('Hier gelden de regels van Stichting Elzenhof');
    await our.open('options.html#rules');
    await our.run(() => document.querySelector<HTMLElement>('#rule-q-coll > summary')?.click());
    await our.press('Deze regel gebruiken');
    await our.shows('Dit telt niet mee: aan of uit. Hier geldt wat de stichting koos.');
    await our.press('Weggooien');
    await offer(await signedBy(await makeSigningKey(), { ...konotRuleSet, version: 8 }));
    await our.shows('Dit verandert er');
    expect(await our.run(() => document.body.innerText.includes('Overnemen'))).toBe(false);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { brokenFiles } from '../unit/broken-files';
import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';
import { makeSigningKey } from '../../utils/rules/signature';
import { signedBy } from '../unit/signing';
import { keepPicture } from './keep-picture';
import { flaws, overflows, useOurPages } from './our-pages';

const our = useOurPages();
const button = (name: string) => our.page.getByRole('button', { name, exact: true });
const choose = (text: string) =>
  our.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'regels.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function downloaded(name: string): Promise<string> {
  const waiting = our.page.waitForEvent('download');
  await button(name).click();
  return readFile(await (await waiting).path(), 'utf8');
}

describe('versions', () => {
  it('carry a note, can be looked back at, and there is a way back', async () => {
    await our.open('options.html#versions');
    await button('Bewaren als nieuwe versie').click();
    await our.page.getByText('Vul eerst in wat er nieuw is, of kies een dag.').waitFor();
    await our.page.getByText('Er zijn nog geen eerdere versies.').waitFor();
    await our.page.getByLabel('Wat is er nieuw?').fill('Vanaf nu ook TikTok.');
    await our.page.getByLabel('Opnieuw bekijken op').fill('2026-01-01');
    await button('Bewaren als nieuwe versie').click();
    await our.kept();
    await our.page.getByText('Het is tijd om de regels opnieuw te bekijken.').waitFor();
    await our.page.locator('.version-list').getByText('Vanaf nu ook TikTok.').waitFor();
    // What is drafted would stand over the older version, and undo it when it is kept.
    await our.page.getByRole('link', { name: 'Regels', exact: true }).click();
    await our.page.locator('#rule-q-name > summary').click();
    await our.page.locator('#rule-q-name').getByLabel('Deze regel gebruiken').uncheck();
    await our.page.getByRole('link', { name: 'Versies', exact: true }).click();
    await our.page.getByText('Bewaar ze eerst, of gooi ze weg.').waitFor();
    expect(await button('Terug naar versie 1').isDisabled()).toBe(true);
    await our.page.getByRole('link', { name: 'Uitwisselen' }).click();
    await button('Vlaanderen, lager onderwijs').click();
    await our.page.getByText('Bewaar ze eerst, of gooi ze weg.').waitFor();
    expect(await button('Overnemen').count()).toBe(0);
    await button('Weggooien').click();
    await button('Overnemen').waitFor();
    await our.page.getByRole('link', { name: 'Versies', exact: true }).click();
    await button('Terug naar versie 1').click();
    await our.page.getByText('Nu geldt versie 3').waitFor();
    expect(await our.page.getByText('Het is tijd om de regels opnieuw te bekijken.').count()).toBe(0);
  });

  it.each([
    ['light', 1000],
    ['dark', 320],
  ] as const)('look well in %s at %d pixels', async (scheme, width) => {
    for (const section of ['versions', 'exchange']) {
      await our.open(`options.html#${section}`, { scheme, width });
      await our.page.locator('main.section > h2').waitFor();
      expect(await flaws(our.page)).toEqual([]);
      expect(await overflows(our.page)).toBe(false);
      await keepPicture(our.page, `versions-${section}-${scheme}`);
      await our.page.close();
    }
  });
});

describe('a signed file', () => {
  it('is made here, pins its key at first import, and then only that key counts', async () => {
    await our.open('options.html#exchange');
    await our.page.getByLabel('Wachtwoord voor de reservekopie').fill('een lang geheim');
    await downloaded('Sleutel maken');
    const file = await downloaded('Ondertekende regels downloaden');
    await choose(file);
    await our.page.getByText('Vraag de stichting of deze code klopt.').waitFor();
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'versions-offer');
    await button('Overnemen').click();
    await our.kept();

    const later = { ...konotRuleSet, version: 90, board: 'Stichting Lindegaard' };
    await choose(exportRuleSet(later));
    await our.page.getByLabel('Van de stichting').check();
    await our.page.getByText('Van de stichting nemen we alleen ondertekende regels aan.').waitFor();
    expect(await button('Overnemen').count()).toBe(0);
    await button('Niet doen').click();

    await choose(await signedBy(await makeSigningKey(), later));
    await our.page.getByText('met een andere sleutel').waitFor();
    expect(await button('Overnemen').count()).toBe(0);
    await our.page.getByLabel('Ik heb de nieuwe code').check();
    await button('Overnemen').click();
    await our.kept();
  });
});

it('a bad file of each kind is refused, and what was in use stays', async () => {
  await our.open('options.html#exchange');
  const before = await downloaded('Regels downloaden');
  for (const { kind, text } of await brokenFiles(await makeSigningKey(), 1)) {
    await choose(text);
    await our.page.locator('.problems li').first().waitFor();
    expect(await button('Overnemen').count(), kind).toBe(0);
    await our.page.reload();
  }
  expect(await downloaded('Regels downloaden')).toBe(before);
});

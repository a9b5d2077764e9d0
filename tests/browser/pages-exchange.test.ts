import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { keepPicture } from './keep-picture';
import { flaws, overflows, useOurPages } from './our-pages';

const our = useOurPages();

describe('exchange', () => {
  const choose = (text: string) =>
    our.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'regels.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const version = async () => {
    await our.page.getByRole('link', { name: 'Regels', exact: true }).click();
    return (await our.page.locator('main').textContent())?.match(/versie (\d+)/)?.[1];
  };

  async function exported(): Promise<string> {
    const waiting = our.page.waitForEvent('download');
    await our.page.getByRole('button', { name: 'Regels downloaden' }).click();
    return readFile(await (await waiting).path(), 'utf8');
  }

  it('gives a file without anything about the person, and takes it back unchanged', async () => {
    await our.open('options.html#exchange');
    const file = await exported();
    expect(Object.keys(JSON.parse(file)).sort()).toEqual(Object.keys(konotRuleSet).sort());
    await choose(file);
    await our.page.getByText('In dit bestand staat precies wat je nu al hebt.').waitFor();
  });

  it('says in words what a file would change, changes nothing before the choice, and then does', async () => {
    await our.open('options.html#exchange');
    const set = JSON.parse(await exported());
    set.board = 'Stichting Lindegaard';
    set.platforms.tiktok = 'consent';
    set.rules.find(({ id }: { id: string }) => id === 'q-name').on = false;
    await choose(JSON.stringify(set));
    const preview = our.page.locator('.preview');
    await preview.waitFor();
    expect(await preview.locator('li').allTextContents()).toEqual([
      expect.stringContaining('Stichting Lindegaard'),
      expect.stringMatching(/^Gaat uit: “Ik sta hierachter/),
      'TikTok: Alleen met toestemming van de ouders.',
    ]);
    const before = await version();
    await our.page.getByRole('link', { name: 'Uitwisselen' }).click();
    await choose(JSON.stringify(set));
    const take = preview.getByRole('button', { name: 'Overnemen' });
    await take.click();
    const outcomes = our.page.getByRole('dialog');
    await outcomes.getByText(/Bij \d+ van de 40 voorbeelden gebeurt iets anders/).waitFor();
    expect(await flaws(our.page)).toEqual([]);
    await keepPicture(our.page, 'exchange-outcomes');
    await outcomes.getByRole('button', { name: 'Terug' }).click();
    await take.click();
    await outcomes.getByRole('button', { name: 'Bewaren' }).click();
    await our.kept();
    expect(Number(await version())).toBe(Number(before) + 1);
    expect(await our.page.getByLabel('Naam van de stichting').inputValue()).toBe('Stichting Lindegaard');
  });

  it.each([
    ['light', 1000],
    ['dark', 320],
  ] as const)(
    'says of a file with many mistakes what is wrong, each where it is, in %s at %d',
    async (scheme, width) => {
      const set = structuredClone(konotRuleSet) as unknown as Record<'rules' | 'contacts', Record<string, unknown>[]> &
        Record<string, unknown>;
      Object.assign(set.rules[3]!, { level: { leerkracht: 'streng' }, on: 'ja' });
      Object.assign(set.rules[4]!, { label: { nl: '' } });
      Object.assign(set.contacts[0]!, { email: 'juf roos' });
      set['links'] = { handboek: 'www.school.example' };
      set['kleur'] = 'blauw';
      delete set['hours'];
      await our.open('options.html#exchange', { scheme, width });
      await choose(JSON.stringify(set));
      await our.page.locator('.problems li').first().waitFor();
      expect(await flaws(our.page)).toEqual([]);
      expect(await overflows(our.page)).toBe(false);
      await keepPicture(our.page, `exchange-problems-${scheme}`);
    },
  );

  const hostile: [string, () => string, RegExp][] = [
    ['a text that is no JSON', () => 'alert(1)', /JSON/],
    ['a name that reaches into objects', () => '{"__proto__":{"polluted":1}}', /__proto__/],
    [
      'script in a link',
      () => JSON.stringify({ ...konotRuleSet, links: { ...konotRuleSet.links, handboek: 'javascript:alert(1)' } }),
      /links\.handboek/,
    ],
    [
      'a locked rule that was softened',
      () =>
        JSON.stringify({
          ...konotRuleSet,
          rules: konotRuleSet.rules.map((one) => (one.locked ? { ...one, on: false } : one)),
        }),
      /vaste regel/,
    ],
    ['far too much', () => JSON.stringify({ ...konotRuleSet, name: 'x'.repeat(600_000) }), /te groot/],
  ];
  it.each(hostile)('refuses %s, says where, and changes nothing', async (_, file, said) => {
    await our.open('options.html#exchange');
    const before = await exported();
    await choose(file());
    await our.page.locator('.problems li').first().waitFor();
    expect(await our.page.locator('.problems').textContent()).toMatch(said);
    expect(await our.page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
    expect(await flaws(our.page)).toEqual([]);
    await our.page.reload();
    expect(await exported()).toBe(before);
  });
});

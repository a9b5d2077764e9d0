import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { builds } from './build-extension';
import type { Choices } from '../browser/answering';
import { startChromium } from '../browser/chromium';
import type { Driver } from '../browser/driver';
import { hostNames } from '../browser/host-names';
import { Scene, spaced } from '../browser/scene';
import { setProfile } from '../browser/settings';
import type { PlaygroundSite } from '../playground/kit/site';
import type { Playground } from '../playground/server';
import type { Role } from '../../utils/model/profile';

/** Who walks: what they answer, and what they may not be spared (requirements.md 1b). */
const walkers: { role: Role; name: string; choices: Choices; mustBeAsked: string[] }[] = [
  {
    role: 'stagiair',
    name: 'stagiair',
    choices: { 'q-int1': 'yes' },
    mustBeAsked: ['q-int1', 'q-int2 name', 'q-int2 day'],
  },
  {
    role: 'medewerker',
    name: 'medewerker',
    choices: { 'q-scope': 'yes', 'q-cap': 'myself' },
    mustBeAsked: ['q-scope', 'q-cap', 'q-conf', 'q-name'],
  },
  { role: 'leiding', name: 'leidinggevende', choices: {}, mustBeAsked: ['q-lead', 'q-conf', 'q-name'] },
];

interface Row {
  site: string;
  role: string;
  held: boolean;
  asked: string[];
  published: number;
  text: string;
  /** What is not as it should be; empty when the row is right. */
  wrong: string;
}

/** Publishes on each of these sites as each role, prints a row for each and keeps a picture of each checklist. True: all rows are right. */
export async function walk(playground: Playground, sites: readonly PlaygroundSite[]): Promise<boolean> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwacht-walk-'));
  const driver = await startChromium({
    extensions: [builds.chromium, builds.probe],
    playground: { ...playground, hosts: hostNames(playground.hosts) },
  });
  const rows: Row[] = [];
  for (const walker of walkers) {
    await setProfile(driver, { roles: [walker.role] });
    for (const site of sites) rows.push(await publishAs(walker, site, driver, playground, folder));
  }
  await driver.close();
  const wrong = rows.filter((row) => row.wrong);
  console.log(`\nPictures of the checklists: ${folder}`);
  console.log(
    wrong.length ? `${wrong.length} of ${rows.length} rows are wrong.` : `All ${rows.length} rows are right.`,
  );
  return wrong.length === 0;
}

async function publishAs(
  walker: (typeof walkers)[number],
  site: PlaygroundSite,
  driver: Driver,
  playground: Playground,
  folder: string,
): Promise<Row> {
  const row: Row = { site: site.id, role: walker.name, held: false, asked: [], published: 0, text: '', wrong: '' };
  const [story] = site.surfaces;
  try {
    if (!story) throw new Error('the practice site has no surface');
    const scene = await Scene.begin(driver, playground, story, 'nl');
    await scene.pressHeld();
    row.held = scene.published().length === 0;
    await scene.tab.screenshot(path.join(folder, `${site.id}-${walker.name}.png`));
    row.asked = await scene.answerAll(walker.choices);
    const kept = await scene.settled();
    Object.assign(row, { published: kept.length, text: kept.map(({ text }) => text).join(' | ') });
    row.wrong = judge(row, walker.mustBeAsked, scene);
    await scene.end();
  } catch (error) {
    row.wrong = error instanceof Error ? error.message : String(error);
  }
  print(row);
  return row;
}

function judge(row: Row, mustBeAsked: string[], scene: Scene): string {
  if (!row.held) return 'it was not held';
  if (row.published !== 1) return `it was published ${row.published} times`;
  if (spaced(row.text) !== spaced(scene.expected)) return `the text should be "${scene.expected}"`;
  const spared = mustBeAsked.filter((id) => !row.asked.includes(id));
  return spared.length ? `not asked: ${spared.join(', ')}` : '';
}

function print({ site, role, held, asked, published, text, wrong }: Row): void {
  const sign = wrong ? '✗' : '✓';
  console.log(
    `${sign} ${site.padEnd(10)} ${role.padEnd(15)} held: ${held ? 'yes' : 'no '}  published: ${published}×  "${text}"`,
  );
  console.log(`    asked: ${asked.join(', ') || '–'}${wrong ? `\n    WRONG: ${wrong}` : ''}`);
}

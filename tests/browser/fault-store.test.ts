import { expect, test } from 'vitest';
import { freshProfile } from '../../utils/model/profile';
import { konotRuleSet } from '../../utils/rules/konot';
import { waitForChecklist } from './answering';
import { inBackground, killBackground } from './fault/background-faults';
import { expectGivenBack, expectHeld, expectPublishedOnce, isSchools, useFaultStage } from './fault/fault-stage';
import { setProfile, setRow, setRuleSet } from './settings';
import { until } from './until';

const stage = useFaultStage();
const placement = konotRuleSet.rules.find(({ locked }) => locked)?.label.nl ?? '';

/** A fresh tab is asked by the school, as this role, and publishes once. */
async function schoolAsks(wanted = ''): Promise<void> {
  const scene = await stage.write();
  const asked = await scene.pressHeld();
  expect(isSchools(asked)).toBe(true);
  expect(asked.text).toContain(wanted);
  await expectHeld(scene);
  await expectPublishedOnce(scene);
  await scene.end();
}

/** Our own page, in which a test does what only the extension can. */
async function inOptions(expression: string): Promise<string> {
  const page = await stage.driver.context.newPage();
  await page.goto(stage.driver.extensionUrl('options.html'));
  await page.locator('h1').waitFor();
  const answer = String(await page.evaluate(expression));
  await page.close();
  return answer;
}

/** A background that was just started and has not opened its database yet. */
async function freshBackground(fault: string): Promise<void> {
  await killBackground(stage.driver);
  await inOptions('chrome.runtime.sendMessage({}).catch(() => null)');
  await inBackground(stage.driver, fault);
}

test.each([
  ['refuses to open', `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }`, true],
  [
    'fails while reading',
    `IDBObjectStore.prototype.getAll = () => { throw new DOMException('x', 'UnknownError') }`,
    true,
  ],
  ['is full', `IDBObjectStore.prototype.put = () => { throw new DOMException('x', 'QuotaExceededError') }`, false],
])(
  'R22: IndexedDB %s: the school asks by what it ships and who this is, and the post goes out once',
  async (_, fault, forgets) => {
    await setProfile(stage.driver, { roles: ['leerkracht'] });
    await freshBackground(fault);
    const scene = await stage.write();
    const asked = await scene.pressHeld();
    expect(asked.items.some(({ id }) => id === 'who')).toBe(forgets);
    await expectHeld(scene);
    await expectPublishedOnce(scene);
    await scene.end();
    await killBackground(stage.driver);
  },
);

test('R22: a database that a newer version of us made is read, and the role in it counts', async () => {
  await setProfile(stage.driver, { roles: ['stagiair'] });
  await killBackground(stage.driver);
  const version = await inOptions(`new Promise((done, fail) => {
    const opening = indexedDB.open('postwacht', 999);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later');
    opening.onsuccess = () => (opening.result.close(), done('made'));
    opening.onerror = opening.onblocked = () => fail(opening.error);
  })`);
  expect(version).toBe('made');
  await schoolAsks(placement);
  await setProfile(stage.driver, {});
});

test('R23: without any room left on the disk the person is asked, and what is kept does not hold up the post', async () => {
  const session = await stage.driver.context.newCDPSession(stage.driver.context.pages()[0]!);
  const origin = stage.driver.extensionUrl('').slice(0, -1);
  await setProfile(stage.driver, { introduced: false });
  const scene = await stage.write();
  await scene.pressHeld();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await expectPublishedOnce(scene);
  await scene.end();
  await schoolAsks();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await schoolAsks();
});

test.each([
  ['nothing but a number', 12],
  ['rules of another shape', { ...konotRuleSet, rules: [{ id: 'x' }] }],
  ['a newer schema', { ...konotRuleSet, schema: 99 }],
])('R25: a stored rule set that is %s: the school asks by what it ships', async (_, broken) => {
  await setRow(stage.driver, 'ruleSet', broken);
  await schoolAsks(konotRuleSet.rules.find(({ id }) => id === 'i-perm')?.label.nl);
  await setRuleSet(stage.driver, konotRuleSet);
});

test('R25: a stored profile with a broken field stays a stagiair', async () => {
  await setRow(stage.driver, 'profile', {
    ...freshProfile,
    introduced: true,
    roles: ['stagiair'],
    theme: 'purple',
    x: 1,
  });
  await schoolAsks(placement);
  await setProfile(stage.driver, {});
});

test('R26: two tabs, the role changed in between: an open question keeps its rules, the next one in both has the new', async () => {
  const [one, two] = [await stage.write(), await stage.write()];
  await two.pressHeld();
  await expectGivenBack(two);
  await stage.pageOf(one).bringToFront();
  expect((await one.pressHeld()).text).not.toContain(placement);
  const page = await stage.driver.context.newPage();
  await page.goto(`${stage.driver.extensionUrl('options.html')}#me`);
  await page.locator('fieldset label:nth-of-type(4) input[type=checkbox]').click();
  await until(
    async () => /Bewaard/.test((await page.locator('.status-bar [role=status]').textContent()) ?? ''),
    'Not kept.',
  );
  await page.close();
  expect((await waitForChecklist(one.person)).text).not.toContain(placement);
  await expectGivenBack(one);
  for (const scene of [one, two]) {
    await stage.pageOf(scene).bringToFront();
    expect((await scene.pressHeld()).text).toContain(placement);
    await expectHeld(scene);
    await expectPublishedOnce(scene);
    await scene.end();
  }
  await setProfile(stage.driver, {});
});

import { expect, test } from 'vitest';
import { checklistWords } from '../../utils/i18n/checklist';
import { sites } from '../playground/sites';
import { answer, waitForChecklist } from './answering';
import { expectGivenBack, expectHeld, expectPublishedOnce, useFaultStage } from './fault/fault-stage';
import { Scene, spaced } from './scene';
import { setProfile } from './settings';

const stage = useFaultStage();

test('R10: keys that X has shortcuts for, typed into a field of ours, are not heard by the page', async () => {
  await setProfile(stage.driver, { roles: ['stagiair'] });
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  let asked = await scene.pressHeld();
  for (let round = 0; round < 4 && !asked.items.some(({ kind }) => kind === 'text'); round++) {
    const open = asked.items.findIndex(({ kind, options }) => kind === 'choice' && !options.some((one) => one.checked));
    await answer(scene.person, asked, open, 'yes');
    asked = await waitForChecklist(scene.person);
  }
  await page.evaluate(() => {
    const heard: string[] = Object.assign(globalThis, { heard: [] as string[] }).heard;
    for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'focusin'])
      addEventListener(kind, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true);
  });
  const text = asked.items.findIndex(({ kind }) => kind === 'text');
  const box = asked.items[text]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.type('nltrjk?/.gsfum ');
  expect((await waitForChecklist(scene.person)).items[text]?.value).toContain('nltrjk?/.gsfum');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  await expectHeld(scene);
  await expectGivenBack(scene);
  await setProfile(stage.driver, {});
  await scene.end();
});

test('R15: hold, back and a fault leave a Draft.js editor as it was, to the last bit of markup', async () => {
  const story = sites.find(({ id }) => id === 'x')?.surfaces[0];
  const scene = await Scene.begin(stage.driver, stage.playground, story!, 'nl');
  const before = await scene.editor();
  await scene.pressHeld();
  await expectGivenBack(scene);
  expect((await scene.editor())?.markup).toBe(before?.markup);
  await scene.pressHeld();
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R16: Enter that takes over what an input method composes publishes nothing and asks nothing', async () => {
  const scene = await stage.write();
  await scene.tab.compose('にほんご');
  await scene.tab.key('Mod+Enter');
  expect(await scene.person.checklist()).toBeNull();
  expect(scene.published()).toEqual([]);
  await scene.end();
});

/** A child's citizen service number that passes the eleven check and is nobody's: found in the text, however it came there. */
const bsn = '123456782';
test.each([
  [
    'pasted',
    `const data = new DataTransfer(); data.setData('text/plain', text); field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })); field.append(text)`,
  ],
  ['dropped or dictated', `document.execCommand('insertText', false, text)`],
  ['put there by another extension', `field.append(document.createTextNode(text))`],
])('R17: text that was %s is read as if it was typed', async (_, how) => {
  const scene = await stage.write();
  await stage
    .pageOf(scene)
    .evaluate(
      `{ const field = document.querySelector('[data-pg="field"]'); const text = ' bsn ${bsn}'; field.focus(); ${how} }`,
    );
  await scene.press();
  await expect.poll(async () => (await scene.person.checklist())?.text ?? '').toContain(bsn);
  expect(scene.published()).toEqual([]);
  await scene.end();
});

/** Longer than what we read: the person is told so, and what they answer then stays. */
test('R17: a draft of a million characters, halves of characters among them, is asked and goes out once as it is', async () => {
  const scene = await stage.write();
  const text = `${'Het regende \u202e op het plein. '.repeat(30_000)}\ud83c en \udf89 <b>vet</b>`;
  await stage.pageOf(scene).evaluate((long) => {
    const field = document.querySelector('[data-pg="field"]');
    if (field) field.textContent = long;
  }, text);
  scene.text = text;
  for (const last of [false, true]) {
    await scene.press();
    await expect.poll(async () => (await scene.person.checklist())?.text ?? '').toContain(checklistWords.unread.nl);
    if (!last) await expectGivenBack(scene);
  }
  await expectPublishedOnce(scene);
  await scene.end();
});

test('R18: a file of a hundred megabytes is counted and never read', async () => {
  const scene = await stage.write();
  const page = stage.pageOf(scene);
  await page.evaluate(() => {
    const read: string[] = Object.assign(globalThis, { read: [] as string[] }).read;
    for (const name of ['arrayBuffer', 'text', 'stream', 'slice'] as const) {
      const real = Blob.prototype[name] as () => unknown;
      Object.assign(Blob.prototype, {
        [name](this: Blob) {
          read.push(name);
          return real.call(this);
        },
      });
    }
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(100_000_000)], 'les.mp4', { type: 'video/mp4' }));
    input.files = files.files;
    document.querySelector('[data-pg="composer"]')?.append(input);
  });
  const before = performance.now();
  const asked = await scene.pressHeld();
  expect(performance.now() - before).toBeLessThan(2000);
  expect(asked.text).toMatch(/film|video|beeld/i);
  expect(await page.evaluate(() => (globalThis as unknown as { read: string[] }).read)).toEqual([]);
  await expectHeld(scene);
  expect(spaced(scene.text)).not.toBe('');
  await scene.end();
});

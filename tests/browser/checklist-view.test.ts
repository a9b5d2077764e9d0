import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../run/find-browsers.mjs';
import { situations } from '../unit/checklist-question';
import type {} from './checklist-page';
import { axeSource } from './axe-source';
import { checklistPage, type Theme } from './checklist-view';
import { keepPicture } from './keep-picture';

/** Each theme and each width: no colour hangs on a width; the shipped one is judged in all four (checklist-axe.test.ts). */
const views = [
  { theme: 'light', width: 1000, height: 1500, judged: true },
  { theme: 'light', width: 320, height: 640, judged: false },
  { theme: 'dark', width: 320, height: 400, judged: true },
] as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
  page = await browser.newPage();
  const html = await checklistPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://site.example/');
  await page.evaluate(axeSource);
}, 60_000);
afterAll(() => browser.close());
beforeEach(() => page.setViewportSize({ width: 1000, height: 760 }));

async function open(situation: string, theme: Theme = 'light') {
  await page.evaluate(([name, look]) => window.check.open(name, look, 'nl'), [situation, theme] as const);
  await page.locator('[data-action="back"]').waitFor();
}

const settled = () => page.waitForFunction(() => window.check.isSettled());

/** What axe finds in the checklist itself; the page around it is someone else's. */
async function complaints() {
  return page.evaluate(async () => {
    // The veil that watches whether all is seen keeps axe from judging colours below it.
    const veil = document.querySelector('[popover]')?.shadowRoot?.querySelector<HTMLElement>('.pw-veil');
    veil?.style.setProperty('display', 'none');
    const { violations, passes } = await window.axe.run(
      { include: [[['[popover]', '.pw-checklist']]] },
      { resultTypes: ['violations'] },
    );
    veil?.style.removeProperty('display');
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no words'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
}

describe.each(views)('accessible in $theme at $width × $height', ({ theme, width, height, judged }) => {
  it.each(Object.keys(situations))(
    '%s',
    async (situation) => {
      await page.setViewportSize({ width, height });
      await open(situation, theme);
      await keepPicture(page, `${situation}-${theme}-${width}`);
      await page.locator('[data-action="help"]').click();
      for (const folded of await page.locator('[aria-expanded="false"]').elementHandles()) await folded.click();
      if (judged) expect(await complaints()).toEqual([]);
      expect(await page.evaluate(() => window.check.tooSmall())).toEqual([]);
      expect(await page.evaluate(() => window.check.sideways())).toBe(false);
    },
    30_000,
  );
});

describe('used by mouse and keyboard behind a guard that keeps every event from the page', () => {
  it('is answered, points at what is missing and publishes once; the page hears nothing', async () => {
    await open('intern');
    await page.mouse.move(5, 5);
    await page.getByLabel('Naam van je begeleider').click();
    await page.keyboard.type('Robin n');
    await page.getByLabel('Op welke dag?').fill(new Date().toLocaleDateString('sv'));
    await page.locator('[data-action="publish"]').click({ force: true });
    const missing = await page.evaluate(() => window.check.focused());
    expect(missing).toContain('tick');
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { checked: false }).click();
    await settled();
    await page.locator('[data-action="publish"]').dblclick();
    const { published, heard } = await page.evaluate(() => window.check);
    expect(published).toEqual([{}]);
    expect(heard).toEqual([]);
  });

  it('chooses with the arrow keys', async () => {
    await open('first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => window.check.focused())).toBe('input role');
    expect(await page.getByRole('radio', { name: 'Leerkracht' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Gaat dit over leerlingen of over je stageschool?').waitFor();
  });

  it('keeps Tab inside and the focused control in view, both ways, in a small window', async () => {
    await page.setViewportSize({ width: 320, height: 400 });
    await open('school');
    const stops = async (key: string) => {
      const seen: (string | null)[] = [];
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press(key);
        seen.push(await page.evaluate(() => window.check.focused()));
        await page.waitForFunction(() => window.check.isFocusSeen(), undefined, { timeout: 2_000 });
      }
      return seen;
    };
    const forwards = await stops('Tab');
    const backwards = await stops('Shift+Tab');
    expect([...forwards, ...backwards]).not.toContain(null);
    expect(forwards).toContain('button publish');
    expect(new Set(backwards)).toEqual(new Set(forwards));
  }, 30_000);

  it('goes back with Escape, and with the button in the first half second', async () => {
    await open('private');
    await page.locator('[data-action="back"]').click();
    await page.keyboard.press('Escape');
    const { backs, published } = await page.evaluate(() => window.check);
    expect(backs).toBe(2);
    expect(published).toEqual([]);
  });
});

it('gives nothing to select but the ready sentence', async () => {
  await open('school');
  await page.locator('[data-rule="q-cap"][value="myself"]').check();
  const selectable = await page.evaluate(() => window.check.selectable());
  expect(selectable).toEqual(['Dit schrijf ik op persoonlijke titel.']);
});

describe('what is found while somebody aims', () => {
  it('lets no press land on another thing than was aimed at', async () => {
    await open('late');
    // The half second after opening is over: the buttons can be reached.
    await page.locator('[data-action="back"]').hover();
    const reached = await page.evaluate(async () => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      const controls = () => [...(root?.querySelectorAll<HTMLElement>('button, .pw-option, .pw-tick') ?? [])];
      const aimed = controls().map((control) => control.getBoundingClientRect());
      const panel = root?.querySelector('.pw-panel');
      const joined = new Promise((resolve) =>
        new MutationObserver(resolve).observe(panel ?? document, { attributeFilter: ['data-joined'] }),
      );
      const text = '111222333';
      window.check.tell({ signals: [{ type: 'bsn', start: 0, end: 9, text, why: '' }], account: {} });
      await joined;
      return {
        before: aimed.length,
        after: controls().length,
        hit: aimed.flatMap(({ x, y, width, height }) => {
          const hit = root?.elementFromPoint(x + width / 2, y + height / 2);
          return hit?.closest('.pw-panel') ? [hit.outerHTML] : [];
        }),
      };
    });
    expect(reached.before).toBeGreaterThan(2);
    expect(reached.after).not.toBe(reached.before);
    expect(reached.hit).toEqual([]);
    await page.locator('[data-action="back"]').click();
    expect(await page.evaluate(() => window.check.backs)).toBe(1);
  });
});

import { mkdir, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../run/find-browsers.mjs';
import { situations } from '../unit/checklist-question';
import type {} from './checklist-page';
import { axeSource, checklistPage, type Theme } from './checklist-view';

const views = [
  { theme: 'light', width: 1000, height: 760 },
  { theme: 'dark', width: 1000, height: 760 },
  { theme: 'light', width: 320, height: 640 },
  { theme: 'dark', width: 320, height: 400 },
] as const;

let browser: Browser;
let page: Page;
let shots: string;

beforeAll(async () => {
  shots = process.env['POSTWACHT_SHOTS'] ?? (await mkdtemp(path.join(os.tmpdir(), 'postwacht-checklist-')));
  await mkdir(shots, { recursive: true });
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
  page = await browser.newPage();
  const html = await checklistPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://site.example/');
  await page.evaluate(await axeSource());
}, 60_000);
afterAll(() => browser.close());
beforeEach(() => page.setViewportSize({ width: 1000, height: 760 }));

async function open(situation: string, theme: Theme = 'light', quiet = true) {
  await page.evaluate(([name, look]) => window.check.open(name, look, 'nl'), [situation, theme] as const);
  if (quiet) await page.locator('[data-action="back"]').waitFor();
}

/** Past the half second in which no press counts. */
async function settled() {
  await page.waitForFunction(() => window.check.isSettled());
}

/** What axe finds in the checklist itself; the page around it is someone else's. */
async function complaints() {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ include: [[['[popover]', '.pw-checklist']]] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
}

describe.each(views)('accessible in $theme at $width × $height', ({ theme, width, height }) => {
  it.each(Object.keys(situations))('%s', async (situation) => {
    await page.setViewportSize({ width, height });
    await open(situation, theme);
    await page.screenshot({ path: path.join(shots, `${situation}-${theme}-${width}.png`) });
    expect(await complaints()).toEqual([]);
    await page.locator('[data-action="help"]').click();
    for (const why of await page.locator('[aria-expanded="false"]').all()) await why.click();
    expect(await complaints()).toEqual([]);
    expect(await page.evaluate(() => window.check.tooSmall())).toEqual([]);
    expect(await page.evaluate(() => window.check.sideways())).toBe(false);
  });
});

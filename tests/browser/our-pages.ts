import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builds } from '../run/build-extension';
import { axeSource } from './axe-source';
import { startChromium } from './chromium';
import { lendChromium } from './shared-chromium';
import { until } from './until';

export interface Look {
  scheme?: 'light' | 'dark';
  width?: number;
}

/** The extension's own pages in a Chromium in which nobody did anything yet; one page at a time. */
export interface OurPages {
  readonly page: Page;
  readonly browser: Awaited<ReturnType<typeof startChromium>>;
  open: (path: string, look?: Look) => Promise<Page>;
  /** Goes to a section of the settings; on a narrow screen they stand behind a button. */
  go: (section: string) => Promise<unknown>;
  /** Waits until the page says that the last change is kept. */
  kept: () => Promise<unknown>;
  /** Looks at what was drafted in the rules and keeps it. */
  saveRules: () => Promise<unknown>;
}

/** `fresh`: in a Chromium of their own, that was just started. */
export function useOurPages({ fresh = false } = {}): OurPages {
  let browser: OurPages['browser'];
  let page: Page;
  beforeAll(async () => {
    browser = fresh
      ? await startChromium({ extensions: [builds.chromium], playground: { port: 9, hosts: [] } })
      : (await lendChromium()).driver;
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());
  const kept = () => until(async () => (await said(page)) === 'Bewaard.', 'the page does not say that it was kept');
  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    async open(path, { scheme = 'light', width = 1000 } = {}) {
      page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(browser.extensionUrl(path));
      await page.locator('h1').waitFor();
      return page;
    },
    async go(section) {
      const fold = page.getByRole('button', { name: /^Onderdelen/ });
      if (await fold.isVisible()) await fold.click();
      await page.getByRole('link', { name: section, exact: true }).click();
    },
    kept,
    async saveRules() {
      await page.getByRole('button', { name: 'Wijzigingen bekijken en bewaren' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await kept();
    },
  };
}

const said = (page: Page) => page.locator('.status-bar [role=status]').first().textContent();

/** What axe finds, each as one readable line. */
export async function flaws(page: Page): Promise<string[]> {
  // Halfway between two themes nothing has its own colour.
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** The page must be moved sideways to be read. */
export const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

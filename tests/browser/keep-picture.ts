import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A picture of the whole page for a person to look at, in the folder that POSTWACHT_SHOTS names; without it, none. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['POSTWACHT_SHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

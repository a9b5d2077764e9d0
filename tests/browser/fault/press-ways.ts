import type { CDPSession, Page } from 'playwright-core';

const button = '[data-pg="submit"]';

type Press = (page: Page, session: CDPSession) => Promise<void>;

const byPointer = ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'];
const byKeyboard = ['click', 'keydown', 'keyup'];

/** The ways in which a person can press one button, each with real input, and the events that the button then gets. */
export const ways: [string, Press, kinds: string[]][] = [
  ['mouse', async (page) => page.mouse.click(...(await middle(page))), byPointer],
  ['touch', touch, ['touchstart', 'touchend', ...byPointer]],
  ['pen', pen, byPointer],
  ['Space', (page) => byKey(page, 'Space'), byKeyboard],
  ['Enter', (page) => byKey(page, 'Enter'), byKeyboard],
  ['its label', async (page) => page.mouse.click(...(await middle(page, '[data-pg="label"]'))), ['click']],
];

async function middle(page: Page, selector = button): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`"${selector}" is not drawn.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function byKey(page: Page, key: string): Promise<void> {
  await page.focus(button);
  await page.keyboard.press(key);
}

async function touch(page: Page, session: CDPSession): Promise<void> {
  const [x, y] = await middle(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function pen(page: Page, session: CDPSession): Promise<void> {
  const [x, y] = await middle(page);
  const about = { x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...about });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...about });
}

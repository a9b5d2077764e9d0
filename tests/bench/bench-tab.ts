import type { CDPSession, Page } from 'playwright-core';
import type { startChromium } from '../browser/chromium';
import { twoFrames } from '../browser/painted';
import { until } from '../browser/until';
import { clickOfSurface, type SurfaceButton } from './closed-surface';
import type { Moment } from './page/contract';

export type Chromium = Awaited<ReturnType<typeof startChromium>>;

/** Hears a press before anything else on the page does, ours included. As text: it runs in the page. */
const stopwatch = `addEventListener('click', (event) => {
  if (event.isTrusted) globalThis.pressedAt = event.timeStamp;
}, true);`;

/** One tab on the bench page: real input, and what Chromium itself says that things cost. */
export class BenchTab {
  private constructor(
    private readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(chromium: Chromium): Promise<BenchTab> {
    const page = await chromium.context.newPage();
    await page.addInitScript(stopwatch);
    const session = await chromium.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchTab(page, session);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
    await this.painted();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  painted(): Promise<number> {
    return this.page.evaluate(twoFrames);
  }

  /** ms of processor time that this page's main thread spends on script, all worlds, while `work` lasts. */
  async scriptOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.scriptSoFar();
    await work();
    await this.painted();
    return (await this.scriptSoFar()) - before;
  }

  /** Not an element or an attribute more or less than what the server sent. */
  isAsServed(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const served = new DOMParser().parseFromString(html, 'text/html');
      return served.documentElement.isEqualNode(document.documentElement);
    });
  }

  addPosts(count: number): Promise<void> {
    return this.page.evaluate((posts) => bench.addPosts(posts, 50), count);
  }

  fill(text: string): Promise<void> {
    return this.page.evaluate((given) => bench.fill(given), text);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** A press of the mouse in the middle of the first element that fits. */
  async press(selector: string): Promise<void> {
    const place = await this.page.evaluate((wanted) => {
      const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(wanted)?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await this.page.mouse.click(place.x, place.y);
  }

  /** ms from a press to what it leads to. */
  async pressUntil(moment: Moment, press: () => Promise<void>): Promise<number> {
    const happened = this.page.evaluate((wanted) => bench.next(wanted), moment);
    const [ms] = await Promise.all([happened, this.painted().then(press)]);
    return ms;
  }

  /** Presses a button in our closed surface as soon as it counts. */
  async pressOurs(button: SurfaceButton): Promise<void> {
    const { x, y } = await until(() => clickOfSurface(this.session, button), `Our surface has no "${button.action}".`);
    await this.page.mouse.click(x, y);
  }

  /** Back to the message; waits until nothing of ours is left. */
  async back(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.waitForFunction(() => document.documentElement.childElementCount === 2);
    await this.painted();
  }

  /** Slows the processor down by this factor while `work` lasts. */
  async slowed<Result>(rate: number, work: () => Promise<Result>): Promise<Result> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate });
    const result = await work();
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return result;
  }

  private async scriptSoFar(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  }
}

import type { Page } from 'playwright-core';
import type { Chromium } from './fault-stage';

/**
 * Runs an expression where only the extension can: in its isolated world of this page, in every frame that has one.
 * `name`: of the extension, as in its manifest. Gives the last answer; throws when there is no such world.
 */
export async function inOurWorld(
  chromium: Chromium,
  page: Page,
  expression: string,
  name = 'PostWacht',
): Promise<unknown> {
  const session = await chromium.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name.startsWith(name) && !context.name.includes('probe')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  let answer: unknown;
  for (const contextId of worlds) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    answer = result.value;
  }
  await session.detach();
  if (!worlds.length) throw new Error('The extension has no world in this page.');
  return answer;
}

import { expect, test } from 'vitest';
import { startPlayground } from '../playground/server';
import { sites } from '../playground/sites';
import { walk } from '../run/walk';

test('the walk of `npm start -- --headless` publishes as every role, as a stagiair with name and day of the supervisor', async () => {
  const [site] = sites;
  if (!site) throw new Error('There is no practice site.');
  const playground = await startPlayground([site]);
  expect(await walk(playground, [site])).toBe(true);
  await playground.close();
});

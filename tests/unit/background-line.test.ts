import { afterEach, expect, it, vi } from 'vitest';
import { openLine } from '../../utils/guard/background-line';

afterEach(() => vi.unstubAllGlobals());

it('gives no answer, and breaks nothing, where an update left it behind', async () => {
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  const runtime = { id: undefined, onMessage: { addListener: gone }, sendMessage: gone };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', { runtime });
  const line = openLine();
  expect(await line.prepare()).toBeNull();
  expect(line.orphaned()).toBe(true);
});

it('hears of changed rules once it has asked for them', async () => {
  const listeners = new Set<(message: unknown) => void>();
  const runtime = {
    id: 'us',
    onMessage: { addListener: (hear: (message: unknown) => void) => listeners.add(hear) },
    sendMessage: async () => null,
  };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', { runtime });
  const line = openLine();
  const heard: unknown[] = [];
  line.onChanged((briefing) => heard.push(briefing));
  expect(listeners.size).toBe(0);
  await line.prepare();
  await line.prepare();
  for (const hear of listeners) hear({ type: 'changed', briefing: 'fresh' });
  expect(heard).toEqual(['fresh']);
});

import { afterEach, expect, it, vi } from 'vitest';
import { openLine } from '../../utils/guard/background-line';

afterEach(() => vi.unstubAllGlobals());

/** A page at rest, in either browser, with this runtime. */
function open(runtime: object) {
  vi.stubGlobal('requestIdleCallback', (go: () => void) => go());
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', { runtime });
  return openLine();
}

it('gives no answer, and breaks nothing, where an update left it behind', async () => {
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  const line = open({ id: undefined, onMessage: { addListener: gone }, sendMessage: gone });
  expect(await line.begin()).toBeNull();
  expect(line.orphaned()).toBe(true);
});

it('hears of changed rules once it has asked for them', async () => {
  const listeners = new Set<(message: unknown) => void>();
  const line = open({
    id: 'us',
    onMessage: { addListener: (hear: (message: unknown) => void) => listeners.add(hear) },
    sendMessage: async () => null,
  });
  const heard: unknown[] = [];
  line.onChanged((briefing) => heard.push(briefing));
  expect(listeners.size).toBe(0);
  await line.begin();
  await line.begin();
  for (const hear of listeners) hear({ type: 'changed', briefing: 'fresh' });
  expect(heard).toEqual(['fresh']);
});

it('knows that an update left it behind also when nothing was asked before', () => {
  const runtime = { id: 'us' as string | undefined };
  const line = open(runtime);
  vi.stubGlobal('chrome', { runtime: { id: 'us' } });
  vi.stubGlobal('browser', { runtime: { id: 'us' } });
  runtime.id = undefined;
  expect(line.orphaned()).toBe(true);
});

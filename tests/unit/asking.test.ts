import { afterEach, expect, it, vi } from 'vitest';
import { createAsking } from '../../utils/guard/asking';
import type { BackgroundLine } from '../../utils/guard/background-line';
import type { Surface } from '../../utils/guard/surface';
import { emptyRoom } from './empty-room';

afterEach(() => vi.useRealTimers());

it('asks the background anew at a press after one that it never answered', async () => {
  vi.useFakeTimers();
  const begin = vi.fn(() => new Promise<null>(() => undefined));
  const asking = createAsking(
    {} as Surface,
    { begin, onChanged: () => {} } as Partial<BackgroundLine> as BackgroundLine,
    emptyRoom(),
  );
  asking.begin();
  const first = asking.ready();
  await vi.advanceTimersByTimeAsync(1000);
  await first;
  expect(begin).toHaveBeenCalledTimes(1);
  void asking.ready();
  expect(begin).toHaveBeenCalledTimes(2);
});

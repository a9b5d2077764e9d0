import { afterEach, expect, it, vi } from 'vitest';
import { createAsking } from '../../utils/guard/asking';
import type { BackgroundLine } from '../../utils/guard/background-line';
import type { Surface } from '../../utils/guard/surface';
import { emptyRoom } from './empty-room';

afterEach(() => vi.useRealTimers());

it('asks the background anew at a press after one that it never answered', async () => {
  vi.useFakeTimers();
  const prepare = vi.fn(() => new Promise<null>(() => undefined));
  const asking = createAsking(
    {} as Surface,
    { prepare, onChanged: () => {} } as Partial<BackgroundLine> as BackgroundLine,
    emptyRoom(),
  );
  asking.prepare();
  const first = asking.ready();
  await vi.advanceTimersByTimeAsync(1000);
  await first;
  expect(prepare).toHaveBeenCalledTimes(1);
  void asking.ready();
  expect(prepare).toHaveBeenCalledTimes(2);
});

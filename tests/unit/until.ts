import { vi } from 'vitest';

/** Looks again until it holds; as long as a busy machine may need. */
export const until = (look: () => unknown) => vi.waitFor(look, { timeout: 10_000 });

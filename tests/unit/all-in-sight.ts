import { vi } from 'vitest';

// What a page can lay over us is tried in real browsers (tests/browser/attacks).
vi.mock('../../entrypoints/checklist/watch-sight', () => ({
  watchSight: (_root: ShadowRoot, tell: (seen: boolean) => void) => (tell(true), { look: () => true, end: () => {} }),
}));

import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './run/slowest-first';

/** Files share what they import: the drivers of two browsers cost more to load than many a file to run. */
const inBrowser = { testTimeout: 60_000, hookTimeout: 120_000, maxConcurrency: 3, isolate: false };

/** Units run in Node (a file that needs a DOM asks for happy-dom in its first line); the others start real browsers. */
export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  test: {
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 60_000, hookTimeout: 60_000, include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'practice',
          include: ['tests/browser/playground.test.ts'],
          globalSetup: ['tests/browser/build-probe.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/playground.test.ts'],
          globalSetup: ['tests/browser/build-product.ts'],
        },
      },
    ],
  },
});

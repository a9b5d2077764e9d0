import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './run/slowest-first';

/** Files share what they import: the drivers of two browsers cost more to load than many a file to run. */
const inBrowser = { testTimeout: 60_000, hookTimeout: 120_000, maxConcurrency: 2, isolate: false };

const root = path.join(import.meta.dirname, '..');
const units = 'tests/unit/**/*.test.{ts,tsx}';

/** Units that replace modules or globals, or keep things in a database of the process: they share with nobody. */
const alone = globSync(units, { cwd: root }).filter((file) =>
  /\bvi\.(mock|hoisted|stub|spyOn|useFake)|\bglobalThis\b|fake-indexeddb|\/(fresh-settings|options-stage)'/.test(
    readFileSync(path.join(root, file), 'utf8'),
  ),
);
const inNode = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Units run in Node (a file that needs a DOM asks for happy-dom in its first line); the others start real browsers. */
export default defineConfig({
  root,
  test: {
    maxWorkers: 4,
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: { ...inNode, name: 'unit', isolate: false, include: [units], exclude: alone },
      },
      {
        extends: true,
        test: { ...inNode, name: 'unit-alone', include: alone },
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

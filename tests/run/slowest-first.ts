import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by name, longest first: one that begins last keeps everybody waiting. */
const slowest = [
  /chromium-linkedin/,
  /browser\/firefox/,
  /chromium-/,
  /(attack|network-door)/,
  /signals-linear/,
  /browser\/(fault|soak|drift|checklist|pages)/,
  /browser\//,
];

/** Vitest begins with what took longest last time; a fresh clone knows of no last time. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => slowest.findIndex((name) => name.test(moduleId)) >>> 0;
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const textOf = (file: string) => readFile(path.join(root, file), 'utf8');

/** Everything that two scripts of ours tell each other is declared here. */
const told = [
  'utils/guard/contract.ts',
  'utils/i18n/built-in-nl.ts',
  'utils/messages.ts',
  'utils/model/draft.ts',
  'utils/model/profile.ts',
  'utils/model/request.ts',
  'utils/model/rules.ts',
];

test('a name that the build shortens is in nothing that one script tells another', async () => {
  const names = /const ownNames =\s*\/(.*)\/;/.exec(await textOf('wxt.config.ts'))?.[1];
  const own = new RegExp(names ?? '');
  expect(own.test('composer')).toBe(true);
  const texts = await Promise.all(told.map(textOf));
  const properties = texts.flatMap((text) => [...text.matchAll(/\b(\w+)\??:/g)].map(([, name = '']) => name));
  expect(properties).toContain('surface');
  expect(properties.filter((name) => own.test(name))).toEqual([]);
});

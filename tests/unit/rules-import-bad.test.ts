import { describe, expect, it } from 'vitest';
import { platformIds } from '../../utils/model/draft';
import { languages } from '../../utils/model/profile';
import { parseRuleSet } from '../../utils/rules/import';
import { problemWords } from '../../utils/rules/problem-words';
import { at, changed, fieldOf, fresh, good, type Json, type Path } from './rules-files';

function allPaths(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? value.map((_, key) => key) : Object.keys(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...keys.flatMap((key) => allPaths((value as Record<string | number, Json>)[key]!, [...path, key])),
  ];
}

/** About `count` of the paths, spread over the whole file. */
function spread<T>(list: T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0);
}

const whole = fresh();
const paths = allPaths(whole);
const inCondition = (path: Path) => path.some((key) => key === 'when');
const optional = new Set<unknown>(['hint', 'sentence', 'preset', 'contact', 'keep', 'en', 'de', ...platformIds]);

/** Bad files and the field that is to blame; null: any. */
const bad: [name: string, json: string, field: string | null][] = [
  ...spread(
    paths.filter((path) => typeof path.at(-1) === 'string' && !optional.has(path.at(-1)) && !inCondition(path)),
    90,
  ).map((path): [string, string, string | null] => [
    `without ${fieldOf(path)}`,
    changed(path, (parent, key) => delete parent[key]),
    path.at(-1) === 'locked' ? 'rules' : fieldOf(path),
  ]),
  ...spread(paths, 90).map((path): [string, string, string | null] => [
    `another kind of value at ${fieldOf(path)}`,
    changed(path, (parent, key) => (parent[key] = -7.5)),
    inCondition(path) ? null : fieldOf(path),
  ]),
  ...spread(
    paths.filter((path) => typeof at(whole, path) === 'string'),
    60,
  ).map((path, index): [string, string, string] => [
    `an invisible character in ${fieldOf(path)}`,
    changed(
      path,
      (parent, key) =>
        (parent[key] += ['\u202e', '\u0000', '\u200b', '\u2066', '\ud800', '\n', '\u{e0041}'][index % 7]!),
    ),
    fieldOf(path),
  ]),
  ...spread(
    paths.filter((path) => {
      const value = at(whole, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    }),
    60,
  ).map((path): [string, string, string | null] => [
    `an unknown key in ${fieldOf(path)}`,
    changed([...path, 'x'], (parent, key) => (parent[key] = 1)),
    inCondition(path) ? null : fieldOf(path),
  ]),
  ...spread(
    paths.filter((path) => Object(at(whole, path)) === at(whole, path)),
    30,
  ).map((path, index): [string, string, string] => {
    const key = ['__proto__', 'constructor', 'prototype'][index % 3]!;
    const text = changed(
      [...path, 'x'],
      (parent) => (parent[Array.isArray(parent) ? parent.length : 'x'] = { forbidden: 1 }),
    );
    return [`${key} in ${fieldOf(path)}`, text.replace('"forbidden"', JSON.stringify(key)), fieldOf(path)];
  }),
  ...Array.from({ length: 30 }, (_, index): [string, string, string] => {
    const length = Math.floor((good.length * (index + 0.5)) / 31);
    return [`cut off after ${length} characters`, good.slice(0, length), 'bestand'];
  }),
  ...[
    '',
    ' ',
    'null',
    '7',
    '"tekst"',
    '[]',
    '{}',
    '[[]]',
    'true',
    'undefined',
    '{"schema":1}',
    '<html>',
    '\u0000',
    '{"a":',
    "{'a':1}",
    'NaN',
  ].map((json): [string, string, null] => [`the file ${JSON.stringify(json)}`, json, null]),
];

describe('a broken file', () => {
  it('comes in more than three hundred kinds', () => expect(bad.length).toBeGreaterThan(300));

  it.each(bad.map((file, index) => [...file, languages[index % 3] ?? 'nl'] as const))(
    'is refused with the place: %s',
    (_, json, field, language) => {
      const parsed = parseRuleSet(json, language);
      if (parsed.ok) throw new Error('taken for good');
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { message } of parsed.problems) expect(message).not.toMatch(/[{}]|undefined|Invalid|expected/);
      if (field === null) return;
      const wanted = field === 'bestand' ? problemWords[language].file : field;
      expect(
        parsed.problems.some(
          ({ field: one }) => one === wanted || (/^[.[]/.test(one.slice(wanted.length)) && one.startsWith(wanted)),
        ),
      ).toBe(true);
    },
  );
});

import { expect, it } from 'vitest';
import { follow, nameAll, placeOf, type Named } from '../../components/page/identities';

type Entry = { name: string };
const list = (...names: string[]): Entry[] => names.map((name) => ({ name }));
/** Each entry with the name that it got first, as `a0 b1`. */
const shown = ({ list: all, keys }: Named<Entry>) => all.map(({ name }, at) => `${name}${keys[at]}`).join(' ');
const known = nameAll(list('a', 'b', 'c'));
const leaving = (at: number, of = known) => ({ ...of, leaving: of.keys[at] ?? null });

it('keeps the names of entries that stay', () => {
  expect(shown(follow(known, list('b', 'c')))).toBe('b1 c2');
  expect(shown(follow(known, list('a', 'x', 'c')))).toBe('a0 x1 c2');
  expect(shown(follow(known, list('a', 'b', 'c', 'd')))).toBe('a0 b1 c2 d3');
  expect(shown(follow(known, list('n', 'a', 'b', 'c')))).toBe('n3 a0 b1 c2');
  expect(shown(follow(known, list()))).toBe('');
  expect(shown(follow(nameAll<Entry>([]), list('a', 'b')))).toBe('a0 b1');
});

it('tells apart entries that are the same, when it was told which one goes', () => {
  const same = nameAll(list('a', 'a', 'a'));
  expect(shown(follow(leaving(0, same), list('a', 'a')))).toBe('a1 a2');
  expect(shown(follow(leaving(1, same), list('a', 'a')))).toBe('a0 a2');
});

it('never gives a name twice, nor one that was given before', () => {
  let now: Named<Entry> = known;
  const given = new Set(now.keys);
  for (const names of [['a'], ['a', 'b'], ['b', 'a'], ['b', 'a', 'a'], [], ['a', 'a']]) {
    const before = new Set(now.keys);
    now = follow(now, list(...names));
    expect(new Set(now.keys).size).toBe(names.length);
    for (const key of now.keys.filter((one) => !before.has(one))) expect(given).not.toContain(key);
    for (const key of now.keys) given.add(key);
  }
});

it('forgets what was to go when it stayed after all', () => {
  const back = follow(leaving(0), list('a', 'b', 'c'));
  expect(shown(follow(back, list('a', 'b')))).toBe('a0 b1');
});

it('finds an entry again in a list that changed elsewhere, and nothing in its place when it is gone', () => {
  expect(placeOf(list('a', 'b'), 1, list('a', 'b'))).toBe(1);
  expect(placeOf(list('a', 'b'), 1, list('n', 'a', 'b'))).toBe(2);
  expect(placeOf(list('a', 'b'), 1, list('a'))).toBe(-1);
});

import { konotRuleSet } from '../../utils/rules/konot';
import type { FreshKey } from '../../utils/rules/signature';
import { pick, randomFrom } from '../run/random';
import { at, changed, fieldOf, good, type Json, type Path } from './rules-files';
import { signedBy } from './signing';

/** One bad file: what was done to it, and the field that the message must name (null: none in particular). */
export interface BrokenFile {
  kind: string;
  text: string;
  field: string | null;
}

type Make = (random: () => number) => Omit<BrokenFile, 'kind'> | Promise<Omit<BrokenFile, 'kind'>>;

const leaves = pathsOf(JSON.parse(good) as Json);
const texts = leaves.filter((path) => typeof at(JSON.parse(good) as Json, path) === 'string');
const plain = (path: Path) => !path.includes('when') && !path.includes('preset');
const put = (path: Path, value: Json) => changed(path, (parent, key) => (parent[key] = value));

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What people and machines do to files. `signed` is a good signed file, `board` its key. */
function makers(signed: string, board: FreshKey): Record<string, Make> {
  const cut = (text: string, random: () => number) => text.slice(0, Math.floor(random() * (text.length - 3)));
  return {
    'cut off': (random) => ({ text: cut(good, random), field: 'bestand' }),
    'signed and cut off': (random) => ({ text: cut(signed, random), field: 'bestand' }),
    'signed and one byte changed': (random) => {
      const place = Math.floor(random() * signed.length);
      const other = String.fromCharCode(((signed.charCodeAt(place) ^ (1 << Math.floor(random() * 6))) & 127) | 32);
      const byte = other === signed[place] ? '~' : other;
      return { text: signed.slice(0, place) + byte + signed.slice(place + 1), field: null };
    },
    'signed and a space more': (random) => {
      const breaks = [...signed.matchAll(/\n/g)].map(({ index }) => index);
      const place = pick(breaks, random);
      return { text: `${signed.slice(0, place)} ${signed.slice(place)}`, field: 'signature' };
    },
    'signed rules of another board': async (random) => {
      const rules = { ...konotRuleSet, board: `Stichting ${random()}` };
      const theirs = JSON.parse(await signedBy(board, rules)) as { signature: Json };
      return {
        text: JSON.stringify({ ruleSet: JSON.parse(good), signature: theirs.signature }, null, 2),
        field: 'signature',
      };
    },
    'a signature without its form': (random) => ({
      text: signed.replace(/"value": "[^"]+"/, `"value": "${'A'.repeat(Math.floor(random() * 80))}"`),
      field: 'signature.value',
    }),
    'signed, of another schema': async (random) => ({
      text: await signedBy(board, { ...konotRuleSet, schema: 3 + Math.floor(random() * 90) }),
      field: 'schema',
    }),
    'of another schema': (random) => ({
      text: put(['schema'], pick([0, 3, -1, 2.5, 99, '2', null], random)),
      field: 'schema',
    }),
    'another kind of value': (random) => {
      const path = pick(leaves.filter(plain), random);
      return { text: put(path, pick([-7.5, [[]], { x: 1 }], random)), field: fieldOf(path) };
    },
    'an invisible character': (random) => {
      const path = pick(texts, random);
      const odd = pick(['\u202e', '\u2066', '\u200b', '\u0000', '\u0007', '\ufeff', '\ud800', '\u{e0041}'], random);
      return {
        text: changed(path, (parent, key) => (parent[key] = `a${odd}${String(parent[key])}`)),
        field: fieldOf(path),
      };
    },
    'a name twice': (random) => {
      const lines = good.split('\n');
      const twice = lines.flatMap((line, index) => (/^ +"\w+": [^[{]*,$/.test(line) ? [index] : []));
      const place = pick(twice, random);
      return { text: lines.toSpliced(place, 0, lines[place]!).join('\n'), field: /"(\w+)"/.exec(lines[place]!)![1]! };
    },
    'a name that reaches into objects': (random) => {
      const path = pick(leaves, random).slice(0, -1);
      const name = pick(['__proto__', 'constructor', 'prototype'], random);
      const text = changed(
        [...path, 'x'],
        (parent, key) => (parent[Array.isArray(parent) ? parent.length : key] = { qqq: 1 }),
      );
      return { text: text.replace('"qqq"', JSON.stringify(name)), field: name };
    },
    'nested too deep': (random) => {
      const depth = 40 + Math.floor(random() * 5000);
      const deep = `${'{"not":'.repeat(depth)}{"always":true}${'}'.repeat(depth)}`;
      return { text: put(['rules', 9, 'when'], 'DEEP').replace('"DEEP"', deep), field: 'rules[9].when' };
    },
    'far too large': (random) => ({
      text: put(['name'], 'x'.repeat(530_000 + Math.floor(random() * 9000))),
      field: 'bestand',
    }),
    'too much in it': (random) => ({
      text: put(['schools'], Array<Json>(31_000 + Math.floor(random() * 99)).fill('a')),
      field: 'bestand',
    }),
    'a link that is none': (random) => {
      const link = pick(
        ['javascript:alert(1)', 'data:text/html,x', 'http://voorbeeld.nl', 'file:///etc', '//x', 'JaVaScRiPt:1'],
        random,
      );
      const which = pick(['handboek', 'ouderbrief', 'socialSchools', 'mediawijsheid'], random);
      return { text: put(['links', which], link), field: `links.${which}` };
    },
    'not a number': (random) => ({
      text: good.replace(
        '"version": 1',
        `"version": ${pick(['NaN', 'Infinity', '-Infinity', '0x10', '01', '1e'], random)}`,
      ),
      field: 'bestand',
    }),
    'in UTF-16': (random) => ({ text: `\ufffd\ufffd${[...cut(good, random)].join('\u0000')}`, field: 'bestand' }),
    'a locked rule that is gone or softened': (random) => {
      const locked = konotRuleSet.rules.filter((rule) => rule.locked);
      const { id } = pick(locked, random);
      const at = konotRuleSet.rules.findIndex((rule) => rule.id === id);
      const soft = pick(
        [
          ['on', false],
          ['when', { reply: true }],
          ['ask', { type: 'tick' }],
        ] as [string, Json][],
        random,
      );
      return { text: put(['rules', at, soft[0]], soft[1]), field: `rules[${at}]` };
    },
    'days that end before they begin': (random) => ({
      text: put(['valid'], { from: '2027-08-01', to: `2027-0${1 + Math.floor(random() * 7)}-01`, review: null }),
      field: 'valid.to',
    }),
  };
}

/** `each` files of every kind, the same for the same seed (but for the signatures of a new key). */
export async function brokenFiles(board: FreshKey, each: number, seed = 20261122): Promise<BrokenFile[]> {
  const random = randomFrom(seed);
  const kinds = Object.entries(makers(await signedBy(board, konotRuleSet), board));
  const files = kinds.flatMap(([kind, make]) =>
    Array.from({ length: each }, async () => ({ kind, ...(await make(random)) })),
  );
  return Promise.all(files);
}

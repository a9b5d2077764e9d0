import path from 'node:path';
import { SyntaxKind, type Node } from 'typescript/unstable/ast';
import { isIdentifier } from 'typescript/unstable/ast/is';
import { describe, expect, test } from 'vitest';
import { platformIds } from '../../utils/model/draft';
import { signalTypes } from '../../utils/model/signal';
import { platforms } from '../../utils/platforms';
import { checks } from '../../utils/signals';
import { filesIn, importsOf, nodesOf, productFiles, type ProductFile } from './product-sources';

const files = productFiles();
const names = new Set(files.map(({ name }) => name));

/** From the ground up: a file may import from its own floor and from those below it. */
const floors: RegExp[][] = [
  [/^utils\/model\//],
  [
    /^utils\/guard\/(gate|dom|best-control|controls|tokens|editables|media|memory|recognise|naming|main-control|other-dialog|unclear|sight|speaker|structure|suggesting|watch-published|read-\w+)\.ts$/,
    /^utils\/platforms\/words(-worldwide)?\.ts$/,
  ],
  [/^utils\/(platforms|signals|i18n)\//, /^utils\/messages\.ts$/],
  [/^utils\//],
  [/^components\//],
  [/^entrypoints\//],
];

/** Where the page's own requests are held: the one place that may name them. */
const networkDoor = /^utils\/network\/hold-/;

/** Lists that are made by a script, and texts for people, which are read and translated in one piece. */
const inOnePiece = /^utils\/(?:signals\/lists|i18n)\/|^utils\/rules\/(?:konot|preset|problem-words)\b/;
/** Says why in one line, however long. */
const comment = /^\s*(?:\/\*\*|\*[ /]|\/\/)/;

describe('the house', () => {
  test('imports run one way, down', () => {
    const upward = links().filter(({ from, to }) => floorOf(from) < floorOf(to));
    expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(circles()).toEqual([]);
  });

  test('imports are relative or packages', () => {
    const odd = files.flatMap(({ name, tree }) =>
      importsOf(tree)
        .filter((target) => /^[@~#]\//.test(target))
        .map((target) => `${name}: ${target}`),
    );
    expect(odd).toEqual([]);
  });

  test('nothing is sent anywhere', () => {
    const ways = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'sendBeacon',
      'EventSource',
      'RTCPeerConnection',
      'WebTransport',
    ];
    expect(uses(ways, (name) => !networkDoor.test(name))).toEqual([]);
  });

  test('nothing is logged', () => {
    expect(uses(['console'])).toEqual([]);
  });

  test('markup is never made from text', () => {
    expect(
      uses(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'eval', 'Function', 'write']),
    ).toEqual([]);
  });

  test('only the store opens a database, and nothing else is kept', () => {
    const outside = (name: string) => !name.startsWith('utils/store/');
    expect(uses(['indexedDB', 'Dexie', 'localStorage', 'sessionStorage', 'cookie', 'caches'], outside)).toEqual([]);
    const importers = files.filter(
      ({ name, tree }) => outside(name) && importsOf(tree).some((target) => target === 'dexie'),
    );
    expect(importers.map(({ name }) => name)).toEqual([]);
  });

  test('the product does not know the practice pages', () => {
    expect(files.filter(({ text }) => /data-pg|\bpg-/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('living rooms and pure rooms know no browser', () => {
    const pure = (name: string) =>
      name.startsWith('components/') || floorOf(name) < 2 || /^utils\/(rules|signals|i18n)\//.test(name);
    expect(uses(['chrome'], pure)).toEqual([]);
    const importers = files.filter(
      ({ name, tree }) => pure(name) && importsOf(tree).some((target) => /^wxt\b|webextension-polyfill/.test(target)),
    );
    expect(importers.map(({ name }) => name)).toEqual([]);
  });

  test('types are never waved away', () => {
    const waved = [SyntaxKind.AnyKeyword, SyntaxKind.NonNullExpression];
    expect(places((node) => waved.includes(node.kind))).toEqual([]);
    expect(
      files
        .filter(({ text }) => /@ts-|eslint-disable|prettier-ignore|\bTODO\b|\bFIXME\b/.test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('files stay short', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 150);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('lines can be read and compared', () => {
    const long = files
      .filter(({ name }) => !inOnePiece.test(name))
      .flatMap(({ name, text }) => text.split(/\r?\n/).map((line, at) => ({ line, place: `${name}:${at + 1}` })))
      .filter(({ line }) => line.length > 120 && !comment.test(line));
    expect(long.map(({ place }) => place)).toEqual([]);
  });

  test('nothing lies at the top that does not belong there', () => {
    const rooms = new Set([...names].map((name) => name.split('/')[0]));
    expect([...rooms].sort()).toEqual(['components', 'entrypoints', 'utils']);
  });
});

describe('the catalogues', () => {
  test('a platform is a file, an id and an entry of the index', () => {
    const support = ['hosts', 'index', 'words', 'words-worldwide'];
    const requests = platformIds.map((id) => `${id}-requests`);
    expect(idsIn('utils/platforms', support)).toEqual([...platformIds, ...requests].sort());
    expect(platforms.map(({ id }) => id).sort()).toEqual([...platformIds].sort());
  });

  test('a check is a file, an id and an entry of the index', () => {
    const support = ['index', 'attention', 'check', 'matching', 'number-context', 'published', 'reading', 'street'];
    const ids = idsIn('utils/signals', support);
    expect(ids).toEqual(Object.keys(checks).sort());
    expect(ids.filter((id) => !signalTypes.some((type) => type === id))).toEqual([]);
  });
});

function idsIn(folder: string, support: string[]): string[] {
  const ids = filesIn(folder)
    .filter((name) => path.dirname(name) === folder && name.endsWith('.ts'))
    .map((name) => path.basename(name, '.ts'));
  return ids.filter((id) => !support.includes(id)).sort();
}

function floorOf(name: string): number {
  return floors.findIndex((floor) => floor.some((room) => room.test(name)));
}

/** Which file of the product imports which other. */
function links(): { from: string; to: string }[] {
  return files.flatMap(({ name, tree }) =>
    importsOf(tree)
      .filter((target) => target.startsWith('.'))
      .map((target) => ({ from: name, to: resolve(name, target) }))
      .filter((link): link is { from: string; to: string } => link.to !== null),
  );
}

/** The product file behind a relative import; null for styles and other files. */
function resolve(from: string, target: string): string | null {
  const base = path.posix.join(path.posix.dirname(from), target);
  return (
    [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((name) => names.has(name)) ?? null
  );
}

/** Circles of imports, each as the way round. */
function circles(): string[] {
  const next = Map.groupBy(links(), ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, way: string[]) => {
    if (way.includes(name)) return void found.push([...way.slice(way.indexOf(name)), name].join(' → '));
    if (done.has(name)) return;
    for (const { to } of next.get(name) ?? []) walk(to, [...way, name]);
    done.add(name);
  };
  for (const name of names) walk(name, []);
  return found;
}

function uses(words: string[], where: (name: string) => boolean = () => true): string[] {
  return places((node) => isIdentifier(node) && words.includes(node.text), where);
}

function places(fits: (node: Node) => boolean, where: (name: string) => boolean = () => true): string[] {
  const hits = (file: ProductFile) =>
    nodesOf(file.tree)
      .filter(fits)
      .map((node) => `${file.name}: ${node.getText(file.tree).slice(0, 60)}`);
  return files.filter(({ name }) => where(name)).flatMap(hits);
}

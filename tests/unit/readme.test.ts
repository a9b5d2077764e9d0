import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../utils/platforms';
import { sites } from '../playground/sites';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Every surface that has a story in the practice site of its platform, so that the README promises only what is tried. */
function surfaceRows(): string[] {
  return platforms.map(({ id, name }) => {
    const stories = sites.find((site) => site.id === id)?.surfaces ?? [];
    const shown = stories.map((story) => `${story.id}${story.key ? ` (${story.key.replace('Mod', 'Ctrl')})` : ''}`);
    return `| ${name} | ${shown.join(', ')} |`;
  });
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the README', () => {
  it('names every surface of every site', () => {
    const table = /<!-- surfaces -->\n([\s\S]*?)\n<!-- \/surfaces -->/.exec(readme)?.[1] ?? '';
    expect(table.split('\n')).toEqual([
      '| site | what is held (and the key that submits there) |',
      '|---|---|',
      ...surfaceRows(),
    ]);
  });

  it('names every room of the house', () => {
    const house = /### The house\n([\s\S]*?)\nWhat goes wrong/.exec(readme)?.[1] ?? '';
    const named = [...house.matchAll(/`([a-z0-9/-]+)`/g)].map(([, name = '']) => name.replace(/\/$/, ''));
    expect(foldersIn('utils').filter((room) => !named.includes(`utils/${room}`))).toEqual([]);
    expect(foldersIn('tests').filter((room) => !named.includes(room))).toEqual([]);
  });

  it('gives each dependency its line', () => {
    const table = readme.slice(readme.indexOf('### Dependencies'));
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const unnamed = packages.filter((name) => !isNamed(name, table));
    expect(unnamed).toEqual([]);
  });

  it('shows a picture that is there', () => {
    const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1] ?? '';
    expect(readFileSync(path.join(root, picture)).subarray(1, 4).toString()).toBe('PNG');
  });
});

function isNamed(name: string, table: string): boolean {
  if (name.startsWith('@types/')) return table.includes('@types/*');
  if (name.startsWith('@wxt-dev/')) return table.includes('wxt and its modules');
  if (name.startsWith('@tiptap/')) return table.includes('@tiptap/*');
  return new RegExp(`(^|[| ,])${name.replace(/[/.]/g, '\\$&')}([,| ]|$)`, 'm').test(table);
}

describe('every surface story', () => {
  it('belongs to a surface of its platform', () => {
    const strays = sites.flatMap((site) => {
      const known = platforms.find(({ id }) => id === site.id)?.surfaces.map(({ id }) => id) ?? [];
      return site.surfaces
        .filter(({ surface }) => !known.includes(surface))
        .map(({ id, surface }) => `${site.id} ${id}: ${surface}`);
    });
    expect(strays).toEqual([]);
  });

  it('covers every surface of its platform', () => {
    const untried = platforms.flatMap(({ id, surfaces }) => {
      const told = new Set(sites.find((site) => site.id === id)?.surfaces.map(({ surface }) => surface));
      return surfaces
        .filter((surface) => !told.has(surface.id) && !surface.confirms)
        .map((surface) => `${id} ${surface.id}`);
    });
    expect(untried).toEqual([]);
  });
});

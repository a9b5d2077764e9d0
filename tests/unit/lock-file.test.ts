import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** Audits need the registry; this does not: what is installed is exactly what was locked. */
describe('the lock file', () => {
  const installed = Object.entries(lock.packages).filter(
    ([place, { link }]) => place.includes('node_modules') && !link,
  );

  it('has a hash for every package', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual(
      [],
    );
  });

  it('takes nothing from an address of its own', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  });

  it('has the very versions that the manifest names', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
    expect(loose).toEqual([]);
  });
});

import { exportRuleSet } from '../../utils/rules/import';
import { konotRuleSet } from '../../utils/rules/konot';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = (string | number)[];

export const good = exportRuleSet(konotRuleSet);
export const fresh = () => JSON.parse(good) as Json;
export const fieldOf = (path: Path) =>
  path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${key}` : key),
    '',
  );
export const at = (root: Json, path: Path) =>
  path.reduce<Json>((part, key) => (part as Record<string | number, Json>)[key]!, root);

/** The file with one value replaced (or removed: undefined; or renamed). */
export function changed(
  path: Path,
  change: (parent: Record<string | number, Json>, key: string | number) => void,
): string {
  const root = fresh();
  change(at(root, path.slice(0, -1)) as Record<string | number, Json>, path.at(-1)!);
  return JSON.stringify(root);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Platform } from '../../utils/model/platform';

/** Every page of a site carries these, so they may weigh little. Bytes. */
export const mostBytes = 12 * 1024;

export interface ContentScript {
  js: string[];
  matches: string[];
  run_at: string;
  all_frames: boolean;
  css?: string[];
}

export interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: ContentScript[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

/** The manifest of a built extension. */
export async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** The scripts that run on every page of a platform. */
export function scriptsFor(
  { hosts }: Pick<Platform, 'hosts'>,
  { content_scripts: scripts }: Manifest,
): ContentScript[] {
  return scripts.filter(({ matches }) => matches.some((pattern) => hosts.some((host) => pattern.includes(host))));
}

/** What those files weigh together, each by gzip -9, in bytes. */
export async function weightOf(scripts: readonly ContentScript[], folder: string): Promise<number> {
  const names = new Set(scripts.flatMap(({ js }) => js));
  const files = await Promise.all([...names].map((name) => readFile(path.join(folder, name))));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

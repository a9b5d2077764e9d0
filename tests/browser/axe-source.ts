import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core, to be run inside a page: small, for it travels to every page that it judges. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import { receive } from './backend';
import { negatives } from './negatives';
import { surfaces } from './surfaces';

const styles = readFileSync(path.join(import.meta.dirname, 'x.css'), 'utf8');
const pages =
  /^\/($|home|compose\/(post|articles)|intent\/(post|tweet)|messages|search|i\/(chat|communities|lists|report|flow|keyboard_shortcuts)|\w+\/status\/\d+)/;

/** The practice copy of X: one React app behind every address. */
export const x: PlaygroundSite = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'upload.x.com', 'caps.x.com'],
  entries: { app: 'x/app.tsx' },
  draft: true,
  csp:
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https: blob:; " +
    "img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  page: (url, lang) =>
    pages.test(url.pathname)
      ? pageHtml({
          lang,
          title: 'X',
          script: 'x-app',
          head: `<style>${styles}</style>`,
          body: '<div id="react-root"></div><div id="layers"></div>',
        })
      : null,
  receive,
  surfaces,
  negatives,
};

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import { receive } from './backend';
import { negatives } from './negatives';
import { surfaces } from './surfaces';

const styles = readFileSync(path.join(import.meta.dirname, 'tiktok.css'), 'utf8');
const pages =
  /^\/($|foryou|following|explore|search|messages|login|tiktokstudio|@[\w.]+(\/(live|(video|photo)\/\d+))?$)/;

/** The practice copy of TikTok: one React app, and the security script that comes late. */
export const tiktok: PlaygroundSite = {
  id: 'tiktok',
  hosts: ['tiktok.com', 'www.tiktok.com', 'webcast.tiktok.com', 'im-api.tiktok.com'],
  entries: { app: 'tiktok/app.tsx', webmssdk: 'tiktok/webmssdk.ts' },
  draft: true,
  csp:
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https: blob:; " +
    "img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'self'",
  page: (url, lang) =>
    pages.test(url.pathname)
      ? pageHtml({
          lang,
          title: 'TikTok',
          script: 'tiktok-app',
          body: '<div id="app"></div>',
          head: `<style>${styles}</style><script src="/pg/tiktok-webmssdk.js" async></script>`,
        })
      : null,
  receive,
  surfaces,
  negatives,
};

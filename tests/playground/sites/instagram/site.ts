import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import { receiveInstagram } from './backend';
import { instagramNegatives } from './negatives';
import { instagramStyle } from './style';
import { instagramSurfaces } from './surfaces';

/** The practice Instagram: www, and i for uploads and stories. */
export const instagram: PlaygroundSite = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'i.instagram.com'],
  entries: { app: 'instagram/app.tsx' },
  csp: "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; img-src 'self' data: blob: https:; media-src blob:",
  page: ({ hostname, pathname }, lang) => {
    if (
      hostname !== 'www.instagram.com' ||
      !/^\/(|(p|reel|stories|direct|accounts|create|explore)\/.*)$/.test(pathname)
    )
      return null;
    return pageHtml({ lang, title: 'Instagram', script: 'instagram-app', head: instagramStyle, body: '' });
  },
  receive: receiveInstagram,
  surfaces: instagramSurfaces,
  negatives: instagramNegatives,
};

import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import type { PageLanguage } from '../../kit/story';
import { receiveFacebook } from './backend';
import { facebookNegatives } from './negatives';
import { facebookStyle } from './style';
import { facebookSurfaces } from './surfaces';

/** The practice Facebook: www, m and Business Suite. */
export const facebook: PlaygroundSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'business.facebook.com', 'upload.facebook.com'],
  entries: { app: 'facebook/app.tsx', business: 'facebook/business.tsx', mobile: 'facebook/mobile.tsx' },
  csp: "default-src 'self' data: blob:; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; img-src 'self' data: blob: https:; media-src blob:",
  page: (url, lang) => {
    const name = { 'www.facebook.com': 'app', 'm.facebook.com': 'mobile', 'business.facebook.com': 'business' }[
      url.hostname
    ];
    return name && !/\.\w+$/.test(url.pathname.replace('/de.oefenhoek', '').replace('/noor.voorbeeld', ''))
      ? shell(name, lang)
      : null;
  },
  receive: receiveFacebook,
  surfaces: facebookSurfaces,
  negatives: facebookNegatives,
};

function shell(name: string, lang: PageLanguage): string {
  const body = `<div id="app"></div><div data-pg="layers"></div>`;
  return pageHtml({ lang, title: 'Facebook', script: `facebook-${name}`, head: facebookStyle, body });
}

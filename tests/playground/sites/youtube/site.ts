import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import type { PageLanguage } from '../../kit/story';
import { receive } from './backend';
import { negatives } from './negatives';
import { styles } from './styles';
import { surfaces } from './surfaces';

/** Which entry serves an address; null for none. */
function entryOf({ hostname, pathname }: URL): 'watch' | 'live' | 'studio' | 'mobile' | null {
  if (hostname !== 'upload.youtube.com' && pathname === '/live_chat') return 'live';
  if (hostname === 'studio.youtube.com') return /^\/$|\/(videos\/upload|edit|comments)$/.test(pathname) ? 'studio' : null;
  if (hostname === 'm.youtube.com') return /^\/(watch)?$/.test(pathname) ? 'mobile' : null;
  if (hostname === 'upload.youtube.com') return null;
  return /^\/(watch|signin)?$|^\/(shorts|post)\/|\/(posts|community)$/.test(pathname) ? 'watch' : null;
}

function page(url: URL, lang: PageLanguage): string | null {
  const entry = entryOf(url);
  return entry && pageHtml({
    lang, title: 'YouTube (oefenpagina)', script: `youtube-${entry}`, body: '', head: `<style>${styles}</style>`, htmlAttributes: 'style="font-size: 10px"',
  });
}

export const youtube: PlaygroundSite = {
  id: 'youtube',
  hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'studio.youtube.com', 'upload.youtube.com'],
  entries: { watch: 'youtube/watch.ts', live: 'youtube/live-chat.ts', studio: 'youtube/studio.ts', mobile: 'youtube/mobile.ts' },
  csp: [
    "require-trusted-types-for 'script'", "default-src 'none'", "script-src 'self'", "style-src 'unsafe-inline'", "connect-src 'self' https:",
    "img-src 'self' blob: data:", "media-src blob:", "frame-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
  ].join('; '),
  page, receive, surfaces, negatives,
};

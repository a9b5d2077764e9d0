import { pageHtml } from '../../kit/page';
import type { PlaygroundSite } from '../../kit/site';
import type { PageLanguage } from '../../kit/story';
import { receive } from './backend';
import { negatives } from './negatives';
import { styles } from './styles';
import { surfaces } from './surfaces';

/** Addresses and the entry that serves them; the feed's depends on the generation (`pg-gen`, a when absent). */
const pages: [path: RegExp, entry: 'feed' | 'flagship' | 'article' | 'account'][] = [
  [/^\/$|^\/(feed|posts|groups|company)\//, 'feed'],
  [/^\/(sharing\/compose|in)\b/, 'flagship'],
  [/^\/article\/(new|edit)\b/, 'article'],
  [/^\/(messaging|login)\b/, 'account'],
];

function page(url: URL, lang: PageLanguage): string | null {
  const found = pages.find(([path]) => path.test(url.pathname))?.[1];
  if (!found) return null;
  const newer = url.searchParams.has('pg-gen') && url.searchParams.get('pg-gen') !== 'a';
  const entry = found === 'feed' && newer ? 'flagship' : found;
  return pageHtml({ lang, title: 'LinkedIn (oefenpagina)', script: `linkedin-${entry}`, body: '', head: `<style>${styles}</style>` });
}

export const linkedin: PlaygroundSite = {
  id: 'linkedin',
  hosts: ['linkedin.com', 'www.linkedin.com'],
  entries: {
    feed: 'linkedin/classic-feed.ts', flagship: 'linkedin/flagship-feed.tsx', article: 'linkedin/article.ts', account: 'linkedin/account.ts',
  },
  csp: [
    "default-src 'none'", "script-src 'self'", "style-src 'unsafe-inline'", "connect-src 'self' https:", "img-src 'self' blob: data:",
    "media-src blob:", "frame-src 'self'", "form-action 'self'", "base-uri 'none'",
  ].join('; '),
  page, receive, surfaces, negatives,
};

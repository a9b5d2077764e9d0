import { pageHtml } from '../playground/kit/page';
import type { PlaygroundSite } from '../playground/kit/site';

/** The one page that is measured, under a real host name so that the shipped extension guards it. */
export const benchAddress = 'https://x.com/pg-bench';

/** X's frame around a feed, only for the benchmark: real attributes, no framework, so that what differs is ours. */
export const benchSite: PlaygroundSite = {
  id: 'x',
  hosts: ['x.com'],
  entries: { bench: '../../bench/page/bench-page.ts' },
  page: (url, lang) =>
    url.pathname === new URL(benchAddress).pathname
      ? pageHtml({ lang, title: 'PostWacht bench', script: 'x-bench', head: `<style>${style}</style>`, body: body() })
      : null,
  receive: () => null,
  surfaces: [],
  negatives: [],
};

const style = `
  body { margin: 0; font: 15px/1.4 sans-serif; }
  [data-testid="primaryColumn"] { width: 600px; margin: auto; border-inline: 1px solid #ddd; }
  [data-testid="tweetTextarea_0"] { min-height: 52px; padding: 12px; outline: 0; }
  [data-testid="toolBar"], .actions { display: flex; gap: 12px; padding: 8px 12px; }
  button { border: 0; border-radius: 99px; background: none; min-height: 34px; }
  [data-testid="tweetButtonInline"] { margin-inline-start: auto; background: #0f1419; color: #fff; padding: 0 16px; }
  button:disabled { opacity: .5; }
  article { display: grid; grid-template-columns: 40px 1fr; gap: 12px; padding: 12px; border-top: 1px solid #ddd; }
  .avatar { width: 40px; height: 40px; border-radius: 50%; background: #cde; }
  svg { width: 18px; height: 18px; }`;

/** The tools under X's composer by their test ids; the first has none. */
const tools = ['', 'gifSearchButton', 'grokImgGen', 'createPollButton', 'emojiButton', 'scheduleOption', 'geoButton'];

/** As deep as on the real page: the composer lies a dozen elements below the column, the feed beside it. */
function body(): string {
  const buttons = tools.map((id) => `<button type="button" data-testid="${id}">${icon}</button>`).join('');
  return wrapped(
    4,
    `<main role="main">${wrapped(
      3,
      `<div data-testid="primaryColumn">${wrapped(
        10,
        `<div><div><div contenteditable="true" role="textbox" aria-multiline="true" data-testid="tweetTextarea_0"></div></div></div>
         <div data-testid="toolBar">${buttons}<button type="button" role="button" data-testid="tweetButtonInline" disabled><span>Plaatsen</span></button></div>`,
      )}<section role="region"><div id="feed"></div></section></div>`,
    )}</main>`,
  );
}

function wrapped(depth: number, inner: string): string {
  return '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);
}

const icon = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"></path></svg>';

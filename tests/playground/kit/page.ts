import { escape } from './banner';
import type { PageLanguage } from './story';

/** The HTML shell of a practice page: `body` stands in it before the script runs. */
export function pageHtml(options: {
  lang: PageLanguage;
  title: string;
  script: string;
  body: string;
  /** Extra markup for the head (styles). */
  head?: string;
  htmlAttributes?: string;
}): string {
  const lang = options.lang === 'xx' ? 'kv' : options.lang;
  return `<!doctype html><html lang="${lang}" ${options.htmlAttributes ?? ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escape(options.title)}</title>
<link rel="icon" href="data:,">${options.head ?? ''}</head>
<body>${options.body}<script src="/pg/${options.script}.js"></script></body></html>`;
}

import { pageLanguages, type PageLanguage } from './story';

/** In the browser: the language that this page was asked for (`?pg-lang=`), Dutch when none is named. */
export function pageLanguage(): PageLanguage {
  const wanted = new URL(location.href).searchParams.get('pg-lang');
  return pageLanguages.find((lang) => lang === wanted) ?? 'nl';
}

/** The same address with this page's language and its other `pg-` switches on it, so that links keep them. Takes and
 *  gives path + query. */
export function withLanguage(path: string): string {
  const target = new URL(path, location.href);
  for (const [name, value] of new URL(location.href).searchParams) {
    if (name.startsWith('pg-') && name !== 'pg-frame' && !target.searchParams.has(name)) target.searchParams.set(name, value);
  }
  target.searchParams.set('pg-lang', pageLanguage());
  return target.pathname + target.search;
}

import { pageLanguages, type PageLanguage } from './story';

const words: Record<PageLanguage, string> = {
  nl: 'Oefenpagina van PostWacht: niets van wat je hier doet komt op het echte {site}.',
  en: 'Practice page of PostWacht: nothing you do here reaches the real {site}.',
  de: 'Übungsseite von PostWacht: Nichts davon erscheint auf dem echten {site}.',
  xx: 'Ӧдӟем лист PostWacht: нокыӵе {site}.',
};

/** The strip on every practice page: says what it is and switches the page's language. Plain links, no script, no logo. */
export function banner(site: string, lang: PageLanguage, url: URL): string {
  const links = pageLanguages.map((other) => {
    const target = new URL(url);
    target.searchParams.set('pg-lang', other);
    return `<a href="${escape(target.pathname + target.search)}" style="color:inherit;margin-inline-start:8px">${other}</a>`;
  });
  return `<div data-pg="banner" style="font:13px/1.4 sans-serif;background:#4a2d7a;color:#fff;padding:6px 12px">${
    escape(words[lang].replace('{site}', site))}${links.join('')}</div>`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

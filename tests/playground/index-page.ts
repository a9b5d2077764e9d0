import { platformIds } from '../../utils/model/draft';
import { escape } from './kit/banner';
import type { PlaygroundSite } from './kit/site';
import { pageLanguages } from './kit/story';

/** The front page of the playground: an invented host name, no site's. */
export const indexHost = 'playground.postwacht.example';

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
  li { border: 1px solid #8886; border-radius: 10px; padding: .6rem .9rem; }
  small { display: block; opacity: .75; } small a { margin-inline-end: .6rem; }`;

/** All sites and surfaces as links: for a person who looks around. */
export function indexPage(sites: readonly PlaygroundSite[]): string {
  const ordered = [...sites].sort((one, other) => platformIds.indexOf(one.id) - platformIds.indexOf(other.id));
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Oefenterrein van PostWacht</title><style>${style}</style></head><body>
<h1>Oefenterrein van PostWacht</h1>
<p>Hier oefen je met plaatsen. Het zijn nagemaakte pagina’s op je eigen computer: niets komt op het echte internet.
Kies een plek, schrijf iets en druk op de knop om te plaatsen. PostWacht houdt je bericht dan even vast.</p>
${ordered.map(section).join('\n')}</body></html>`;
}

function section(site: PlaygroundSite): string {
  const cards = site.surfaces.map(({ title, url }) => {
    const links = pageLanguages.map((lang) => `<a href="${escape(url.replace('{lang}', lang))}">${lang}</a>`);
    return `<li>${escape(title)}<small>${links.join('')}</small></li>`;
  });
  return `<h2>${escape(site.hosts[0] ?? site.id)}</h2><ul>${cards.join('')}</ul>`;
}

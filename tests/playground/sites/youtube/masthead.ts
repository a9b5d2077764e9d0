import { el, icon } from '../../kit/element';
import { withLanguage } from '../../kit/page-language';
import { addShortcuts } from '../../kit/site-habits';
import { polymer } from './elements';
import { innertube } from './requests';
import { t } from './words';

/** The bar on top, with search, links to the other pages, and the single-key shortcuts of the player. */
export function masthead(): HTMLElement {
  const results = el('output', { class: 'muted' });
  const input = el('input', { id: 'search', name: 'search_query', class: 'ytSearchboxComponentInput', role: 'combobox', 'aria-expanded': 'false',
    placeholder: t('search'), 'aria-label': t('search'), 'data-pg': 'search' });
  const form = el('form', { class: 'ytSearchboxComponentSearchForm row', onsubmit: (event: Event) => {
    event.preventDefault();
    void innertube('search', { query: input.value }).then(() => results.replaceChildren('0'));
  } }, input, el('button', { class: 'ytSearchboxComponentSearchButton ytSpecButtonShapeNextHost', 'aria-label': t('search') }, icon('search')), results);
  listenToKeys(input);
  return polymer('ytd-masthead', { id: 'masthead' }, link('/watch?v=practice', t('home')), form,
    link('/watch?v=live', t('chat')), link('/@anneke-voorbeeld/posts', t('posts')), link('/shorts/practice', 'Shorts'),
    link('https://studio.youtube.com/channel/UCpractice/videos/upload?d=ud', t('upload')), link('/signin', t('signIn')));
}

function link(address: string, text: string): HTMLElement {
  const url = new URL(address, location.href);
  return el('a', { href: url.origin === location.origin ? withLanguage(address) : url.origin + withLanguage(url.pathname + url.search) }, text);
}

/** Keys that work as long as nobody types: they visibly do something to the page. */
function listenToKeys(search: HTMLInputElement): void {
  const player = (change: (element: HTMLElement) => void) => () => {
    const element = document.querySelector<HTMLElement>('#movie_player');
    if (element) change(element);
  };
  const toggle = (name: string) => player((element) => element.toggleAttribute(`data-${name}`));
  addShortcuts({
    '/': () => search.focus(), t: toggle('wide'), f: toggle('wide'), k: toggle('paused'), m: toggle('muted'), c: toggle('captions'),
    j: player((element) => element.focus()), l: player((element) => element.focus()), ' ': toggle('paused'),
  });
}

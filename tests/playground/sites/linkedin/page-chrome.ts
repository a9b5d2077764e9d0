import { el } from '../../kit/element';
import { withLanguage } from '../../kit/page-language';
import { addShortcuts } from '../../kit/site-habits';
import { company, member } from './feed-posts';
import { sendSearch } from './requests';
import { t } from './words';

/** The bar on top of every page: links, search, and the shortcut that goes to it. */
export function topBar(): HTMLElement {
  const results = el('output', { class: 'muted' });
  const input = el('input', { class: 'search-global-typeahead__input', type: 'text', role: 'combobox', 'aria-expanded': 'false',
    'aria-label': t('search'), placeholder: t('search'), 'data-pg': 'search' });
  const search = el('form', { class: 'search-global-typeahead', role: 'search', onsubmit: (event: Event) => {
    event.preventDefault();
    void sendSearch(input.value).then(() => results.replaceChildren('0'));
  } }, input, results);
  addShortcuts({ '/': () => input.focus(), j: () => scrollBy(0, 200), k: () => scrollBy(0, -200) });
  return el('header', { class: 'global-nav' }, search,
    link('/feed/', t('home')), link('/messaging/', t('messages')), link('/article/new/', t('writeArticle')),
    link(`/company/${company.id}/admin/page-posts/published/`, t('companyPage')), link('/in/anneke-voorbeeld/', member.name), link('/login', t('signIn')));
}

function link(path: string, text: string): HTMLElement {
  return el('a', { href: withLanguage(path) }, text);
}

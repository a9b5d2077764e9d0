import { el } from '../../kit/element';
import { messageForm } from './messaging-overlay';
import { topBar } from './page-chrome';
import { t } from './words';

/** Entry: the pages on which nothing public is made, messaging and logging in. */
function login(): HTMLElement {
  const form = el('form', { class: 'login__form', onsubmit: (event: Event) => {
    event.preventDefault();
    void fetch('/checkpoint/lg/login-submit', { method: 'POST', body: new URLSearchParams({ session_key: 'invented' }) })
      .then(() => form.replaceChildren(el('p', { role: 'status' }, '✓')));
  } },
    el('label', { class: 'field' }, t('email'), el('input', { id: 'username', name: 'session_key', type: 'text', 'data-pg': 'login-name' })),
    el('label', { class: 'field' }, t('password'), el('input', { id: 'password', name: 'session_password', type: 'password', 'data-pg': 'login-password' })),
    el('button', { type: 'submit', class: 'artdeco-button artdeco-button--primary', 'data-pg': 'login-submit' }, t('signIn')));
  return form;
}

const messaging = location.pathname.startsWith('/messaging');
document.body.append(topBar(), el('main', { class: 'single' },
  el('h1', {}, t(messaging ? 'messages' : 'signIn')), messaging ? messageForm() : login()));

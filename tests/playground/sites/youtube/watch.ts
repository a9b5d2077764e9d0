import { el, icon } from '../../kit/element';
import { withLanguage } from '../../kit/page-language';
import { commentSection } from './comments';
import { openPlaylistDialog, openReportDialog } from './dialogs';
import { button, polymer } from './elements';
import { masthead } from './masthead';
import { postsPage } from './posts';
import { innertube } from './requests';
import { t } from './words';

/** Entry: the desktop pages. A video, a short, a post, a channel's posts, or signing in. */
const { pathname, searchParams } = new URL(location.href);

function player(): HTMLElement {
  return el('div', { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' }, 'Het plein in de zon');
}

function actions(): HTMLElement {
  const rate = (name: 'like' | 'dislike') => {
    const control = el('button', { class: 'ytSpecButtonShapeNextHost', 'aria-label': t(name), 'aria-pressed': 'false', 'data-pg': name,
      onclick: () => void innertube(`like/${name}`, { target: { videoId: 'practice' } }).then(() => control.setAttribute('aria-pressed', 'true')) }, icon(name));
    return polymer(`${name}-button-view-model`, {}, control);
  };
  const subscribe = button({ id: 'subscribe-button-shape', hook: 'subscribe', label: t('subscribe'), filled: true,
    onPress: () => void innertube('subscription/subscribe', { channelIds: ['UCpractice'] }).then(() => subscribe.set({ label: t('subscribed'), filled: false })) });
  const save = button({ id: 'save-button', hook: 'save-to', label: t('saveTo'), onPress: openPlaylistDialog });
  const report = button({ id: 'report-button', hook: 'report-open', label: t('report'), onPress: openReportDialog });
  return polymer('ytd-menu-renderer', {}, el('div', { class: 'row' }, subscribe.element, rate('like'), rate('dislike'), save.element, report.element));
}

function watchPage(): HTMLElement {
  const live = searchParams.get('v') === 'live';
  const chat = el('iframe', { id: 'chatframe', class: 'ytd-live-chat-frame', src: withLanguage('/live_chat?continuation=practice&pg-frame=1'), title: t('chat'), 'data-pg': 'chatframe' });
  return polymer('ytd-watch-flexy', {}, el('div', { id: 'page' },
    el('div', { id: 'primary' }, player(), el('h1', {}, 'Een boom op het plein'), actions(), commentSection()),
    el('div', { id: 'secondary' }, live && polymer('ytd-live-chat-frame', { id: 'chat' }, chat))));
}

function shortsPage(): HTMLElement {
  return polymer('ytd-shorts', {}, el('div', { id: 'page' }, player(),
    polymer('ytd-engagement-panel-section-list-renderer', { 'target-id': 'engagement-panel-comments-section' }, commentSection())));
}

function postPage(): HTMLElement {
  return polymer('ytd-browse', {}, el('div', { class: 'single' },
    polymer('ytd-backstage-post-thread-renderer', {}, el('p', { id: 'content-text' }, 'Wie weet welke boom dit is?')), commentSection()));
}

function signInPage(): HTMLElement {
  const form = el('form', { class: 'single', onsubmit: (event: Event) => {
    event.preventDefault();
    void fetch('/signin/submit', { method: 'POST', body: new URLSearchParams({ name: 'invented' }) }).then(() => form.replaceChildren('✓'));
  } }, el('label', { class: 'field' }, t('email'), el('input', { name: 'identifier', type: 'email', 'data-pg': 'login-name' })),
  el('label', { class: 'field' }, t('password'), el('input', { name: 'Passwd', type: 'password', 'data-pg': 'login-password' })),
  el('div', { class: 'footer' }, el('button', { type: 'submit', class: 'ytSpecButtonShapeNextHost ytSpecButtonShapeNextCallToAction', 'data-pg': 'login-submit' }, t('next'))));
  return form;
}

function body(): HTMLElement {
  if (pathname.startsWith('/shorts/')) return shortsPage();
  if (pathname.startsWith('/post/')) return postPage();
  if (pathname.startsWith('/signin')) return signInPage();
  return /\/(posts|community)$/.test(pathname) ? postsPage() : watchPage();
}

document.body.append(polymer('ytd-app', {}, masthead(), body()));

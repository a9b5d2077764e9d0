import { el } from '../../kit/element';
import { feedCard, type CardContext } from './classic/feed-card';
import { openShareBox } from './classic/share-box';
import { FeedStore, type FeedPost } from './feed-posts';
import { messagingOverlay } from './messaging-overlay';
import { topBar } from './page-chrome';
import { peopleRail } from './people-rail';
import { t } from './words';

/** Entry: the classic page (generation A), of a person, of a group or of a company's administrator. */
const asCompany = location.pathname.startsWith('/company/');
const group = /^\/groups\/(\d+)/.exec(location.pathname)?.[1];
const store = new FeedStore();
const context: CardContext = {
  store,
  share: (start) => openShareBox(document.body, store, { asCompany, ...(group && { group: `urn:li:fsd_group:${group}` }), ...start }),
};

function entryBox(): HTMLElement {
  return el('div', { class: 'share-box-feed-entry__closed-share-box artdeco-card' }, el('div', { class: 'share-box-feed-entry__top-bar' },
    el('button', { class: 'share-box-feed-entry__trigger artdeco-button artdeco-button--muted', 'data-pg': 'open-share', onclick: () => context.share({}) }, t('startPost'))));
}

/** Redraws only the cards whose post changed, and keeps their comments open. */
function drawFeed(list: HTMLElement): void {
  const cards = new Map<string, { post: FeedPost; card: HTMLElement }>();
  const draw = () => {
    list.replaceChildren(...store.read().map((post) => {
      const old = cards.get(post.id);
      if (old?.post === post) return old.card;
      const card = feedCard(post, context, Boolean(old?.card.querySelector('[data-open]')));
      cards.set(post.id, { post, card });
      return card;
    }));
  };
  store.subscribe(draw);
  draw();
}

const list = el('div', { class: 'scaffold-finite-scroll__content' });
document.body.append(topBar(),
  el('div', { class: 'layout application-outlet' }, el('main', {}, asCompany && el('h1', {}, t('companyPage')), entryBox(), list), peopleRail()), messagingOverlay());
drawFeed(list);
if (new URL(location.href).searchParams.has('share') || new URL(location.href).searchParams.has('shareActive')) context.share({});

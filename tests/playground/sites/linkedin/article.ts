import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { el } from '../../kit/element';
import { pageEvent } from '../../kit/page-event';
import { openShareBox } from './classic/share-box';
import { FeedStore } from './feed-posts';
import { topBar } from './page-chrome';
import { byXhr } from './requests';
import { t } from './words';

/** Entry: the article editor. It keeps a draft while one types; Next opens the share box, whose Publish is the real press. */
const articleId = /\d+/.exec(location.pathname)?.[0] ?? '7001';
const store = new FeedStore();
let saving = 0;

const title = el('textarea', { class: 'article-title article-editor-headline__textarea', rows: '1', placeholder: t('articleTitle'), 'aria-label': t('articleTitle'),
  id: 'article-editor-headline__textarea', 'data-pg': 'article-title', oninput: saveDraft });
const place = el('div', { class: 'article-editor-content' });
const editor = new Editor({
  element: place, extensions: [StarterKit], onUpdate: saveDraft,
  editorProps: { attributes: {
    class: 'article-body ProseMirror', role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('articleBody'),
    'data-test-article-editor-content-textbox': '', 'data-pg': 'article-body',
  } },
});

function saveDraft(): void {
  clearTimeout(saving);
  saving = window.setTimeout(() => {
    void byXhr(`/voyager/api/publishing/firstPartyArticles/${articleId}`, { title: title.value, content: editor.getText({ blockSeparator: '\n' }) });
  }, 300);
}

function next(): void {
  pageEvent('article-next');
  openShareBox(document.body, store, { asCompany: false, articleUrn: `urn:li:fsd_firstPartyArticle:${articleId}` });
}

store.subscribe(() => place.replaceWith(el('p', { role: 'status' }, t('posted'))));
document.body.append(topBar(), el('main', { class: 'single' },
  el('nav', { class: 'article-editor-nav spread' }, el('span', { class: 'muted' }, t('writeArticle')),
    el('button', { class: 'article-editor-nav__publish artdeco-button artdeco-button--primary', 'data-pg': 'article-next', onclick: next }, t('next'))), title, place));

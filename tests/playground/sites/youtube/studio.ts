import { el } from '../../kit/element';
import { withLanguage } from '../../kit/page-language';
import { polymer } from './elements';
import { commentsPage } from './studio-comments';
import { editPage } from './studio-edit';
import { UploadWizard } from './studio-upload';
import { t } from './words';

/** Entry: studio.youtube.com. */
const { pathname } = location;

function link(path: string, text: string): HTMLElement {
  return el('a', { href: withLanguage(path) }, text);
}

function body(): HTMLElement {
  if (pathname.endsWith('/edit')) return editPage();
  return pathname.endsWith('/comments') ? commentsPage() : new UploadWizard().element;
}

document.body.append(polymer('ytcp-app', {}, polymer('ytcp-header', {}, link('/channel/UCpractice/videos/upload?d=ud', t('upload')),
  link('/video/practice/edit', t('details')), link('/channel/UCpractice/comments', t('comments'))), body()));

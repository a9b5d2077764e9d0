import type { NegativeStory, Step } from '../../kit/story';

function story(id: string, title: string, expect: string, steps: Step[], path = '/watch?v=practice', host = 'www', frame?: string): NegativeStory {
  const url = `https://${host}.youtube.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`;
  return { id, platform: 'youtube', title, url, steps, expect, ...(frame && { frame }) };
}

const half: Step[] = [{ press: 'comment-placeholder' }, { write: 'comment-editor', text: 'Half af' }];
const wizard = '/channel/UCpractice/videos/upload?d=ud';
const described: Step[] = [{ attach: 'video-file', file: 'video' }, { write: 'video-description', text: 'Nog niet af' }];
const atNext: Step[] = [...described, { press: 'radio-VIDEO_MADE_FOR_KIDS_NOT_MFK' }, { press: 'studio-next' }];
const post: Step[] = [{ press: 'post-placeholder' }, { write: 'post-editor', text: 'Nog niet af' }];

/** What must be left alone on YouTube. */
export const negatives: NegativeStory[] = [
  story('search', 'zoeken', 'search', [{ write: 'search', text: 'plein' }, { key: 'Enter' }]),
  story('login', 'inloggen', 'login', [{ write: 'login-name', text: 'anneke@example.invalid' }, { write: 'login-password', text: 'verzonnen' }, { press: 'login-submit' }], '/signin'),
  story('like', 'video leuk vinden', 'like', [...half, { press: 'like' }]),
  story('dislike', 'video niet leuk vinden', 'dislike', [{ press: 'dislike' }]),
  story('comment-like', 'reactie leuk vinden', 'comment-action', [...half, { press: 'comment-like-1' }]),
  story('comment-dislike', 'reactie niet leuk vinden', 'comment-action', [{ press: 'comment-dislike-1' }]),
  story('subscribe', 'abonneren', 'subscribe', [...half, { press: 'subscribe' }]),
  story('open-comment', 'reactievak openen', 'open-comment', [{ press: 'comment-placeholder' }]),
  story('open-reply', 'antwoordvak openen', 'open-reply', [...half, { press: 'reply-open-1' }]),
  story('cancel-comment', 'reactie annuleren', 'cancel', [...half, { press: 'comment-cancel' }]),
  story('playlist', 'playlist een naam geven', 'playlist', [{ press: 'save-to' }, { write: 'playlist-name', text: 'Plein' }, { press: 'playlist-create' }]),
  story('report', 'video melden met tekst', 'report', [{ press: 'report-open' }, { write: 'report-text', text: 'Dit klopt niet' }, { press: 'report-submit' }]),
  story('open-post', 'postvak openen', 'open-composer', [{ press: 'post-placeholder' }], '/@anneke-voorbeeld/posts'),
  story('cancel-post', 'post annuleren', 'cancel', [...post, { press: 'post-cancel' }], '/@anneke-voorbeeld/posts'),
  story('super-chat', 'Super Chat openen', 'super-chat', [{ write: 'chat-editor', text: 'Half af' }, { press: 'product-picker' }], '/watch?v=live', 'www', 'chatframe'),
  story('studio-autosave', 'concept dat Studio zelf bewaart', 'draft', described, wizard, 'studio'),
  story('studio-next', 'volgende in Studio', 'next', atNext, wizard, 'studio'),
  story('studio-back', 'terug in Studio', 'back', [...atNext, { press: 'studio-back' }], wizard, 'studio'),
  story('studio-close', 'opslaan en sluiten in Studio', 'save-and-close', [...described, { press: 'studio-close' }], wizard, 'studio'),
  story('studio-playlist', 'playlist in Studio', 'playlist', [...described, { press: 'playlist-open' }, { write: 'playlist-name', text: 'Plein' }, { press: 'playlist-save' }], wizard, 'studio'),
  story('studio-visibility', 'zichtbaarheid kiezen', 'visibility-done', [{ write: 'video-description', text: 'Nieuwe tekst' }, { press: 'visibility-open' }, { press: 'radio-UNLISTED' }, { press: 'visibility-done' }], '/video/practice/edit', 'studio'),
  story('studio-like', 'reactie leuk vinden in Studio', 'comment-action', [{ press: 'studio-like' }], '/channel/UCpractice/comments', 'studio'),
  story('studio-reply-cancel', 'antwoord in Studio annuleren', 'cancel', [{ press: 'reply-open' }, { write: 'reply-editor', text: 'Half af' }, { press: 'reply-cancel' }], '/channel/UCpractice/comments', 'studio'),
  story('mobile-cancel', 'reactie annuleren op de mobiele pagina', 'cancel', [...half, { press: 'comment-cancel' }], '/watch?v=practice', 'm'),
  story('mobile-like', 'leuk vinden op de mobiele pagina', 'like', [{ press: 'like' }], '/watch?v=practice', 'm'),
];

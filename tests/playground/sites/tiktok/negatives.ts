import type { NegativeStory, Step } from '../../kit/story';

function story(id: string, title: string, path: string, expect: string, steps: Step[]): NegativeStory {
  return {
    id,
    platform: 'tiktok',
    title,
    url: `https://www.tiktok.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`,
    steps,
    expect,
  };
}

const text = 'Dit is alleen voor jou.';
const film = '/@sportparkzuid/video/7301';
const chosen: Step[] = [
  { attach: 'file-video', file: 'video' },
  { write: 'caption', text: ' is nog niet af' },
];

/** Everything on TikTok that must be left alone. */
export const negatives: NegativeStory[] = [
  story('dm-enter', 'a private message, by Enter', '/messages', 'dm', [{ write: 'dm-field', text }, { key: 'Enter' }]),
  story('dm-button', 'a private message, by its button', '/messages', 'dm', [
    { write: 'dm-field', text },
    { press: 'dm-send' },
  ]),
  story('search-enter', 'a search, by Enter', '/foryou', 'search', [
    { write: 'search', text: 'veld' },
    { key: 'Enter' },
  ]),
  story('search-button', 'a search, by its button', '/foryou', 'search', [
    { write: 'search', text: 'veld' },
    { press: 'search-button' },
  ]),
  story('login', 'signing in', '/login/phone-or-email/email', 'login', [
    { write: 'login-name', text: 'oefenaccount' },
    { write: 'login-password', text: 'niet-echt-1' },
    { press: 'login-button' },
  ]),
  story('like', 'a like', '/foryou', 'like', [{ press: 'like-7303' }]),
  story('like-while-writing', 'a like, with a comment begun', film, 'like', [
    { write: 'comment', text: 'Nog niet af' },
    { press: 'like-7301' },
  ]),
  story('follow', 'following somebody, with a comment begun', film, 'follow', [
    { write: 'comment', text: 'Nog niet af' },
    { press: 'follow-7301' },
  ]),
  story('repost', 'a repost without own text', film, 'repost', [{ press: 'share-7301' }, { press: 'repost-7301' }]),
  story('open-comments', 'opening the comments', '/foryou', 'open-comments', [{ press: 'comments-7303' }]),
  story('open-reply', 'opening a reply, with a comment begun', film, 'open-reply', [
    { write: 'comment', text: 'Nog niet af' },
    { press: 'reply-92' },
  ]),
  story('mention-pick', 'choosing a mention by Enter', film, 'pick', [
    { write: 'comment', text: 'Dag @juf' },
    { key: 'Enter' },
  ]),
  story('hashtag-pick', 'choosing a hashtag by Enter', film, 'pick', [
    { write: 'comment', text: 'Mooi #oef' },
    { key: 'Enter' },
  ]),
  story('mention', 'the mention button, with a comment begun', film, 'mention', [
    { write: 'comment', text: 'Nog niet af' },
    { press: 'comment-at' },
  ]),
  story('emoji', 'the emoji button, with a comment begun', film, 'emoji', [
    { write: 'comment', text: 'Nog niet af' },
    { press: 'comment-emoji' },
  ]),
  story('upload', 'uploading, before anything is published', '/tiktokstudio/upload', 'upload', [
    { attach: 'file-video', file: 'video' },
  ]),
  story('draft', 'saving a draft', '/tiktokstudio/upload', 'draft', [...chosen, { press: 'save-draft' }]),
  story('discard', 'throwing an upload away', '/tiktokstudio/upload', 'discard', [...chosen, { press: 'discard' }]),
  story('cover', 'choosing a cover', '/tiktokstudio/upload', 'cover', [
    ...chosen,
    { press: 'cover-open' },
    { press: 'cover-confirm' },
  ]),
  story('report', 'reporting a video', film, 'report', [
    { press: 'report-7301' },
    { write: 'report-text', text: 'Dit klopt niet.' },
    { press: 'report-submit' },
  ]),
];

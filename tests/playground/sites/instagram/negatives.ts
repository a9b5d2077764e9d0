import type { NegativeStory, Step } from '../../kit/story';

const at = (id: string, title: string, path: string, expect: string, steps: Step[]): NegativeStory => ({
  id,
  platform: 'instagram',
  title,
  url: `https://www.instagram.com${path}?pg-lang={lang}`,
  expect,
  steps,
});
const created: Step[] = [{ press: 'open-create' }, { press: 'create-post' }, { attach: 'create-file', file: 'image' }];
const captioned: Step[] = [
  ...created,
  { press: 'create-next-crop' },
  { press: 'create-next-edit' },
  { write: 'create-text', text: 'Een begin' },
];
const note = 'Kun je me even bellen?';
const post = 'post-Coefen00001';

/** What must be left alone on Instagram. */
export const instagramNegatives: NegativeStory[] = [
  at('dm-key', 'Private message, Enter', '/direct/t/700001/', 'dm', [
    { write: 'dm-text', text: note },
    { key: 'Enter' },
  ]),
  at('dm-button', 'Private message, Send', '/direct/t/700001/', 'dm', [
    { write: 'dm-text', text: note },
    { press: 'dm-send' },
  ]),
  at('story-reply-key', 'Answer to a story is private, Enter', '/stories/lotte.oefening/1/', 'story-reply', [
    { write: 'story-reply', text: note },
    { key: 'Enter' },
  ]),
  at('story-reply-button', 'Answer to a story is private, Send', '/stories/lotte.oefening/1/', 'story-reply', [
    { write: 'story-reply', text: note },
    { press: 'story-reply-send' },
  ]),
  at('send-to-open', 'The paper plane opens its dialog', '/', 'open-send-to', [{ press: `${post}-send-to` }]),
  at('send-to', 'The paper plane sends a private message with text', '/', 'dm', [
    { press: `${post}-send-to` },
    { press: 'send-to-person' },
    { write: 'send-to-text', text: note },
    { press: 'send-to-send' },
  ]),
  at('search', 'Search', '/', 'search', [
    { press: 'open-search' },
    { write: 'search', text: 'oefening' },
    { key: 'Enter' },
  ]),
  at('login', 'Log in', '/accounts/login/', 'login', [
    { write: 'login-user', text: 'noor.voorbeeld' },
    { write: 'login-password', text: 'geheim' },
    { press: 'login' },
  ]),
  at('login-key', 'Log in with Enter', '/accounts/login/', 'login', [
    { write: 'login-user', text: 'noor.voorbeeld' },
    { write: 'login-password', text: 'geheim' },
    { key: 'Enter' },
  ]),
  at('like', 'Like', '/', 'like', [{ press: `${post}-like` }]),
  at('like-with-draft', 'Like while a comment stands in the box below', '/', 'like', [
    { write: `${post}-comment-text`, text: 'Nog niet af' },
    { press: `${post}-like` },
  ]),
  at('mention', 'Enter picks a name from the open list', '/', 'mention', [
    { write: `${post}-comment-text`, text: 'Dag @lot' },
    { key: 'Enter' },
  ]),
  at('save', 'Save a post', '/', 'save', [{ press: `${post}-save` }]),
  at('follow', 'Follow', '/', 'follow', [{ press: `${post}-follow` }]),
  at('follow-with-draft', 'Follow while a comment stands in the box', '/', 'follow', [
    { write: `${post}-comment-text`, text: 'Nog niet af' },
    { press: `${post}-follow` },
  ]),
  at('open-comment', 'The comment icon goes to the box', '/', 'open-comment', [{ press: `${post}-open-comment` }]),
  at('open-composer', 'Open the dialog for a new post', '/', 'open-composer', [
    { press: 'open-create' },
    { press: 'create-post' },
  ]),
  at('next', 'Next after cropping', '/', 'next', [...created, { press: 'create-next-crop' }]),
  at('next-edit', 'Next after editing', '/', 'next', [
    ...created,
    { press: 'create-next-crop' },
    { press: 'create-next-edit' },
  ]),
  at('back', 'Back from the caption', '/', 'back', [...captioned, { press: 'create-back' }]),
  at('location', 'Done in the dialog for a place', '/', 'location', [
    ...captioned,
    { press: 'create-location' },
    { write: 'location-text', text: 'Oldenzaal' },
    { press: 'location-done' },
  ]),
  at('discard', 'Close with a draft, then discard', '/', 'discard', [
    ...captioned,
    { key: 'Escape' },
    { press: 'discard' },
  ]),
  at('close', 'Close the empty dialog', '/', 'close-composer', [
    { press: 'open-create' },
    { press: 'create-post' },
    { press: 'create-close' },
  ]),
  at('touch-next', 'Next in the touch layout', '/create/style/', 'next', [
    { attach: 'touch-file', file: 'image' },
    { press: 'touch-next' },
  ]),
  at('report', 'Report a post with a text', '/', 'report', [
    { press: `${post}-menu` },
    { press: `${post}-report` },
    { write: 'report-text', text: 'Dit klopt niet' },
    { press: 'report-submit' },
  ]),
  at('collection', 'Name a collection', '/', 'collection', [
    { press: `${post}-menu` },
    { press: `${post}-collection` },
    { write: 'collection-text', text: 'Later lezen' },
    { press: 'collection-submit' },
  ]),
];

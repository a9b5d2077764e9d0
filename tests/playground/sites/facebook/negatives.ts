import type { NegativeStory } from '../../kit/story';
import { www } from './addresses';

const at = (id: string, title: string, path: string, expect: string, steps: NegativeStory['steps']): NegativeStory => ({
  id,
  platform: 'facebook',
  title,
  url: www(path),
  expect,
  steps,
});
const draft = (path: string, ...steps: NegativeStory['steps']) => ({
  path,
  steps: [{ press: 'open-composer' }, { write: 'post-text', text: 'Een begin' }, ...steps],
});
const business = (id: string, title: string, expect: string, press: string): NegativeStory => ({
  id,
  platform: 'facebook',
  title,
  url: 'https://business.facebook.com/latest/composer?pg-lang={lang}',
  expect,
  steps: [{ write: 'business-text', text: 'Een begin' }, { press }],
});
const note = 'Kun je me even bellen?';

const messages: NegativeStory[] = [
  at('chat-key', 'Private message in the chat tab, Enter', '/', 'dm', [
    { press: 'chat-open' },
    { write: 'chat-text', text: note },
    { key: 'Enter' },
  ]),
  at('chat-button', 'Private message in the chat tab, button', '/', 'dm', [
    { press: 'chat-open' },
    { write: 'chat-text', text: note },
    { press: 'chat-send' },
  ]),
  at('dm-key', 'Private message on /messages, Enter', '/messages/t/700001', 'dm', [
    { write: 'dm-text', text: note },
    { key: 'Enter' },
  ]),
  at('dm-button', 'Private message on /messages, button', '/messages/t/700001', 'dm', [
    { write: 'dm-text', text: note },
    { press: 'dm-send' },
  ]),
  at('story-reply-key', 'Answer to a story is private, Enter', '/stories/1', 'story-reply', [
    { write: 'story-reply', text: note },
    { key: 'Enter' },
  ]),
  at('story-reply-button', 'Answer to a story is private, button', '/stories/1', 'story-reply', [
    { write: 'story-reply', text: note },
    { press: 'story-reply-send' },
  ]),
];

const next = draft('/noor.voorbeeld', { press: 'post-next' });
const privacy = draft('/', { press: 'privacy' }, { press: 'audience-friends' }, { press: 'audience-done' });
const discard = draft('/', { press: 'composer-close' }, { press: 'discard' });
const tag = draft('/', { press: 'tool-tag' });

/** What must be left alone on Facebook. */
export const facebookNegatives: NegativeStory[] = [
  ...messages,
  at('search', 'Search', '/', 'search', [{ write: 'search', text: 'oefening' }, { key: 'Enter' }]),
  at('login', 'Log in', '/login', 'login', [
    { write: 'login-email', text: 'noor@voorbeeld.nl' },
    { write: 'login-password', text: 'geheim' },
    { press: 'login' },
  ]),
  at('login-key', 'Log in with Enter', '/login', 'login', [
    { write: 'login-email', text: 'noor@voorbeeld.nl' },
    { write: 'login-password', text: 'geheim' },
    { key: 'Enter' },
  ]),
  at('like', 'Like', '/', 'like', [{ press: 'post-1001-like' }]),
  at('like-with-draft', 'Like while a comment stands in the box below', '/', 'like', [
    { write: 'post-1001-comment-text', text: 'Nog niet af' },
    { press: 'post-1001-like' },
  ]),
  at('follow', 'Follow a page', '/de.oefenhoek', 'follow', [{ press: 'follow' }]),
  at('add-friend', 'Add a friend', '/noor.voorbeeld', 'add-friend', [{ press: 'add-friend' }]),
  at('join-group', 'Join a group', '/groups/oefengroep', 'join-group', [{ press: 'join' }]),
  at('open-composer', 'Open the post dialog', '/', 'open-composer', [{ press: 'open-composer' }]),
  at('open-comments', 'Open the comments', '/', 'open-comments', [{ press: 'post-1001-open-comments' }]),
  at('open-comments-with-draft', 'Open the comments while a comment stands in the box', '/', 'open-comments', [
    { write: 'post-1001-comment-text', text: 'Nog niet af' },
    { press: 'post-1001-open-comments' },
  ]),
  at('open-share', 'Open the share sheet', '/', 'open-share', [{ press: 'post-1001-share' }]),
  at('next', 'Next in the two-step dialog', next.path, 'next', next.steps),
  at('privacy', 'Choose the audience', privacy.path, 'privacy', privacy.steps),
  at('tag', 'Tag people', tag.path, 'tool-tag', tag.steps),
  at('close', 'Close an empty dialog', '/', 'close-composer', [
    { press: 'open-composer' },
    { press: 'composer-close' },
  ]),
  at('discard', 'Close the dialog and discard the draft', discard.path, 'discard', discard.steps),
  at('story-discard', 'Discard a story', '/stories/create', 'discard', [
    { press: 'story-kind-text' },
    { write: 'story-text', text: 'Een begin' },
    { press: 'story-discard' },
  ]),
  at('reel-next', 'Next in the reel steps', '/reels/create', 'next', [
    { attach: 'reel-file', file: 'video' },
    { press: 'reel-next-0' },
  ]),
  at('report', 'Report a post with a text', '/', 'report', [
    { press: 'post-1001-menu' },
    { press: 'post-1001-report' },
    { write: 'report-text', text: 'Dit klopt niet' },
    { press: 'report-submit' },
  ]),
  at('collection', 'Name a collection', '/', 'collection', [
    { press: 'post-1001-menu' },
    { press: 'post-1001-collection' },
    { write: 'collection-text', text: 'Later lezen' },
    { press: 'collection-submit' },
  ]),
  at('invite', 'Invite with a note', '/groups/oefengroep', 'invite', [
    { press: 'invite' },
    { write: 'invite-note-text', text: 'Doe je mee?' },
    { press: 'invite-note-submit' },
  ]),
  business('draft', 'Business Suite: save as draft', 'draft', 'business-draft'),
  business('business-cancel', 'Business Suite: cancel', 'cancel', 'business-cancel'),
];

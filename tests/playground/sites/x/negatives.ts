import type { NegativeStory, Step } from '../../kit/story';

function story(id: string, title: string, path: string, expect: string, steps: Step[]): NegativeStory {
  return {
    id,
    platform: 'x',
    title,
    url: `https://x.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`,
    steps,
    expect,
  };
}

const text = 'Dit is alleen voor jou.';

/** Everything on X that must be left alone. */
export const negatives: NegativeStory[] = [
  story('dm-enter', 'a private message, by Enter', '/messages/71-72', 'dm', [
    { write: 'dm-field', text },
    { key: 'Enter' },
  ]),
  story('dm-button', 'a private message, by its button', '/messages/71-72', 'dm', [
    { write: 'dm-field', text },
    { press: 'dm-send' },
  ]),
  story('chat-enter', 'a message in the new Chat, by Enter', '/i/chat/71-72', 'dm', [
    { write: 'chat-field', text },
    { key: 'Enter' },
  ]),
  story('chat-button', 'a message in the new Chat, by its button', '/i/chat/71-72', 'dm', [
    { write: 'chat-field', text },
    { press: 'chat-send' },
  ]),
  story('drawer', 'a message in the drawer beside a composer', '/home', 'dm', [
    { write: 'inline-field-0', text: 'Nog niet af' },
    { press: 'drawer-open' },
    { write: 'drawer-field', text },
    { press: 'drawer-send' },
  ]),
  story('search', 'a search', '/home', 'search', [{ write: 'search', text: 'moestuin' }, { key: 'Enter' }]),
  story('login', 'signing in', '/i/flow/login', 'login', [
    { write: 'login-name', text: 'oefenaccount' },
    { press: 'login-next' },
  ]),
  story('like', 'a like', '/home', 'like', [{ press: 'like-1803' }]),
  story('like-while-writing', 'a like, with a draft on the page', '/bieb_waterrijk/status/1803', 'like', [
    { write: 'inline-field-0', text: 'Nog niet af' },
    { press: 'like-1803' },
  ]),
  story('follow', 'following somebody', '/home', 'follow', [{ press: 'follow-1803' }]),
  story('open', 'opening the composer', '/home', 'open-composer', [{ press: 'new-post' }]),
  story('open-reply', 'opening a reply, with a draft on the page', '/home', 'open-composer', [
    { write: 'inline-field-0', text: 'Nog niet af' },
    { press: 'reply-1804' },
  ]),
  story('shortcut', 'opening the composer by its key', '/home', 'open-composer', [{ key: 'n' }]),
  story('add', 'adding a post to a thread', '/compose/post', 'add-post', [
    { write: 'dialog-field-0', text },
    { press: 'dialog-add' },
  ]),
  story('set-time', 'setting the time', '/compose/post', 'set-time', [
    { write: 'dialog-field-0', text },
    { press: 'dialog-schedule' },
    { press: 'schedule-confirm' },
  ]),
  story('gif', 'looking for a GIF', '/home', 'gif', [{ write: 'inline-field-0', text }, { press: 'inline-gif' }]),
  story('emoji', 'looking for an emoji', '/home', 'emoji', [
    { write: 'inline-field-0', text },
    { press: 'inline-emoji' },
  ]),
  story('draft', 'saving a draft on closing', '/compose/post', 'draft', [
    { write: 'dialog-field-0', text },
    { press: 'dialog-close' },
    { press: 'sheet-save' },
  ]),
  story('discard', 'throwing a draft away on closing', '/compose/post', 'discard', [
    { write: 'dialog-field-0', text },
    { press: 'dialog-close' },
    { press: 'sheet-discard' },
  ]),
  story('close', 'closing an empty composer', '/compose/post', 'close-composer', [{ press: 'dialog-close' }]),
  story('escape', 'closing by Escape, then saving', '/compose/post', 'draft', [
    { write: 'dialog-field-0', text },
    { key: 'Escape' },
    { press: 'sheet-save' },
  ]),
  story('list', 'naming a list', '/i/lists/create', 'create-list', [
    { write: 'list-name', text: 'Scholen' },
    { write: 'list-description', text: 'Scholen in de buurt' },
    { press: 'list-next' },
  ]),
  story('report', 'reporting a post', '/i/report?id=1804', 'report', [
    { write: 'report-text', text: 'Dit klopt niet.' },
    { press: 'report-submit' },
  ]),
  story('mention', 'choosing a mention by Enter', '/home', 'gif', [
    { write: 'inline-field-0', text: 'Dag @juf' },
    { key: 'Enter' },
    { press: 'inline-gif' },
  ]),
  story('repost-menu', 'opening the repost menu, with a draft on the page', '/home', 'open-composer', [
    { write: 'inline-field-0', text: 'Nog niet af' },
    { press: 'repost-1803' },
    { press: 'quote-1803' },
  ]),
  story('repost', 'a repost without own text, with a draft on the page', '/home', 'repost', [
    { write: 'inline-field-0', text: 'Nog niet af' },
    { press: 'repost-1803' },
    { press: 'repost-confirm-1803' },
  ]),
  story('article-save', 'an article that saves itself', '/compose/articles/edit/2002', 'article-draft', [
    { write: 'article-title', text: 'Nog niet af' },
    { write: 'article-body', text },
  ]),
];

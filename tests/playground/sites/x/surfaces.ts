import type { Kind } from '../../../../utils/model/draft';
import type { Step, SurfaceStory } from '../../kit/story';

const at = (path: string) => `https://x.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`;
const empty = (field: string): Step[] => [{ press: field }, { key: 'Mod+a' }, { key: 'Backspace' }];

/** A story in the inline composer, in the dialog or in the touch layout; the rest is what makes it special. */
function story(
  place: 'inline' | 'dialog',
  id: string,
  kind: Kind,
  title: string,
  path: string,
  more: Partial<SurfaceStory> = {},
): SurfaceStory {
  return {
    id,
    platform: 'x',
    surface: id.replace(/-(inline|dialog|link|media|long)$/, ''),
    kind,
    title,
    url: at(path),
    open: [],
    editor: `${place}-field-0`,
    submit: `${place}-submit`,
    key: 'Mod+Enter',
    ...more,
  };
}

/** More than one post holds: it goes out under another operation name. */
const long = 'We lazen, we telden, we bouwden en we zongen. '.repeat(7);

/** Every way to publish on X. */
export const surfaces: SurfaceStory[] = [
  story('inline', 'post-inline', 'post', 'a post, from the home page', '/home'),
  story('dialog', 'post-dialog', 'post', 'a post, from the dialog over the home page', '/home', {
    open: [{ press: 'new-post' }],
  }),
  story('dialog', 'post-link', 'post', 'a post, from a link on another site', '/intent/post?text=Kijk%20dit', {
    open: empty('dialog-field-0'),
  }),
  story('dialog', 'post-media', 'post', 'a post with a photo', '/compose/post', {
    complete: [{ attach: 'dialog-file', file: 'image' }],
    media: 1,
  }),
  story(
    'dialog',
    'post-long',
    'post',
    'a long post, begun by a link on another site',
    `/intent/post?text=${encodeURIComponent(long)}`,
    {
      published: `${long}{text}`,
    },
  ),
  {
    id: 'touch',
    platform: 'x',
    surface: 'touch',
    kind: 'post',
    title: 'a post, in the touch layout',
    url: at('/compose/post?pg-touch=1'),
    open: [],
    editor: 'touch-field',
    submit: 'touch-submit',
  },
  story('dialog', 'thread', 'thread', 'a thread of two posts', '/compose/post', {
    complete: [{ press: 'dialog-add' }, { write: 'dialog-field-1', text: 'En dit hoort er nog bij.' }],
    published: '{text}\nEn dit hoort er nog bij.',
  }),
  story('inline', 'reply-inline', 'reply', 'a reply, under a post', '/bieb_waterrijk/status/1803'),
  story('dialog', 'reply-dialog', 'reply', 'a reply, from the dialog', '/home', { open: [{ press: 'reply-1804' }] }),
  story('dialog', 'quote', 'quote', 'a quote', '/home', { open: [{ press: 'repost-1803' }, { press: 'quote-1803' }] }),
  story('dialog', 'scheduled', 'post', 'a scheduled post', '/compose/post', {
    complete: [{ press: 'dialog-schedule' }, { press: 'schedule-confirm' }],
  }),
  story('inline', 'community-inline', 'post', 'a post in a community', '/i/communities/1471'),
  story('dialog', 'community-dialog', 'post', 'a post in a community, from the dialog', '/i/communities/1471', {
    open: [{ press: 'community-open' }],
  }),
  story('dialog', 'poll', 'poll', 'a poll', '/compose/post', {
    complete: [
      { press: 'dialog-poll' },
      { write: 'dialog-choice-1', text: 'Appels' },
      { write: 'dialog-choice-2', text: 'Peren' },
    ],
    published: '{text}\nAppels\nPeren',
  }),
  story('dialog', 'edit', 'edit', 'a change to a post', '/home', {
    open: [{ press: 'more-1802' }, { press: 'edit-1802' }, ...empty('dialog-field-0')],
  }),
  {
    id: 'article',
    platform: 'x',
    surface: 'article',
    kind: 'article',
    title: 'an article',
    url: at('/compose/articles/edit/2001'),
    open: [],
    editor: 'article-body',
    complete: [{ write: 'article-title', text: 'Een week in de moestuin' }],
    submit: 'article-submit',
    published: 'Een week in de moestuin\n{text}',
  },
];

import type { Kind } from '../../../../utils/model/draft';
import type { Step, SurfaceStory } from '../../kit/story';

/** Stories of a change begin with an empty field: what stood there is taken out first. */
const emptied = (field: string): Step[] => [{ press: field }, { key: 'Mod+a' }, { key: 'Backspace' }];

const generations = ['a', 'b', 'c'] as const;
type Generation = (typeof generations)[number];
const generationNames: Record<Generation, string> = { a: 'klassiek', b: 'klassiek in schaduw-DOM', c: 'nieuw' };

function address(path: string, generation: Generation): string {
  return `https://www.linkedin.com${path}${path.includes('?') ? '&' : '?'}pg-gen=${generation}&pg-lang={lang}`;
}

interface ShareStory {
  id: string;
  surface: string;
  kind: Kind;
  title: string;
  path?: string;
  open?: Step[];
  complete?: Step[];
  media?: number;
}

/** Everything that goes out by the share box. Only the editor's text is the publication's text; a poll's question is sent before. */
const shares: ShareStory[] = [
  { id: 'post', surface: 'post', kind: 'post', title: 'bericht' },
  {
    id: 'post-photo', surface: 'post', kind: 'post', title: 'bericht met foto', media: 1,
    complete: [{ press: 'add-media' }, { attach: 'media-input', file: 'image' }, { press: 'media-next' }],
  },
  {
    id: 'post-scheduled', surface: 'post', kind: 'post', title: 'gepland bericht',
    complete: [{ press: 'share-schedule' }, { press: 'schedule-next' }],
  },
  {
    id: 'repost', surface: 'post', kind: 'share', title: 'delen met eigen woorden',
    open: [{ press: 'repost-open-1' }, { press: 'repost-thoughts-1' }],
  },
  {
    id: 'poll', surface: 'poll', kind: 'poll', title: 'peiling',
    complete: [
      { press: 'add-poll' }, { write: 'poll-question', text: 'Welke dag?' },
      { write: 'poll-option-1', text: 'Maandag' }, { write: 'poll-option-2', text: 'Vrijdag' }, { press: 'poll-done' },
    ],
  },
  { id: 'edit-post', surface: 'post', kind: 'edit', title: 'bericht wijzigen', open: [{ press: 'menu-2' }, { press: 'edit-open-2' }, ...emptied('share-editor')] },
  { id: 'page-post', surface: 'post', kind: 'post', title: 'bericht van een pagina', path: '/company/90210/admin/page-posts/published/' },
];

function shareStory(story: ShareStory, generation: Generation): SurfaceStory {
  const { path = '/feed/', open = [{ press: 'open-share' }], ...rest } = story;
  return {
    ...rest, platform: 'linkedin', id: `${story.id}-${generation}`, title: `${story.title} (${generationNames[generation]})`,
    url: address(path, generation), open, editor: 'share-editor', submit: 'share-submit',
  };
}

const commentOpen: Step[] = [{ press: 'comment-open-1' }];
const comments = [
  { id: 'comment', surface: 'comment', kind: 'comment', title: 'reactie', open: commentOpen },
  { id: 'reply', surface: 'comment', kind: 'reply', title: 'antwoord', open: [...commentOpen, { press: 'reply-open-1' }] },
  { id: 'comment-edit', surface: 'comment', kind: 'edit', title: 'reactie wijzigen', open: [...commentOpen, { press: 'comment-edit-open-2' }, ...emptied('comment-edit-editor')] },
] as const;

function commentStory({ open, ...story }: (typeof comments)[number], generation: Generation): SurfaceStory {
  return {
    ...story, platform: 'linkedin', id: `${story.id}-${generation}`, title: `${story.title} (${generationNames[generation]})`,
    url: address('/feed/', generation), open: [...open], editor: `${story.id}-editor`, submit: `${story.id}-submit`,
    ...(generation === 'a' && { key: 'Mod+Enter' as const }),
  };
}

const fixed = { platform: 'linkedin', editor: 'share-editor', submit: 'share-submit' } as const;

/** Where the share box is reached another way. */
const others: SurfaceStory[] = [
  { ...fixed, id: 'post-group', surface: 'post', kind: 'post', title: 'bericht in een groep', url: address('/groups/4711/', 'a'), open: [{ press: 'open-share' }] },
  { ...fixed, id: 'post-compose-page', surface: 'post', kind: 'post', title: 'bericht op de schrijfpagina', url: address('/sharing/compose/', 'c'), open: [] },
  {
    ...fixed, id: 'article', surface: 'article', kind: 'article', title: 'artikel', url: address('/article/edit/7001/', 'a'),
    open: [{ write: 'article-title', text: 'Een boom op het plein' }, { write: 'article-body', text: 'Het begon met een zaadje.' }, { press: 'article-next' }],
  },
];

/** Every way to publish on LinkedIn. Comments of generation B are those of the new pages. */
export const surfaces: SurfaceStory[] = [
  ...generations.flatMap((generation) => shares.map((story) => shareStory(story, generation))),
  ...generations.flatMap((generation) => comments.map((story) => commentStory(story, generation))),
  ...others,
];

import type { NegativeStory, Step } from '../../kit/story';

type Generation = 'a' | 'b' | 'c';

function story(id: string, title: string, expect: string, steps: Step[], path = '/feed/', generation: Generation = 'a'): NegativeStory {
  const suffix = generation === 'a' ? '' : `-${generation}`;
  const url = `https://www.linkedin.com${path}?pg-gen=${generation}&pg-lang={lang}`;
  return { id: `${id}${suffix}`, platform: 'linkedin', title: `${title} (${generation})`, url, steps, expect };
}

const draft: Step[] = [{ press: 'open-share' }, { write: 'share-editor', text: 'Nog niet af' }];
const media: Step[] = [...draft, { press: 'add-media' }, { attach: 'media-input', file: 'image' }];
const dm: Step[] = [{ write: 'dm-editor', text: 'Tot morgen!' }];

/** What every generation of the feed has. */
const everywhere: [id: string, title: string, expect: string, steps: Step[]][] = [
  ['dm', 'privébericht', 'dm', [...dm, { press: 'dm-submit' }]],
  ['dm-enter', 'privébericht met Enter', 'dm', [...dm, { key: 'Enter' }]],
  ['open-share', 'schrijfvak openen', 'open-composer', [{ press: 'open-share' }]],
  ['open-comment', 'reactievak openen', 'open-comment', [{ press: 'comment-open-1' }]],
  ['open-reply', 'antwoordvak openen', 'open-reply', [{ press: 'comment-open-1' }, { press: 'reply-open-1' }]],
  ['like', 'interessant vinden', 'like', [{ press: 'comment-open-1' }, { write: 'comment-editor', text: 'Half af' }, { press: 'like-1' }]],
  ['instant-repost', 'meteen delen', 'instant-repost', [{ press: 'repost-open-1' }, { press: 'repost-now-1' }]],
  ['identity', 'kiezen namens wie', 'identity', [{ press: 'comment-open-1' }, { write: 'comment-editor', text: 'Half af' }, { press: 'identity' }]],
  ['comment-cancel', 'wijzigen annuleren', 'cancel', [{ press: 'comment-open-1' }, { press: 'comment-edit-open-2' }, { write: 'comment-edit-editor', text: 'Toch niet' }, { press: 'comment-edit-cancel' }]],
  ['media-next', 'volgende na een foto', 'next', [...media, { press: 'media-next' }]],
  ['media-back', 'terug bij een foto', 'back', [...media, { press: 'media-back' }]],
  ['schedule-next', 'volgende bij plannen', 'schedule-next', [...draft, { press: 'share-schedule' }, { press: 'schedule-next' }]],
  ['audience-done', 'publiek kiezen', 'audience-done', [...draft, { press: 'share-audience' }, { press: 'audience-done' }]],
  ['poll-done', 'peiling gereed', 'poll-done', [
    ...draft, { press: 'add-poll' }, { write: 'poll-question', text: 'Welke dag?' }, { write: 'poll-option-1', text: 'Ma' },
    { write: 'poll-option-2', text: 'Vr' }, { press: 'poll-done' },
  ]],
  ['save-draft', 'als concept opslaan', 'draft', [...draft, { press: 'share-dismiss' }, { press: 'share-save-draft' }]],
  ['discard', 'weggooien', 'discard', [...draft, { press: 'share-dismiss' }, { press: 'share-discard' }]],
  ['report', 'bericht melden', 'report', [{ press: 'menu-1' }, { press: 'report-open-1' }, { write: 'report-text', text: 'Dit klopt niet' }, { press: 'report-submit' }]],
];

/** What must be left alone on LinkedIn. */
export const negatives: NegativeStory[] = [
  ...(['a', 'b', 'c'] as const).flatMap((generation) =>
    everywhere.map(([id, title, expect, steps]) => story(id, title, expect, steps, '/feed/', generation))),
  story('search', 'zoeken', 'search', [{ write: 'search', text: 'plein' }, { key: 'Enter' }]),
  story('follow', 'volgen', 'follow', [{ press: 'follow-1' }]),
  story('invite', 'uitnodiging met bericht', 'invitation', [{ press: 'connect-1' }, { write: 'invite-note', text: 'Leuk je te spreken' }, { press: 'invite-send' }]),
  story('article-next', 'volgende bij een artikel', 'article-next', [{ write: 'article-title', text: 'Titel' }, { write: 'article-body', text: 'Tekst' }, { press: 'article-next' }], '/article/edit/7001/'),
  story('dm-page', 'privébericht op de berichtenpagina', 'dm', [...dm, { press: 'dm-submit' }], '/messaging/thread/1/'),
  story('headline', 'kopregel van het profiel', 'profile', [{ press: 'headline-open' }, { write: 'headline-editor', text: 'Leerkracht groep 7' }, { press: 'headline-save' }], '/in/anneke-voorbeeld/', 'c'),
  story('login', 'inloggen', 'login', [{ write: 'login-name', text: 'anneke@example.invalid' }, { write: 'login-password', text: 'verzonnen' }, { press: 'login-submit' }], '/login'),
];

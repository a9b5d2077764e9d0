import type { Step, SurfaceStory } from '../../kit/story';

function address(path: string, host = 'www'): string {
  return `https://${host}.youtube.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`;
}

/** Stories of a change begin with an empty field: what stood there is taken out first. */
const emptied = (field: string): Step[] => [{ press: field }, { key: 'Mod+a' }, { key: 'Backspace' }];

type Part = Omit<SurfaceStory, 'platform'>;

const comment = (id: string, title: string, path: string): Part => ({
  id, surface: 'comment', kind: 'comment', title, url: address(path), open: [{ press: 'comment-placeholder' }], editor: 'comment-editor', submit: 'comment-submit', key: 'Mod+Enter',
});

/** Below videos, shorts and posts. `pg-era=paper` has the buttons of before 2023. */
const comments: Part[] = [
  comment('comment', 'reactie onder een video', '/watch?v=practice'),
  comment('comment-shorts', 'reactie onder een short', '/shorts/practice'),
  comment('comment-post', 'reactie onder een post', '/post/practice'),
  comment('comment-paper', 'reactie (oude knoppen)', '/watch?v=practice&pg-era=paper'),
  { ...comment('reply', 'antwoord', '/watch?v=practice'), surface: 'reply', kind: 'reply', open: [{ press: 'reply-open-1' }], editor: 'reply-editor', submit: 'reply-submit' },
  { ...comment('comment-edit', 'reactie wijzigen', '/watch?v=practice'), surface: 'comment', kind: 'edit', open: [{ press: 'comment-edit-open-2' }, ...emptied('comment-edit-editor')], editor: 'comment-edit-editor', submit: 'comment-edit-submit' },
];

const community: Part = {
  id: 'community', surface: 'community', kind: 'post', title: 'post op het kanaal', url: address('/@anneke-voorbeeld/posts'),
  open: [{ press: 'post-placeholder' }], editor: 'post-editor', submit: 'post-submit',
};

const communities: Part[] = [
  community,
  { ...community, id: 'community-image', title: 'post met afbeelding', media: 1, complete: [{ attach: 'post-image', file: 'image' }] },
  {
    ...community, id: 'community-poll', surface: 'poll', kind: 'poll', title: 'poll op het kanaal',
    published: '{text}\nBeuk\nEik', complete: [{ press: 'poll-open' }, { write: 'poll-option-1', text: 'Beuk' }, { write: 'poll-option-2', text: 'Eik' }],
  },
  { ...community, id: 'community-scheduled', title: 'geplande post', complete: [{ press: 'post-schedule' }] },
];

const chat: Part = {
  id: 'live-chat', surface: 'live', kind: 'live', title: 'livechat', url: address('/watch?v=live'), frame: 'chatframe', open: [],
  editor: 'chat-editor', submit: 'chat-submit', key: 'Enter',
};
const chats: Part[] = [
  chat,
  { ...chat, id: 'live-chat-popout', title: 'livechat in een eigen venster', url: address('/live_chat?is_popout=1'), frame: undefined },
  { ...chat, id: 'live-chat-studio', title: 'livechat in Studio', url: address('/live_chat?is_popout=1', 'studio'), frame: undefined },
];

const toVisibility: Step[] = [
  { press: 'radio-VIDEO_MADE_FOR_KIDS_NOT_MFK' }, { press: 'studio-next' }, { press: 'studio-next' }, { press: 'studio-next' },
];

/** The description is the text of the story; the title is there already, from the file's name. */
const upload: Part = {
  id: 'studio-upload', surface: 'upload', kind: 'video', title: 'video uploaden', url: address('/channel/UCpractice/videos/upload?d=ud', 'studio'), media: 1,
  open: [{ attach: 'video-file', file: 'video' }], editor: 'video-description', complete: [...toVisibility, { press: 'radio-PUBLIC' }], submit: 'studio-done',
};

const reply: Part = {
  id: 'studio-reply', surface: 'studio-reply', kind: 'reply', title: 'antwoord in Studio', url: address('/channel/UCpractice/comments', 'studio'),
  open: [{ press: 'reply-open' }], editor: 'reply-editor', submit: 'reply-submit',
};

const studio: Part[] = [
  upload,
  { ...upload, id: 'studio-upload-prechecks', title: 'video uploaden met extra vraag', url: address('/channel/UCpractice/videos/upload?d=ud&pg-prechecks=1', 'studio'), confirm: 'publish-anyway' },
  { ...upload, id: 'studio-upload-scheduled', title: 'geplande video', complete: [...toVisibility, { press: 'radio-SCHEDULE' }] },
  { ...upload, id: 'studio-upload-unlisted', title: 'verborgen video', complete: [...toVisibility, { press: 'radio-UNLISTED' }] },
  { id: 'studio-edit', surface: 'studio-edit', kind: 'edit', title: 'video wijzigen', url: address('/video/practice/edit', 'studio'), open: emptied('video-description'), editor: 'video-description', submit: 'edit-save' },
  reply,
  { ...reply, id: 'studio-reply-textarea', title: 'antwoord in Studio (gewoon tekstvak)', url: address('/video/practice/comments?pg-era=textarea', 'studio') },
];

const mobile: Part = {
  id: 'mobile-comment', surface: 'mobile', kind: 'comment', title: 'reactie op de mobiele pagina', url: address('/watch?v=practice', 'm'),
  open: [{ press: 'comment-placeholder' }], editor: 'comment-editor', submit: 'comment-submit',
};
const mobiles: Part[] = [
  mobile,
  { ...mobile, id: 'mobile-comment-beacon', title: 'reactie op de mobiele pagina (baken)',
    // A beacon tells nothing back: after a refusal there is nothing left to edit.
    complete: [{ press: 'comment-editor' }], url: address('/watch?v=practice&pg-transport=beacon', 'm') },
  { ...mobile, id: 'mobile-reply', surface: 'mobile', kind: 'reply', title: 'antwoord op de mobiele pagina', open: [{ press: 'reply-open' }], editor: 'reply-editor', submit: 'reply-submit' },
];

/** Every way to publish on YouTube. */
export const surfaces: SurfaceStory[] = [...comments, ...communities, ...chats, ...studio, ...mobiles].map((story) => ({ ...story, platform: 'youtube' }));

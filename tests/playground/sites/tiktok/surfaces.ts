import type { Kind } from '../../../../utils/model/draft';
import type { Step, SurfaceStory } from '../../kit/story';

const at = (path: string) => `https://www.tiktok.com${path}${path.includes('?') ? '&' : '?'}pg-lang={lang}`;
const emptyCaption: Step[] = [{ press: 'caption' }, { key: 'Mod+a' }, { key: 'Backspace' }];
const video: Step[] = [{ attach: 'file-video', file: 'video' }, ...emptyCaption];
const photo: Step[] = [{ press: 'tab-photo' }, { attach: 'file-photo', file: 'image' }, ...emptyCaption];

/** One post of the studio. No key publishes from a caption. */
function studio(id: string, title: string, path: string, open: Step[], more: Partial<SurfaceStory> = {}): SurfaceStory {
  return {
    id,
    platform: 'tiktok',
    surface: 'upload',
    kind: 'video',
    title,
    url: at(path),
    open,
    editor: 'caption',
    submit: 'post',
    media: 1,
    ...more,
  };
}

function comment(id: string, kind: Kind, title: string, path: string, open: Step[] = []): SurfaceStory {
  return {
    id,
    platform: 'tiktok',
    surface: 'comment',
    kind,
    title,
    url: at(path),
    open,
    editor: 'comment',
    submit: 'comment-post',
    key: 'Enter',
  };
}

const film = '/@sportparkzuid/video/7301';

/** Every way to publish on TikTok. */
export const surfaces: SurfaceStory[] = [
  studio('upload-video', 'a video', '/tiktokstudio/upload', video),
  studio('upload-video-confirm', 'a video, confirmed once more', '/tiktokstudio/upload?pg-confirm=1', video, {
    confirm: 'post-now',
  }),
  studio('upload-photos', 'photos', '/tiktokstudio/upload', photo),
  studio('upload-photos-confirm', 'photos, confirmed once more', '/tiktokstudio/upload?pg-confirm=1', photo, {
    confirm: 'post-now',
  }),
  studio('scheduled', 'a scheduled video', '/tiktokstudio/upload', video, { complete: [{ press: 'when-schedule' }] }),
  studio('edit', 'a change to a post', '/tiktokstudio/post/7302', emptyCaption, {
    surface: 'edit',
    kind: 'edit',
    media: 0,
  }),
  comment('comment', 'comment', 'a comment under a video', film),
  comment('comment-feed', 'comment', 'a comment from the feed', '/foryou', [{ press: 'comments-7303' }]),
  comment('comment-untagged', 'comment', 'a comment, in the layout without marks', `${film}?pg-untagged=1`),
  comment('reply', 'reply', 'a reply to a comment', film, [{ press: 'reply-91' }]),
  comment('reply-untagged', 'reply', 'a reply, in the layout without marks', `${film}?pg-untagged=1`, [
    { press: 'reply-92' },
  ]),
  {
    id: 'live',
    platform: 'tiktok',
    surface: 'live',
    kind: 'live',
    title: 'a message in a live chat',
    url: at('/@sportparkzuid/live'),
    open: [],
    editor: 'live-field',
    submit: 'live-send',
    key: 'Enter',
  },
];

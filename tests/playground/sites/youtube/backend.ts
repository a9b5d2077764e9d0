import { at, jsonBody, jsonReply, privately, replyToPageEvent, textAt } from '../../kit/backend';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';

function keep({ action, text, ...kept }: Partial<Publication> & { action: string }): Reply {
  return jsonReply({ actionResult: { status: 'STATUS_SUCCEEDED' } }, { ...privately('youtube', action, text), ...kept });
}

const written: Record<string, Publication['kind']> = {
  'comment/create_comment': 'comment', 'comment/create_comment_reply': 'reply',
  'comment/update_comment': 'edit', 'comment/update_comment_reply': 'edit',
};

const silent: Record<string, string> = {
  'comment/perform_comment_action': 'comment-action', 'like/like': 'like', 'like/dislike': 'dislike', 'subscription/subscribe': 'subscribe',
  search: 'search', 'playlist/create': 'playlist', 'flag/flag': 'report', 'upload/createvideo': 'draft',
};

/** The fake YouTube: InnerTube paths on every host, and the upload host. */
export function receive(request: Received): Reply | null {
  if (request.method === 'OPTIONS') return { body: '' };
  const event = replyToPageEvent('youtube', request);
  if (event) return event;
  const { pathname } = request.url;
  if (pathname === '/upload/studio') return keep({ action: 'upload' });
  if (pathname === '/signin/submit') return keep({ action: 'login' });
  const path = /^\/youtubei\/v1\/(.+)$/.exec(pathname)?.[1];
  return path ? innertube(path, jsonBody(request)) : null;
}

function innertube(path: string, body: unknown): Reply | null {
  const kind = written[path];
  if (kind) return keep({ action: path, public: true, kind, text: textAt(body, 'commentText') });
  if (path === 'backstage/create_post') return communityPost(body);
  if (path === 'live_chat/send_message') return chatMessage(body);
  if (path === 'video_manager/metadata_update') return videoUpdate(body);
  const action = silent[path];
  return action ? keep({ action }) : null;
}

function communityPost(body: unknown): Reply {
  const images = at(body, 'imagesAttachment', 'images');
  const polled = at(body, 'pollAttachment', 'choices');
  const choices = Array.isArray(polled) ? polled.map((choice: unknown) => textAt(choice, 'text')) : [];
  return keep({
    action: 'create_post', public: true, kind: at(body, 'pollAttachment') ? 'poll' : 'post',
    text: [textAt(body, 'commentText'), ...choices].join('\n'), media: Array.isArray(images) ? images.length : 0,
  });
}

function chatMessage(body: unknown): Reply {
  const segments = at(body, 'richMessage', 'textSegments');
  const text = Array.isArray(segments) ? segments.map((segment: unknown) => textAt(segment, 'text')).join('') : '';
  return keep({ action: 'send_message', public: true, kind: 'live', text });
}

/** Ids of videos that were never published begin with `draft`: what is saved of them stays private until a privacy comes along. */
function videoUpdate(body: unknown): Reply {
  const text = textAt(body, 'description', 'newDescription');
  const privacy = textAt(body, 'privacy', 'newPrivacy');
  const draft = textAt(body, 'encryptedVideoId').startsWith('draft');
  if (draft && !privacy) return keep({ action: 'draft', text });
  if (privacy === 'PRIVATE' && !at(body, 'scheduledPublishing')) return keep({ action: 'private', text });
  return keep({ action: 'metadata_update', public: true, kind: draft ? 'video' : 'edit', text, media: draft ? 1 : 0 });
}

import type { Kind } from '../../../../utils/model/draft';
import { jsonBody, jsonReply, privately, replyToPageEvent, replyToPreflight } from '../../kit/backend';
import { at, textAt } from '../../kit/json-path';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';

/** Paths that publish nothing → name in the record. */
const privateCalls: Record<string, string> = {
  '/api/v1/video/upload/auth/': 'upload',
  '/top/v1': 'upload',
  '/api/v1/web/project/create/': 'upload',
  '/tiktok/web/project/draft/save/v1/': 'draft',
  '/api/commit/item/digg/': 'like',
  '/api/commit/follow/user/': 'follow',
  '/api/search/general/full/': 'search',
  '/passport/web/user/login/': 'login',
  '/aweme/v2/aweme/feedback/': 'report',
  // Sharing without own text is not the guard's matter (design, decision 9), so it does not count as a publication here.
  '/tiktok/v1/upvote/publish': 'repost',
  '/v1/message/send': 'dm',
};

/** Every request of the pages that is not a page. */
export function receive(request: Received): Reply | null {
  const { url } = request;
  const ready = replyToPreflight(request) ?? replyToPageEvent('tiktok', request);
  if (ready || request.method !== 'POST') return ready;
  if (url.searchParams.has('pg-fail')) return jsonReply({ status_code: 5, status_msg: 'Server error' });
  const action = privateCalls[url.pathname];
  if (action) return jsonReply({ status_code: 0 }, privately('tiktok', action));
  // Publishing wants the signature that the site's security script adds: a request that went round it is refused.
  if (!url.searchParams.has('X-Bogus'))
    return jsonReply({ status_code: 8, status_msg: 'unsigned' }, privately('tiktok', 'unsigned'));
  if (url.pathname === '/tiktok/web/project/post/v1/') return receivePost(jsonBody(request));
  if (url.pathname === '/api/comment/publish/') return receiveComment(url.searchParams);
  if (url.pathname === '/webcast/room/chat/') return done('chat', 'live', url.searchParams.get('content') ?? '', 0);
  return null;
}

function receivePost(body: unknown): Reply {
  const one = at(body, 'single_post_req_list', 0);
  const images = at(one, 'image_ids');
  const media = Array.isArray(images) ? images.length : textAt(one, 'video_id') ? 1 : 0;
  const planned = at(body, 'feature_common_info_list', 0, 'schedule_time') !== undefined;
  const kind: Kind = textAt(one, 'item_id') ? 'edit' : 'video';
  return done(planned ? 'schedule' : 'post', kind, textAt(one, 'single_post_feature_info', 'text'), media);
}

function receiveComment(query: URLSearchParams): Reply {
  return done('comment', query.has('reply_id') ? 'reply' : 'comment', query.get('text') ?? '', 0);
}

function done(action: string, kind: Kind, text: string, media: number): Reply {
  const kept: Publication = { platform: 'tiktok', action, public: true, kind, text, media };
  return jsonReply({ status_code: 0, status_msg: '' }, kept);
}

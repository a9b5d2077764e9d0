import { jsonBody, jsonReply, privately, replyToPageEvent, replyToPreflight } from '../../kit/backend';
import { at, textAt } from '../../kit/json-path';
import { formFields, jsonField } from '../../kit/meta/form-body';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';
import type { Kind } from '../../../../utils/model/draft';

type Found = { action: string; kind: Kind; text: string; media: number };

const quiet: Readonly<Record<string, string>> = {
  usePolarisLikeMediaXIGLikeMutation: 'like',
  usePolarisFollowMutation: 'follow',
  usePolarisSaveMediaMutation: 'save',
};

const quietPaths: readonly (readonly [RegExp, string])[] = [
  [/^\/rupload_ig/, 'upload'],
  [/^\/api\/v1\/web\/accounts\/login\/ajax\//, 'login'],
  [/^\/api\/v1\/web\/search\//, 'search'],
];

/** The fake back end of Instagram: www and i. */
export function receiveInstagram(request: Received): Reply | null {
  const preflight = replyToPreflight(request);
  if (preflight) return preflight;
  const { pathname } = request.url;
  const quietly = quietPaths.find(([path]) => path.test(pathname));
  if (quietly) return jsonReply({ status: 'ok' }, privately('instagram', quietly[1]));
  const found = rest(request) ?? graphql(request);
  if (found === null) return replyToPageEvent('instagram', request);
  if (typeof found === 'string') return jsonReply({ data: {} }, privately('instagram', found));
  if (request.headers['x-pg-fail']) return { status: 500, body: '{"status":"fail"}' };
  const kept: Publication = { platform: 'instagram', public: true, ...found };
  return jsonReply({ status: 'ok' }, kept);
}

function rest(request: Received): Found | null {
  const { pathname } = request.url;
  const action = /^\/api\/v1\/media\/(configure\w*)\/$/.exec(pathname)?.[1];
  if (action === 'configure_sidecar') {
    const body = jsonBody(request);
    const children = at(body, 'children_metadata');
    return {
      action,
      kind: 'post',
      text: textAt(body, 'caption'),
      media: Array.isArray(children) ? children.length : 0,
    };
  }
  const fields = formFields(request);
  if (action) {
    const kind = action === 'configure_to_story' ? 'story' : action === 'configure_to_clips' ? 'reel' : 'post';
    return { action, kind, text: fields.get('caption') ?? '', media: fields.get('upload_id') ? 1 : 0 };
  }
  if (/^\/api\/v1\/media\/\d+\/edit_media\/$/.test(pathname))
    return { action: 'edit_media', kind: 'edit', text: fields.get('caption_text') ?? '', media: 0 };
  if (/^\/api\/v1\/web\/comments\/\d+\/add\/$/.test(pathname)) {
    return {
      action: 'comments/add',
      kind: fields.has('replied_to_comment_id') ? 'reply' : 'comment',
      text: fields.get('comment_text') ?? '',
      media: 0,
    };
  }
  return null;
}

/** A publication, the name of something quiet, or null when it is no mutation. */
function graphql(request: Received): Found | string | null {
  if (request.url.pathname !== '/api/graphql' && request.url.pathname !== '/graphql/query') return null;
  const fields = formFields(request);
  const action = fields.get('fb_api_req_friendly_name') ?? '';
  const variables = jsonField(fields, 'variables');
  if (action === 'usePolarisCreateInboxTrayItemSubmitMutation') {
    return {
      action,
      kind: 'note',
      text: textAt(variables, 'input', 'additional_params', 'note_create_params', 'text'),
      media: 0,
    };
  }
  const data = at(variables, 'data') ?? at(variables, 'request_data');
  if (at(data, 'comment_text') === undefined) return quiet[action] ?? action;
  return {
    action,
    kind: at(data, 'replied_to_comment_id') ? 'reply' : 'comment',
    text: textAt(data, 'comment_text'),
    media: 0,
  };
}

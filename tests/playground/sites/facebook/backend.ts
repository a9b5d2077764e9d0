import { jsonReply, privately, replyToPageEvent, replyToPreflight } from '../../kit/backend';
import { at, textAt } from '../../kit/json-path';
import { formFields, jsonField } from '../../kit/meta/form-body';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';
import type { Kind } from '../../../../utils/model/draft';

type Read = { kind: Kind; text: string; media: number };

/** Mutations that publish, by friendly name. */
const publishing: Readonly<Record<string, (input: unknown) => Read>> = {
  ComposerStoryCreateMutation: (input) => ({ ...plain(input), kind: kindOf(input) }),
  ComposerStoryEditMutation: (input) => ({ ...plain(input), kind: 'edit' }),
  useCometUFICreateCommentMutation: (input) => ({
    ...plain(input),
    kind: at(input, 'reply_comment_parent_fbid') ? 'reply' : 'comment',
  }),
  useCometUFIEditCommentMutation: (input) => ({ ...plain(input), kind: 'edit' }),
  StoriesCreateMutation: (input) => ({ ...plain(input), kind: 'story' }),
  BusinessComposerStoryCreationMutation: (input) => ({ ...plain(at(input, 'base')), kind: 'post' }),
};

/** Mutations that publish nothing, by friendly name → the name in the record. */
const quiet: Readonly<Record<string, string>> = {
  CometUFIFeedbackReactMutation: 'like',
  CometUserFollowMutation: 'follow',
  FriendingCometFriendRequestSendMutation: 'add-friend',
  GroupCometJoinForumMutation: 'join-group',
  ComposerLinkPreviewQuery: 'link-preview',
  useStoriesSendReplyMutation: 'story-reply',
  CometPrivacySelectorSavePrivacyMutation: 'privacy',
  BusinessComposerDraftCreationMutation: 'draft',
};

/** The fake back end of Facebook. */
export function receiveFacebook(request: Received): Reply | null {
  const preflight = replyToPreflight(request);
  if (preflight) return preflight;
  const { pathname } = request.url;
  if (pathname === '/api/graphql/') return receiveMutation(request);
  if (pathname.startsWith('/ajax/react_composer/attachments/'))
    return jsonReply({ payload: {} }, privately('facebook', 'upload'));
  if (pathname === '/login/device-based/regular/login/') {
    return {
      type: 'text/html',
      body: '<p>OK</p><p><a href="/">Facebook</a></p>',
      kept: privately('facebook', 'login'),
    };
  }
  return replyToPageEvent('facebook', request);
}

function receiveMutation(request: Received): Reply {
  const fields = formFields(request);
  const name = fields.get('fb_api_req_friendly_name') ?? '';
  const read = publishing[name];
  if (!read) return jsonReply({ data: {} }, privately('facebook', quiet[name] ?? name));
  if (request.headers['x-pg-fail']) return { status: 500, body: '{"errors":[{"code":1357010}]}' };
  const kept: Publication = {
    platform: 'facebook',
    action: name,
    public: true,
    ...read(at(jsonField(fields, 'variables'), 'input')),
  };
  return jsonReply({ data: { story_create: { story_id: '1' } } }, kept);
}

function plain(input: unknown): { text: string; media: number } {
  const attachments = at(input, 'attachments');
  const files = Array.isArray(attachments) ? attachments.filter((each) => at(each, 'photo') ?? at(each, 'video')) : [];
  return { text: textAt(input, 'message', 'text'), media: files.length };
}

function kindOf(input: unknown): Kind {
  const source = textAt(input, 'composer_source_surface');
  return source === 'share' ? 'share' : source === 'reel' ? 'reel' : 'post';
}

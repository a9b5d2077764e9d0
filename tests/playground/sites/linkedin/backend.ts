import { at, jsonBody, jsonReply, privately, replyToPageEvent, textAt } from '../../kit/backend';
import type { Received, Reply } from '../../kit/site';
import type { Publication } from '../../kit/story';

function keepHere({ action, text, ...kept }: Partial<Publication> & { action: string }): Reply {
  return jsonReply({ data: { status: 'OK' } }, { ...privately('linkedin', action, text), ...kept });
}

/** The fake LinkedIn: GraphQL and REST below /voyager, and the one path of the new pages. */
export function receive(request: Received): Reply | null {
  const { pathname, searchParams } = request.url;
  if (request.method === 'OPTIONS') return { body: '' };
  return (
    replyToPageEvent('linkedin', request) ??
    (pathname === '/voyager/api/graphql' ? graphql(request, searchParams.get('queryId') ?? '') : null) ??
    (pathname.endsWith('/actions/server-request') ? serverRequest(request, searchParams.get('sduiid') ?? '') : null) ??
    (pathname.startsWith('/voyager/api/voyagerSocialDashNormComments') ? comment(request) : null) ??
    other(request)
  );
}

function graphql(request: Received, queryId: string): Reply | null {
  const name = queryId.split('.')[0];
  const body = jsonBody(request);
  if (name === 'voyagerContentcreationDashShares') return share(body);
  if (name === 'voyagerSearchDashClusters') return keepHere({ action: 'search' });
  if (name === 'voyagerContentcreationDashSharebox') return keepHere({ action: 'open-composer' });
  if (name === 'voyagerFeedDashPollsPollSummary') {
    return keepHere({ action: 'poll-summary', text: textAt(body, 'variables', 'pollSummary', 'question') });
  }
  return null;
}

function share(body: unknown): Reply {
  const edited = at(body, 'variables', 'entity', 'entity', 'commentary');
  if (edited) return keepHere({ action: 'Shares', public: true, kind: 'edit', text: textAt(edited, 'text') });
  const post = at(body, 'variables', 'post');
  const text = textAt(post, 'commentary', 'text');
  if (textAt(post, 'intendedShareLifeCycleState') === 'DRAFT') return keepHere({ action: 'draft', text });
  return keepHere({ action: 'Shares', public: true, kind: shareKind(textAt(post, 'media', 'mediaUrn')), text, media: mediaCount(post) });
}

function shareKind(mediaUrn: string): Publication['kind'] {
  if (mediaUrn.startsWith('urn:li:activity:')) return 'share';
  if (mediaUrn.startsWith('urn:li:fsd_pollSummary:')) return 'poll';
  return mediaUrn.startsWith('urn:li:fsd_firstPartyArticle:') ? 'article' : 'post';
}

function mediaCount(post: unknown): number {
  const category = textAt(post, 'media', 'category');
  const more = at(post, 'media', 'moreUrns');
  return category === 'IMAGE' || category === 'VIDEO' ? 1 + (Array.isArray(more) ? more.length : 0) : 0;
}

function comment(request: Received): Reply {
  const body = jsonBody(request);
  const changed = textAt(body, 'patch', '$set', 'commentary', 'text');
  if (changed) return keepHere({ action: 'NormComments', public: true, kind: 'edit', text: changed });
  const kind = textAt(body, 'threadUrn').startsWith('urn:li:fsd_comment:') ? 'reply' : 'comment';
  return keepHere({ action: 'NormComments', public: true, kind, text: textAt(body, 'commentary', 'text') });
}

const silent: Record<string, string> = {
  'com.linkedin.sdui.requests.sharing.LaunchSharebox': 'open-composer',
  'com.linkedin.sdui.reactions.create': 'like',
  'com.linkedin.sdui.requests.login.authenticate': 'login',
  'com.linkedin.sdui.profile.saveProfileHeadlineForm': 'profile',
  // Public, but without words of one's own: left alone by default (design.md 4.9).
  'com.linkedin.sdui.feed.requests.createInstantRepost': 'instant-repost',
};

function serverRequest(request: Received, sduiid: string): Reply | null {
  const text = textAt(jsonBody(request), 'requestedArguments', 'states', 0, 'value');
  if (sduiid === 'com.linkedin.sdui.comments.createComment') {
    return keepHere({ action: 'createComment', public: true, kind: 'comment', text });
  }
  if (sduiid === 'com.linkedin.sdui.comments.updateComment') {
    return keepHere({ action: 'updateComment', public: true, kind: 'edit', text });
  }
  const action = silent[sduiid];
  return action ? keepHere({ action, text }) : null;
}

function other(request: Received): Reply | null {
  const { pathname } = request.url;
  const action = Object.entries(paths).find(([start]) => pathname.startsWith(start))?.[1];
  if (action) return keepHere({ action });
  const body = jsonBody(request);
  if (pathname.endsWith('/voyagerMessagingDashMessengerMessages')) return keepHere({ action: 'dm', text: textAt(body, 'message', 'body', 'text') });
  if (pathname.endsWith('/voyagerRelationshipsDashMemberRelationships')) {
    const text = textAt(body, 'customMessage');
    return keepHere({ action: text ? 'invitation' : 'connect', text });
  }
  const article = pathname.startsWith('/voyager/api/publishing/firstPartyArticles');
  return article ? keepHere({ action: 'draft', text: textAt(body, 'content') }) : null;
}

const paths: Record<string, string> = {
  '/voyager/api/voyagerVideoDashMediaUploadMetadata': 'upload-start',
  '/dms-uploads/': 'upload',
  '/voyager/api/voyagerSocialDashReactions': 'like',
  '/voyager/api/feed/dash/followingStates': 'follow',
  '/voyager/api/voyagerFeedDashReposts': 'instant-repost',
  '/voyager/api/voyagerTrustDashContentReportingForm': 'report',
  '/checkpoint/lg/login-submit': 'login',
};

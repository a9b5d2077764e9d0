const headers = {
  'content-type': 'application/json; charset=UTF-8', 'csrf-token': 'ajax:0000000000000000000',
  'x-restli-protocol-version': '2.0.0', accept: 'application/vnd.linkedin.normalized+json+2.1',
};

/** How a page sends: the classic pages by XMLHttpRequest with a Blob answer, the new ones by fetch. */
export type Transport = (path: string, body: unknown, method?: string) => Promise<unknown>;

export const byXhr: Transport = (path, body, method = 'POST') =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open(method, path, true);
    request.responseType = 'blob';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => void (request.response as Blob).text().then((text) => done(checked(request.status, text))).catch(fail);
    request.onerror = () => fail(new Error('network'));
    request.onabort = () => fail(new Error('aborted'));
    request.send(body === null ? null : JSON.stringify(body));
  });

export const byFetch: Transport = async (path, body, method = 'POST') => {
  const response = await fetch(path, { method, headers, ...(body !== null && { body: JSON.stringify(body) }) });
  return checked(response.status, await response.text());
};

/** Status 200 with `data.errors` is a failure too. */
function checked(status: number, text: string): unknown {
  const answer: unknown = text ? JSON.parse(text) : {};
  const failed = (answer as { data?: { errors?: unknown } }).data?.errors;
  if (status >= 400 || failed) throw new Error(`status ${status}`);
  return answer;
}

export interface ShareRequest {
  text: string;
  mediaUrns: string[];
  video: boolean;
  scheduledAt: string | null;
  connectionsOnly: boolean;
  companyUrn: string | null;
  groupUrn: string | null;
  reference: string | null;
  editUrn: string | null;
}

const sharesQuery = 'voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377';
const executePath = (query: string) => `/voyager/api/graphql?action=execute&queryId=${query}`;

/** Creates or changes a share; as a draft it is only kept for later. */
export function sendShare(send: Transport, share: ShareRequest, asDraft = false): Promise<unknown> {
  const variables = share.editUrn ? editVariables(share) : { post: createVariables(share, asDraft) };
  return send(executePath(sharesQuery), { variables, queryId: sharesQuery, includeWebMetadata: true });
}

function editVariables(share: ShareRequest): unknown {
  return {
    entity: { entity: { commentary: { text: share.text, attributesV2: [] } } },
    resourceKey: share.editUrn, updateUrn: share.editUrn,
  };
}

function createVariables(share: ShareRequest, asDraft: boolean): unknown {
  const state = share.scheduledAt ? 'SCHEDULED' : 'PUBLISHED';
  return {
    allowedCommentersScope: 'ALL', intendedShareLifeCycleState: asDraft ? 'DRAFT' : state,
    origin: share.companyUrn ? 'ORGANIZATION' : 'FEED',
    visibilityDataUnion: share.groupUrn
      ? { containerUrn: share.groupUrn }
      : { visibilityType: share.connectionsOnly ? 'CONNECTIONS_ONLY' : 'ANYONE' },
    commentary: { text: share.text, attributesV2: [] },
    ...(share.scheduledAt && { scheduledAt: Date.parse(share.scheduledAt) }),
    ...(share.companyUrn && { nonMemberActorUrn: share.companyUrn }),
    ...mediaVariables(share),
  };
}

function mediaVariables(share: ShareRequest): object {
  const [first, ...rest] = share.mediaUrns;
  if (share.reference) return { media: { category: 'URN_REFERENCE', mediaUrn: share.reference } };
  if (!first) return {};
  return { media: { category: share.video ? 'VIDEO' : 'IMAGE', mediaUrn: first, ...(rest.length && { moreUrns: rest }) } };
}

/** The fake upload of one file: its description, then its bytes to the media path. Gives the media's URN. */
export async function uploadFile(send: Transport, file: File): Promise<string> {
  await send('/voyager/api/voyagerVideoDashMediaUploadMetadata?action=upload', {
    fileSize: file.size, filename: file.name, mediaUploadType: file.type.startsWith('video') ? 'VIDEO_SHARING' : 'IMAGE_SHARING',
  });
  await fetch('/dms-uploads/practice/uploaded-image/0', { method: 'PUT', body: file });
  return `urn:li:digitalmediaAsset:${file.size}`;
}

export async function createPoll(send: Transport, poll: { question: string; options: string[] }): Promise<string> {
  const query = 'voyagerFeedDashPollsPollSummary.98b77efdb28ba5541b7d20a3e4a2b1a0';
  await send(executePath(query), { variables: { pollSummary: poll }, queryId: query });
  return 'urn:li:fsd_pollSummary:7';
}

/** Every write of the new pages goes to one path; `sduiid` names the operation. */
export function serverRequest(sduiid: string, payload: unknown, states: { key: string; value: string }[] = []): Promise<unknown> {
  return byFetch(`/flagship-web/rsc-action/actions/server-request?sduiid=${sduiid}`, {
    requestId: sduiid, serverRequest: { requestId: sduiid, payload }, requestedArguments: { payload, states, requestMetadata: {} },
  });
}

const comments = '/voyager/api/voyagerSocialDashNormComments';

export function sendComment(send: Transport, text: string, threadUrn: string): Promise<unknown> {
  return send(`${comments}?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43`, {
    commentary: { text, attributesV2: [], $type: 'com.linkedin.voyager.dash.common.text.TextViewModel' }, threadUrn,
  });
}

export function changeComment(send: Transport, text: string, commentUrn: string): Promise<unknown> {
  return send(`${comments}/${encodeURIComponent(commentUrn)}`, { patch: { $set: { commentary: { text, attributesV2: [] } } } });
}

/** Searches; only fills the list of results. */
export function sendSearch(words: string): Promise<unknown> {
  const query = 'voyagerSearchDashClusters.52fec77d08aa4598c8a056ca6bce6c11';
  return byFetch(`/voyager/api/graphql?variables=(query:(keywords:${encodeURIComponent(words)}))&queryId=${query}`, null, 'GET');
}

export function openShareRequest(send: Transport): Promise<unknown> {
  return send('/voyager/api/graphql?queryId=voyagerContentcreationDashSharebox.0b5b5fbd2d8d0a6c9f8f7be0c2c7d6ad', null, 'GET');
}

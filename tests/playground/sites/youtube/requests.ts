/** Sends one InnerTube call as YouTube does: fetch with a Request object and a JSON body. Rejects when it did not succeed. */
export async function innertube(path: string, body: object): Promise<unknown> {
  const response = await fetch(new Request(`/youtubei/v1/${path}?prettyPrint=false`, {
    method: 'POST', credentials: 'include', body: JSON.stringify({ context, ...body }),
    headers: { 'content-type': 'application/json', 'x-goog-authuser': '0', authorization: 'SAPISIDHASH 0_practice' },
  }));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

const context = { client: { clientName: 'WEB', clientVersion: '2.20261120.00.00', hl: document.documentElement.lang } };

const botguardResponse = 'practice';

export const comments = {
  create: (commentText: string) => innertube('comment/create_comment', { commentText, createCommentParams: 'practice', botguardResponse }),
  reply: (commentText: string) => innertube('comment/create_comment_reply', { commentText, createReplyParams: 'practice', botguardResponse }),
  update: (commentText: string) => innertube('comment/update_comment', { commentText, updateCommentParams: 'practice' }),
  act: (action: string) => innertube('comment/perform_comment_action', { actions: [action] }),
};

/** The mobile page sends by XMLHttpRequest, or by a beacon that tells nothing back. */
export function sendFromMobile(path: string, body: object, byBeacon: boolean): Promise<void> {
  const address = `/youtubei/v1/${path}?prettyPrint=false`;
  const json = JSON.stringify({ context: { client: { clientName: 'MWEB' } }, ...body });
  if (byBeacon) {
    const queued = navigator.sendBeacon(address, new Blob([json], { type: 'application/json' }));
    return queued ? Promise.resolve() : Promise.reject(new Error('beacon'));
  }
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/json');
    request.onload = () => (request.status < 400 ? done() : fail(new Error(`status ${request.status}`)));
    request.onerror = () => fail(new Error('network'));
    request.send(json);
  });
}

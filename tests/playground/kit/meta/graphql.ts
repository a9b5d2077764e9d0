/** A Relay mutation as Facebook and Instagram send it. The same mutation is sent in several ways on the real sites. */
export interface GraphqlRequest {
  /** Absolute or relative; `/api/graphql/` when absent. */
  url?: string;
  friendlyName: string;
  variables: unknown;
  transport?: 'fetch' | 'xhr';
  encoding?: 'string' | 'params' | 'form-data';
  /** Sometimes the friendly name stands only in the query string. */
  nameIn?: 'body' | 'query';
}

let failed = false;

/** With `?pg-fail=1` the first publishing request of a page load is answered with an error; the second one works. */
export function failHeader(): Record<string, string> {
  if (failed || new URL(location.href).searchParams.get('pg-fail') !== '1') return {};
  failed = true;
  return { 'x-pg-fail': '1' };
}

/** Sends the mutation. Throws when the back end refuses or cannot be reached. */
export async function sendGraphql(request: GraphqlRequest, mayFail = false): Promise<void> {
  const url = new URL(request.url ?? '/api/graphql/', location.href);
  if (request.nameIn === 'query') url.searchParams.set('fb_api_req_friendly_name', request.friendlyName);
  const headers = { 'x-asbd-id': '359341', ...(mayFail ? failHeader() : {}) };
  const body = encode(request);
  await (request.transport === 'xhr' ? sendByXhr(url.href, body, headers) : sendByFetch(url.href, body, headers));
}

/** Posts by fetch. Throws when not answered with a 2xx. */
export async function sendByFetch(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<void> {
  const all = new Headers(headers);
  if (typeof body === 'string' && !all.has('content-type'))
    all.set('content-type', 'application/x-www-form-urlencoded');
  const response = await fetch(url, { method: 'POST', body, headers: all, credentials: 'include' });
  if (!response.ok) throw new Error(`answered ${String(response.status)}`);
}

/** Posts by XMLHttpRequest. Throws when not answered with a 2xx. */
export function sendByXhr(
  url: string,
  body: XMLHttpRequestBodyInit,
  headers: Record<string, string> = {},
): Promise<void> {
  return new Promise((done, fail) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', url, true);
    if (typeof body === 'string') xhr.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.withCredentials = true;
    xhr.onload = () => (xhr.status < 300 ? done() : fail(new Error(`answered ${String(xhr.status)}`)));
    xhr.onerror = () => fail(new Error('not sent'));
    xhr.send(body);
  });
}

function encode({
  friendlyName,
  variables,
  encoding = 'string',
  nameIn = 'body',
}: GraphqlRequest): string | URLSearchParams | FormData {
  const params = new URLSearchParams({
    av: '61550000000001',
    __user: '61550000000001',
    __a: '1',
    dpr: '1',
    __comet_req: '15',
    fb_dtsg: 'oefen:0:0',
    jazoest: '25000',
    lsd: 'oefen',
    fb_api_caller_class: 'RelayModern',
  });
  if (nameIn === 'body') params.set('fb_api_req_friendly_name', friendlyName);
  params.set('variables', JSON.stringify(variables));
  params.set('server_timestamps', 'true');
  params.set('doc_id', '9900000000000001');
  if (encoding === 'string') return params.toString();
  if (encoding === 'params') return params;
  const form = new FormData();
  for (const [name, value] of params) form.set(name, value);
  return form;
}

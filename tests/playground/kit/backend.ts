import type { PlatformId } from '../../../utils/model/draft';
import type { Received, Reply } from './site';
import type { Publication } from './story';

/** Something that reached the back end without being published: an upload, a draft, a like, a private message. */
export function privately(platform: PlatformId, action: string, text = ''): Publication {
  return { platform, action, public: false, kind: null, text, media: 0 };
}

/** `POST /pg-event?name=…` (kit/page-event.ts) as a reply; null for every other request. */
export function replyToPageEvent(platform: PlatformId, { method, url }: Received): Reply | null {
  if (method !== 'POST' || url.pathname !== '/pg-event') return null;
  return { body: '{}', kept: privately(platform, url.searchParams.get('name') ?? 'event') };
}

/** A 200 with a JSON body. */
export function jsonReply(body: unknown, kept?: Publication): Reply {
  return { body: JSON.stringify(body), ...(kept && { kept }) };
}

/** The JSON body of a request. Throws (and so answers 500) when it is not JSON: the pages are ours. */
export function jsonBody({ body }: Received): unknown {
  return JSON.parse(body.toString('utf8') || 'null');
}

/** The answer to a browser's question whether a cross-origin request may be sent; null for every other request. */
export function replyToPreflight({ method }: Received): Reply | null {
  return method === 'OPTIONS' ? { body: '' } : null;
}

export { at, textAt } from './json-path';

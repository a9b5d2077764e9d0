import { describe, expect, it } from 'vitest';
import { recogniseRequest } from '../../utils/network/recognise-request';
import { requestsOf } from './requests-of';

/** One request that publishes: site, what it is, [address, body], and what is seen: kind, texts, images, videos. */
export type Publishing = [string, string, readonly [string, string], string, string[], number?, number?];

export const json = (body: unknown) => JSON.stringify(body);
export const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
export const multipart = (fields: Record<string, string>) =>
  `${Object.entries(fields)
    .map(([name, value]) => `------Form\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}------Form--\r\n`;
/** A mutation of Facebook or Instagram. */
export const meta = (name: string, variables: unknown) => ({
  fb_api_req_friendly_name: name,
  variables: json(variables),
  doc_id: '99',
});
/** An operation of X. */
export const x = (name: string, variables: unknown, host = 'https://x.com/i/api') =>
  [`${host}/graphql/aB_c-9/${name}`, json({ variables, queryId: 'aB_c-9' })] as const;

/** Shapes from docs/platforms-*.md, and such as nobody saw yet. */
export function seenForWhatTheyPublish(requests: readonly Publishing[]): void {
  describe.each(requests)('%s: %s', (site, _what, [address, body], kind, texts, images = 0, videos = 0) => {
    it('is seen for what it publishes', () => {
      const seen = recogniseRequest(requestsOf(site), address, body, '/');
      expect(seen).toMatchObject({ kind, images, videos });
      expect(seen?.texts.split('\0').slice(1)).toEqual(texts);
    });
  });
}

import { expect, it } from 'vitest';
import { platformIds } from '../../utils/model/draft';
import { publishingRequestSchema } from '../../utils/model/publishing-request';
import { recogniseRequest } from '../../utils/network/recognise-request';
import { requestsOf } from './requests-of';
import { x } from './requests-seen';

it.each(platformIds)('%s: the data are as they should be', (site) => {
  for (const request of requestsOf(site)) expect(publishingRequestSchema.parse(request)).toEqual(request);
});

it('a text that is JSON, or begins with a bracket, is still a text', () => {
  for (const text of ['[1]', '{"a":"b"}', '[nieuws] morgen', '{']) {
    const seen = recogniseRequest(requestsOf('x'), ...x('CreateTweet', { tweet_text: text }), '/home');
    expect(seen?.texts).toBe(`\0${text}`);
  }
});

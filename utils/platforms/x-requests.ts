import type { PublishingRequest } from '../model/publishing-request';

const tweet = {
  at: /\/graphql\/.*(Create|Edit)(?!\w*(Draft|List))\w*(Tweet|Post)s?\b|\/statuses\/update/,
  text: /(tweet_text|status)=/,
  images: /(media_id|media_ids\.\d+)=./,
  more: /batch_compose=BatchSub/,
};

/**
 * X: operation names of its GraphQL, whose ids rotate. A repost has no words of its own; an article was sent piece by
 * piece before it is published. Facts: docs/platforms-x-facebook-instagram.md, section 1.4 (last seen 2026-08-17).
 */
export const xRequests: readonly PublishingRequest[] = [
  { kind: 'article', at: /\/graphql\/.*ArticleEntity\w*Publish/, bare: /./ },
  { kind: 'edit', named: /previous_tweet_id=/, ...tweet },
  { kind: 'reply', named: /in_reply_to_tweet_id=/, reply: true, ...tweet },
  { kind: 'quote', named: /attachment_url=/, reply: true, ...tweet },
  { kind: 'post', ...tweet },
];

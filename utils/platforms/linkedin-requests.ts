import type { PublishingRequest } from '../model/publishing-request';

const share = {
  at: /\/graphql|\/(norm)?Shares/i,
  not: /(LifeCycleState|postState)=DRAFT/,
  text: /commentary(V2)?\.text=/,
  images: /media(\.\d+)?\.category=IMAGE/,
  videos: /media(\.\d+)?\.category=VIDEO/,
  audience: /visibilityType=/,
  author: /ActorUrn=/,
};
const shares = /queryId=\w*ContentcreationDashShares\b/;

/**
 * LinkedIn: names of its queries and of what its new pages ask the server; the hash behind a name rotates. Sharing
 * without words of one's own passes. Facts: docs/platforms-tiktok-linkedin-youtube.md, section 2.7 (last seen 2026-08-14).
 */
export const linkedinRequests: readonly PublishingRequest[] = [
  { kind: 'comment', at: /NormComments/, text: /commentary\.text=/, reply: true },
  {
    kind: 'comment',
    at: /sduiid=[\w.]*\.comments\.(create|update|edit|add|reply)/,
    text: /(commentary(\.text)?|states\.\d+\.value)=/,
    among: true,
    reply: true,
  },
  {
    kind: 'post',
    at: /sduiid=[\w.]*\.sharing\.\w*(create|submit|publish)/i,
    text: /(commentary(\.text)?|states\.\d+\.value)=/,
    among: true,
  },
  { kind: 'edit', ...share, named: /(resourceKey|updateUrn)=/ },
  { kind: 'poll', ...share, named: /pollSummary/, bare: shares },
  { kind: 'article', ...share, named: /mediaUrn=\w*[\w:]*Article/, bare: shares },
  { kind: 'post', ...share, named: shares },
  { kind: 'post', ...share, at: /normShares/ },
];

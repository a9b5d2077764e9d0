import type { PublishingRequest } from '../model/publishing-request';

const mutation = {
  at: /\/graphql/,
  not: /friendly_name=\w*(Draft|Preview|Query|Delete|Trash|Share\w*Message)|content_type=DRAFT/,
  text: /message\.text=/,
  images: /photo(\.id|_id)=./,
  videos: /video(\.id|_id)=./,
  audience: /privacy\.base_state=/,
  author: /actor_id=./,
};

/**
 * Facebook: friendly names of its mutations, in the body or in the address; `doc_id` rotates. Without a name the fields
 * tell. Facts: docs/platforms-x-facebook-instagram.md, section 2.4 (last seen 2026-09-16).
 */
export const facebookRequests: readonly PublishingRequest[] = [
  {
    kind: 'edit',
    named: /friendly_name=\w*(Edit\w*(Comment|Story|Stories|Post|Reel)|(Comment|Story|Stories|Post|Reel)\w*Edit)/,
    ...mutation,
  },
  {
    kind: 'comment',
    named: /friendly_name=\w*((Creat|Add|Post)\w*Comment|Comment\w*Creat)|\.feedback_id=/,
    reply: true,
    ...mutation,
  },
  { kind: 'story', named: /friendly_name=\w*Stories\w*Creat/, ...mutation },
  {
    kind: 'post',
    named: new RegExp(
      'friendly_name=\\w*((Story|Post|Reel|Review)\\w*(Creat|Publish)|(Creat|Publish)\\w*(Story|Post|Reel))|' +
        'composer_(entry_point|source_surface)=',
    ),
    ...mutation,
  },
];

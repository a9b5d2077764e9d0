import type { Attachment } from '../../kit/attachment';
import { sendByXhr, sendGraphql, type GraphqlRequest } from '../../kit/meta/graphql';
import { me } from './invented';

export interface PostDraft {
  text: string;
  attachments: readonly Attachment[];
  audience?: 'EVERYONE' | 'FRIENDS';
}

type Way = Pick<GraphqlRequest, 'transport' | 'encoding' | 'nameIn'>;

/** Post, group post, page post, share with text and reel all go out as one mutation; `source` tells them apart. */
export function sendPost(
  draft: PostDraft,
  source: string,
  way: Way,
  extra: Record<string, unknown> = {},
): Promise<void> {
  const input = {
    composer_entry_point: 'inline_composer',
    composer_source_surface: source,
    source: 'WWW',
    actor_id: me.id,
    message: { ranges: [], text: draft.text },
    attachments: attached(draft.attachments),
    audience: {
      privacy: { allow: [], base_state: draft.audience ?? 'EVERYONE', deny: [], tag_expansion_state: 'UNSPECIFIED' },
    },
    client_mutation_id: '1',
    ...extra,
  };
  return sendGraphql(
    { friendlyName: 'ComposerStoryCreateMutation', variables: { input, feedLocation: 'NEWSFEED' }, ...way },
    true,
  );
}

export function sendPostEdit(storyId: string, text: string): Promise<void> {
  const variables = {
    input: { story_id: storyId, message: { ranges: [], text }, actor_id: me.id, client_mutation_id: '2' },
  };
  return sendGraphql({ friendlyName: 'ComposerStoryEditMutation', variables, transport: 'xhr' }, true);
}

export function sendComment(
  storyId: string,
  text: string,
  attachments: readonly Attachment[],
  way: Way,
  under: string | null,
): Promise<void> {
  const input = {
    feedback_id: btoa(`feedback:${storyId}${under ? `_${under}` : ''}`),
    message: { ranges: [], text },
    attachments: attached(attachments),
    actor_id: me.id,
    reply_comment_parent_fbid: under,
    client_mutation_id: '3',
  };
  return sendGraphql(
    { friendlyName: 'useCometUFICreateCommentMutation', variables: { input, groupID: null }, ...way },
    true,
  );
}

export function sendCommentEdit(commentId: string, text: string): Promise<void> {
  const variables = {
    input: { comment_id: commentId, message: { ranges: [], text }, actor_id: me.id, client_mutation_id: '4' },
  };
  return sendGraphql({ friendlyName: 'useCometUFIEditCommentMutation', variables, transport: 'xhr' }, true);
}

export function sendStory({ text, attachments }: PostDraft): Promise<void> {
  const input = {
    actor_id: me.id,
    audiences: [{ stories: { self: { target_id: me.id } } }],
    attachments: attached(attachments),
    ...(text && { message: { ranges: [], text }, text_format_metadata: { inspirations_custom_format_id: '1' } }),
    client_mutation_id: '5',
  };
  return sendGraphql({ friendlyName: 'StoriesCreateMutation', variables: { input }, transport: 'fetch' }, true);
}

export function sendBusinessPost({ text, attachments }: PostDraft, scheduledAt: number | null): Promise<void> {
  const input = {
    base: {
      actor_id: me.id,
      message: { ranges: [], text },
      attachments: attached(attachments),
      ...(scheduledAt !== null && {
        unpublished_content_data: { scheduled_publish_time: scheduledAt, unpublished_content_type: 'SCHEDULED' },
      }),
    },
    channels: ['FACEBOOK_NEWS_FEED'],
    identities: [me.id],
    client_mutation_id: '6',
  };
  return sendGraphql(
    { friendlyName: 'BusinessComposerStoryCreationMutation', variables: { input }, transport: 'xhr' },
    true,
  );
}

/** Sends one file off in the background, as soon as it was chosen. */
export function uploadFile(attachment: Attachment): Promise<void> {
  const form = new FormData();
  form.set('source', '8');
  form.set('profile_id', me.id);
  form.set('farr', new Blob(['practice file']), attachment.name);
  return sendByXhr('https://upload.facebook.com/ajax/react_composer/attachments/photo/upload', form);
}

/** A small mutation that publishes nothing: a like, a follow, a link preview. */
export function sendQuietly(friendlyName: string, variables: unknown = {}): Promise<void> {
  return sendGraphql({ friendlyName, variables, transport: 'xhr' });
}

function attached(attachments: readonly Attachment[]): unknown[] {
  return attachments.map(({ id, kind }) => ({ [kind === 'video' ? 'video' : 'photo']: { id } }));
}

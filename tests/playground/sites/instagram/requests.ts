import type { Attachment } from '../../kit/attachment';
import { failHeader, sendByFetch, sendByXhr, sendGraphql } from '../../kit/meta/graphql';
import type { Post } from './invented';

/** Sends the file off in the background; always comes before the configure call. */
export async function uploadFile({ id, kind }: Attachment): Promise<void> {
  const type = kind === 'video' ? 'igvideo' : 'igphoto';
  const params = JSON.stringify({ media_type: kind === 'video' ? 2 : 1, upload_id: id });
  await sendByFetch(`https://i.instagram.com/rupload_${type}/fb_uploader_${id}`, new Blob(['practice file']), {
    'x-instagram-rupload-params': params,
    'content-type': kind === 'video' ? 'video/mp4' : 'image/jpeg',
    offset: '0',
  });
}

/** One photo, a carousel or a reel: three paths, two encodings. Throws when refused. */
export async function sendPost(caption: string, files: readonly Attachment[]): Promise<void> {
  for (const file of files) await uploadFile(file);
  const [first] = files;
  if (files.length > 1) {
    const body = JSON.stringify({
      caption,
      children_metadata: files.map(({ id }) => ({ upload_id: id })),
      client_sidecar_id: '1',
      disable_comments: '0',
    });
    return sendByFetch('/api/v1/media/configure_sidecar/', body, {
      'content-type': 'application/json',
      ...igHeaders(),
      ...failHeader(),
    });
  }
  const fields = {
    source_type: 'library',
    caption,
    upload_id: first?.id ?? '',
    disable_comments: '0',
    like_and_view_counts_disabled: '0',
  };
  const reel = first?.kind === 'video';
  const body = new URLSearchParams(reel ? { ...fields, clips_share_preview_to_feed: '1' } : fields).toString();
  return sendByXhr(`/api/v1/media/${reel ? 'configure_to_clips' : 'configure'}/`, body, {
    ...igHeaders(),
    ...failHeader(),
  });
}

export async function sendStory(file: Attachment): Promise<void> {
  await uploadFile(file);
  const body = new URLSearchParams({ upload_id: file.id, caption: '', configure_mode: '1' }).toString();
  const video = file.kind === 'video' ? '?video=1' : '';
  await sendByFetch(`https://i.instagram.com/api/v1/media/configure_to_story/${video}`, body, failHeader());
}

/** A comment, or an answer to one, in the shape that this post uses. */
export function sendComment(post: Post, text: string, repliedTo: string | null): Promise<void> {
  if (post.shape === 'rest') {
    const body = new URLSearchParams({
      comment_text: text,
      ...(repliedTo && { replied_to_comment_id: repliedTo }),
      jazoest: '22000',
    }).toString();
    return sendByXhr(`/api/v1/web/comments/${post.id}/add/`, body, { ...igHeaders(), ...failHeader() });
  }
  const data = { comment_text: text, ...(repliedTo && { replied_to_comment_id: repliedTo }) };
  if (post.shape === 'graphql-2024') {
    const variables = { media_id: post.id, request_data: data };
    return sendGraphql(
      {
        url: '/graphql/query',
        friendlyName: 'PolarisPostCommentInputRevampedMutation',
        variables,
        transport: 'fetch',
        encoding: 'params',
      },
      true,
    );
  }
  const friendlyName = repliedTo ? 'usePolarisCommentSubmitMutation' : 'PolarisPostCommentInputRevampedMutation';
  return sendGraphql(
    { url: '/api/graphql', friendlyName, variables: { data: { ...data, media_id: post.id } }, transport: 'xhr' },
    true,
  );
}

export function sendCaptionEdit(id: string, caption: string): Promise<void> {
  const body = new URLSearchParams({ caption_text: caption, usertags: '{"in":[]}', location: '{}' }).toString();
  return sendByXhr(`/api/v1/media/${id}/edit_media/`, body, { ...igHeaders(), ...failHeader() });
}

export function sendNote(text: string): Promise<void> {
  const variables = {
    input: {
      additional_params: { note_create_params: { note_style: 0, text } },
      audience: 0,
      inbox_tray_item_type: 'note',
      client_mutation_id: '1',
    },
  };
  return sendGraphql(
    { url: '/api/graphql', friendlyName: 'usePolarisCreateInboxTrayItemSubmitMutation', variables, transport: 'fetch' },
    true,
  );
}

/** A small mutation that publishes nothing: a like, a follow. */
export function sendQuietly(friendlyName: string): Promise<void> {
  return sendGraphql({ url: '/graphql/query', friendlyName, variables: {}, transport: 'xhr' });
}

function igHeaders(): Record<string, string> {
  return { 'x-ig-app-id': '936619743392459', 'x-requested-with': 'XMLHttpRequest' };
}

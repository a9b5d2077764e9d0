import type { Attachment } from '../../kit/attachment';
import { post } from './requests';

/** What the studio publishes. `item` is the post that is changed. */
export interface StudioPost {
  caption: string;
  files: Attachment[];
  visibility: number;
  due: Date | null;
  item?: string;
}

/** Sends one file in the steps of the real site; none of them publishes. */
export async function upload({ id, preview }: Attachment): Promise<void> {
  const bytes = await (await window.fetch(preview)).blob();
  await post('/api/v1/video/upload/auth/', {});
  await post('/top/v1', { Action: 'ApplyUploadInner', FileSize: String(bytes.size) });
  await post('/top/v1', { Action: 'CommitUploadInner', Vid: id }, bytes);
  await post('/api/v1/web/project/create/', { creation_id: id, type: '1' });
}

/** Publishes, plans or changes: the same request, with a time or an item in it. */
export async function publish({ caption, files, visibility, due, item }: StudioPost): Promise<void> {
  const tags = [...caption.matchAll(/#([\p{L}\d_]+)/gu)];
  const body = {
    post_common_info: { creation_id: files[0]?.id ?? item, enter_post_page_from: 2, post_type: item ? 4 : 3 },
    feature_common_info_list: [
      {
        geofencing_regions: [],
        playlist_name: '',
        playlist_id: '',
        privacy_setting_info: { visibility_type: visibility, allow_comment: 1, allow_duet: 0, allow_stitch: 0 },
        ...(due && { schedule_time: Math.round(due.getTime() / 1000) }),
      },
    ],
    single_post_req_list: [
      {
        batch_index: 0,
        ...(files[0]?.kind === 'image' ? { image_ids: files.map(({ id }) => id) } : { video_id: files[0]?.id ?? '' }),
        ...(item && { item_id: item }),
        is_long_video: 0,
        single_post_feature_info: {
          text: caption,
          text_extra: tags.map(([, name]) => ({ hashtag_name: name })),
          markup_text: caption,
          poster_delay: 0,
        },
      },
    ],
  };
  await post('/tiktok/web/project/post/v1/', {}, JSON.stringify(body));
}

/** Keeps a draft on the server: no publication. */
export async function saveDraft({ caption }: StudioPost): Promise<void> {
  await post('/tiktok/web/project/draft/save/v1/', {}, JSON.stringify({ draft: { text: caption } }));
}

import { json, form, meta, seenForWhatTheyPublish } from './requests-seen';

seenForWhatTheyPublish([
  ['instagram', 'a photo', ['/api/v1/media/configure/', form({ caption: 'Zon', upload_id: '1' })], 'post', ['Zon'], 1],
  [
    'instagram',
    'a carousel',
    [
      '/api/v1/media/configure_sidecar/',
      json({ caption: 'Zon', children_metadata: [{ upload_id: '1' }, { upload_id: '2' }] }),
    ],
    'post',
    ['Zon'],
    2,
  ],
  [
    'instagram',
    'a reel',
    ['/api/v1/media/configure_to_clips/', form({ caption: 'Zon', upload_id: '1' })],
    'reel',
    ['Zon'],
    0,
    1,
  ],
  [
    'instagram',
    'a story',
    ['https://i.instagram.com/api/v1/media/configure_to_story/?video=1', form({ upload_id: '1' })],
    'story',
    [],
    1,
  ],
  ['instagram', 'a comment', ['/api/v1/web/comments/12/add/', form({ comment_text: 'Mooi' })], 'comment', ['Mooi']],
  [
    'instagram',
    'a comment of 2024',
    [
      '/graphql/query',
      form(meta('PolarisPostCommentInputRevampedMutation', { media_id: '1', request_data: { comment_text: 'Mooi' } })),
    ],
    'comment',
    ['Mooi'],
  ],
  [
    'instagram',
    'a comment of some day',
    ['/graphql/query', form(meta('usePolarisXMutation', { input: { a: { comment_text: 'Mooi' } } }))],
    'comment',
    ['Mooi'],
  ],
  [
    'instagram',
    'a note',
    [
      '/api/graphql',
      form(
        meta('usePolarisCreateInboxTrayItemSubmitMutation', {
          input: { additional_params: { note_create_params: { text: 'Zzz' } } },
        }),
      ),
    ],
    'note',
    ['Zzz'],
  ],
]);

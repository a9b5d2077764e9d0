import { json, form, multipart, meta, seenForWhatTheyPublish } from './requests-seen';

seenForWhatTheyPublish([
  [
    'facebook',
    'a post',
    [
      '/api/graphql/',
      form(
        meta('ComposerStoryCreateMutation', {
          input: { message: { text: 'Hoi' }, attachments: [{ photo: { id: '1' } }] },
        }),
      ),
    ],
    'post',
    ['Hoi'],
    1,
  ],
  [
    'facebook',
    'a post whose name stands in the address',
    [
      '/api/graphql/?fb_api_req_friendly_name=ComposerStoryCreateMutation',
      multipart({ variables: json({ input: { message: { text: 'Hoi' } } }) }),
    ],
    'post',
    ['Hoi'],
  ],
  [
    'facebook',
    'a post without a name',
    [
      '/api/graphql/',
      form({ variables: json({ input: { composer_entry_point: 'inline', message: { text: 'Hoi' } } }) }),
    ],
    'post',
    ['Hoi'],
  ],
  [
    'facebook',
    'a comment',
    ['/api/graphql/', form(meta('useCometUFICreateCommentMutation', { input: { message: { text: 'Leuk' } } }))],
    'comment',
    ['Leuk'],
  ],
  [
    'facebook',
    'a comment under another name',
    ['/api/graphql/', form(meta('CommentCreateV2Mutation', { input: { message: { text: 'Leuk' } } }))],
    'comment',
    ['Leuk'],
  ],
  [
    'facebook',
    'a story of a photo',
    ['/api/graphql/', form(meta('StoriesCreateMutation', { input: { attachments: [{ photo: { id: '1' } }] } }))],
    'story',
    [],
    1,
  ],
  [
    'facebook',
    'a business post',
    [
      '/api/graphql/',
      form(meta('BusinessComposerStoryCreationMutation', { input: { base: { message: { text: 'Zaak' } } } })),
    ],
    'post',
    ['Zaak'],
  ],
  [
    'facebook',
    'several in one',
    [
      '/api/graphqlbatch/',
      form({
        queries: json({ o0: meta('useCometUFIEditCommentMutation', { input: { message: { text: 'Beter' } } }) }),
      }),
    ],
    'edit',
    ['Beter'],
  ],
]);

import { json, form, x, seenForWhatTheyPublish } from './requests-seen';

seenForWhatTheyPublish([
  [
    'x',
    'a post',
    x('CreateTweet', { tweet_text: 'Hoi', media: { media_entities: [{ media_id: '7' }] } }),
    'post',
    ['Hoi'],
    1,
  ],
  [
    'x',
    'a long post on another host',
    x('CreateNoteTweet', { tweet_text: 'Lang' }, 'https://api.x.com'),
    'post',
    ['Lang'],
  ],
  ['x', 'a reply', x('CreateTweet', { tweet_text: 'Ja', reply: { in_reply_to_tweet_id: '1' } }), 'reply', ['Ja']],
  ['x', 'an edit', x('CreateTweet', { tweet_text: 'Ja', edit_options: { previous_tweet_id: '1' } }), 'edit', ['Ja']],
  [
    'x',
    'a planned one',
    x('CreateScheduledTweet', { post_tweet_request: { status: 'Morgen', media_ids: ['1', '2'] } }),
    'post',
    ['Morgen'],
    2,
  ],
  ['x', 'an article', x('ArticleEntityPublish', { articleEntityId: '3' }), 'article', []],
  ['x', 'an operation with a new name', x('CreateCommunityPost', { tweet_text: 'Nieuw' }), 'post', ['Nieuw']],
  ['x', 'the old API', ['https://api.x.com/1.1/statuses/update.json', form({ status: 'Oud' })], 'post', ['Oud']],
  [
    'tiktok',
    'a video',
    [
      '/tiktok/web/project/post/v1/?aid=1988',
      json({
        single_post_req_list: [{ video_id: 'v', single_post_feature_info: { text: 'Dans', markup_text: 'Dans' } }],
      }),
    ],
    'video',
    ['Dans'],
    0,
    1,
  ],
  [
    'tiktok',
    'a later version',
    [
      '/tiktok/web/project/post/v2/',
      json({ single_post_req_list: [{ image_ids: ['a', 'b'], single_post_feature_info: { text: '' } }] }),
    ],
    'video',
    [],
    2,
  ],
  [
    'tiktok',
    'a comment in the address',
    ['/api/comment/publish/?aweme_id=1&text=Leuk%20%26%20mooi&text_extra=%5B%5D', ''],
    'comment',
    ['Leuk & mooi'],
  ],
  ['tiktok', 'a live chat', ['https://webcast.tiktok.com/webcast/room/chat/?content=Hoi', ''], 'live', ['Hoi']],
]);

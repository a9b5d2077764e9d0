import { expect, it } from 'vitest';
import { recogniseRequest } from '../../utils/network/recognise-request';
import { requestsOf } from './requests-of';

const json = (body: unknown) => JSON.stringify(body);
const meta = (name: string, variables: unknown) =>
  new URLSearchParams({ fb_api_req_friendly_name: name, variables: json(variables) }).toString();
const x = (name: string) => `https://x.com/i/api/graphql/q1/${name}`;
const text = { input: { message: { text: 'Hoi' } } };
const studio = 'https://studio.youtube.com/youtubei/v1/video_manager/metadata_update';
const shares = '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.1';
const sdui = '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.';

/** What looks like publishing and is none: it goes as if nobody looked. */
const alike: [string, string, string, string][] = [
  ['x', 'a draft', x('CreateDraftTweet'), json({ variables: { post_tweet_request: { status: 'Hoi' } } })],
  ['x', 'a changed draft', x('EditDraftTweet'), json({ variables: { post_tweet_request: { status: 'Hoi' } } })],
  ['x', 'a repost', x('CreateRetweet'), json({ variables: { tweet_id: '1' } })],
  ['x', 'a like', x('FavoriteTweet'), json({ variables: { tweet_id: '1' } })],
  ['x', 'a bookmark', x('CreateBookmark'), json({ variables: { tweet_id: '1' } })],
  ['x', 'a list', x('CreateList'), json({ variables: { name: 'Klas' } })],
  ['x', 'an article being written', x('ArticleEntityUpdateTitle'), json({ variables: { title: 'Hoi' } })],
  ['x', 'a search', x('SearchTimeline'), json({ variables: { rawQuery: 'Hoi' } })],
  ['x', 'a private message', 'https://x.com/i/api/1.1/dm/new2.json', json({ text: 'Hoi' })],
  ['x', 'an upload', 'https://upload.x.com/i/media/upload.json?command=INIT', ''],
  ['x', 'deleting', x('DeleteTweet'), json({ variables: { tweet_id: '1' } })],
  ['facebook', 'a like', '/api/graphql/', meta('CometUFIFeedbackReactMutation', { input: { feedback_id: 'x' } })],
  ['facebook', 'a story reply', '/api/graphql/', meta('useStoriesSendReplyMutation', { input: { message: 'Hoi' } })],
  ['facebook', 'a draft', '/api/graphql/', meta('BusinessComposerDraftCreationMutation', text)],
  ['facebook', 'a preview', '/api/graphql/', meta('ComposerLinkPreviewQuery', text)],
  ['facebook', 'deleting', '/api/graphql/', meta('useCometUFIDeleteCommentMutation', { input: { comment_id: '1' } })],
  [
    'facebook',
    'sharing without words',
    '/api/graphql/',
    meta('ComposerStoryCreateMutation', { input: { attachments: [{ link: {} }], message: { text: '' } } }),
  ],
  ['facebook', 'the feed', '/api/graphql/', meta('CometNewsFeedPaginationQuery', { cursor: 'Story' })],
  ['instagram', 'a like', '/graphql/query', meta('usePolarisLikeMediaXIGLikeMutation', { media_id: '1' })],
  ['instagram', 'a repost', '/graphql/query', meta('usePolarisCreateMediaRepostMutation', { media_id: '1' })],
  ['instagram', 'an upload', 'https://i.instagram.com/rupload_igphoto/fb_uploader_1', ''],
  ['instagram', 'a private message', '/api/v1/direct_v2/threads/broadcast/text/', 'text=Hoi'],
  ['instagram', 'a private photo', '/api/v1/media/configure_to_direct/', 'upload_id=1'],
  ['tiktok', 'an upvote', '/tiktok/v1/upvote/publish?item_id=1', ''],
  ['tiktok', 'a draft', '/tiktok/web/project/draft/save/v1/', json({ draft: { text: 'Hoi' } })],
  ['tiktok', 'an upload', '/api/v1/web/project/create/', json({ creation_id: '1' })],
  ['tiktok', 'a like', '/api/commit/item/digg/?type=1', ''],
  [
    'linkedin',
    'a draft',
    shares,
    json({ variables: { post: { commentary: { text: 'Hoi' }, intendedShareLifeCycleState: 'DRAFT' } } }),
  ],
  [
    'linkedin',
    'sharing without words',
    shares,
    json({ variables: { post: { media: { category: 'URN_REFERENCE', mediaUrn: 'urn:li:activity:1' } } } }),
  ],
  ['linkedin', 'opening a composer', '/voyager/api/graphql?queryId=voyagerContentcreationDashSharebox.1', ''],
  [
    'linkedin',
    'the question of a poll',
    '/voyager/api/graphql?queryId=voyagerFeedDashPollsPollSummary.1',
    json({ variables: { pollSummary: { question: 'Hoe?' } } }),
  ],
  [
    'linkedin',
    'launching',
    `${sdui}requests.sharing.LaunchSharebox`,
    json({ requestedArguments: { states: [{ value: 'Hoi' }] } }),
  ],
  ['linkedin', 'a reaction', `${sdui}reactions.create`, json({ requestedArguments: { states: [{ value: 'Hoi' }] } })],
  ['linkedin', 'an instant repost', `${sdui}feed.requests.createInstantRepost`, '{}'],
  [
    'linkedin',
    'a profile',
    `${sdui}profile.saveProfileHeadlineForm`,
    json({ requestedArguments: { states: [{ value: 'Hoi' }] } }),
  ],
  [
    'linkedin',
    'a private message',
    '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
    json({ message: { body: { text: 'Hoi' } } }),
  ],
  ['linkedin', 'taking a comment away', '/voyager/api/voyagerSocialDashNormComments/urn', ''],
  [
    'youtube',
    'a draft that saves itself',
    studio,
    json({ encryptedVideoId: 'v', title: { newTitle: 'privacy=PUBLIC' } }),
  ],
  ['youtube', 'a draft with its state', studio, json({ encryptedVideoId: 'v', draftState: { operation: 'KEEP' } })],
  [
    'youtube',
    'a video that begins as a draft',
    '/youtubei/v1/upload/createvideo',
    json({
      initialMetadata: { title: { newTitle: 'a' }, privacy: { newPrivacy: 'PRIVATE' }, draftState: { isDraft: true } },
    }),
  ],
  ['youtube', 'a like on a comment', '/youtubei/v1/comment/perform_comment_action', json({ actions: ['x'] })],
  ['youtube', 'a search', '/youtubei/v1/search', json({ query: 'Hoi' })],
  ['youtube', 'an upload', 'https://upload.youtube.com/upload/studio', ''],
];

it.each(alike)('%s: %s passes', (site, _what, address, body) => {
  expect(recogniseRequest(requestsOf(site), address, body, '/channel/UCpractice/videos/upload')).toBeNull();
});

it('youtube: what is saved on the page of an existing video is seen, the same request of the upload wizard is not', () => {
  const words = json({ encryptedVideoId: 'a', title: { newTitle: 'Zomerfeest' } });
  const from = (path: string) => recogniseRequest(requestsOf('youtube'), studio, words, path);
  expect(from('/video/a/edit')).toMatchObject({ kind: 'edit', texts: '\0Zomerfeest', videos: 1 });
  expect(from('/channel/UCpractice/videos/upload')).toBeNull();
});

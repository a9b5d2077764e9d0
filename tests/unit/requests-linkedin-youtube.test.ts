import { json, seenForWhatTheyPublish } from './requests-seen';

const video = { encryptedVideoId: 'v', title: { newTitle: 'Zomerfeest' }, description: { newDescription: 'Foto’s' } };
const studio = (body: object) =>
  ['https://studio.youtube.com/youtubei/v1/video_manager/metadata_update?alt=json', json(body)] as const;

seenForWhatTheyPublish([
  [
    'linkedin',
    'a post',
    [
      '/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.27f',
      json({
        variables: {
          post: {
            commentary: { text: 'Trots' },
            intendedShareLifeCycleState: 'PUBLISHED',
            media: { category: 'IMAGE' },
          },
        },
      }),
    ],
    'post',
    ['Trots'],
    1,
  ],
  [
    'linkedin',
    'a planned post',
    [
      '/voyager/api/graphql?queryId=voyagerContentcreationDashShares.0',
      json({ variables: { post: { commentary: { text: 'Trots' }, intendedShareLifeCycleState: 'SCHEDULED' } } }),
    ],
    'post',
    ['Trots'],
  ],
  [
    'linkedin',
    'the old way',
    ['/voyager/api/contentcreation/normShares', json({ commentaryV2: { text: 'Trots' } })],
    'post',
    ['Trots'],
  ],
  [
    'linkedin',
    'a comment',
    ['/voyager/api/voyagerSocialDashNormComments?decorationId=9', json({ commentary: { text: 'Goed' } })],
    'comment',
    ['Goed'],
  ],
  [
    'linkedin',
    'a changed comment',
    ['/voyager/api/voyagerSocialDashNormComments/urn', json({ patch: { $set: { commentary: { text: 'Beter' } } } })],
    'comment',
    ['Beter'],
  ],
  [
    'linkedin',
    'a comment of the new pages',
    [
      '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
      json({ requestedArguments: { states: [{ key: 'commentBoxText-1', value: 'Goed' }] } }),
    ],
    'comment',
    ['Goed'],
  ],
  [
    'youtube',
    'a comment',
    ['/youtubei/v1/comment/create_comment?prettyPrint=false', json({ commentText: 'Top' })],
    'comment',
    ['Top'],
  ],
  [
    'youtube',
    'a reply',
    ['/youtubei/v1/comment/create_comment_reply', json({ commentText: 'Top' })],
    'comment',
    ['Top'],
  ],
  [
    'youtube',
    'a poll',
    [
      '/youtubei/v1/backstage/create_post',
      json({ commentText: 'Wat?', pollAttachment: { choices: [{ text: 'a' }, { text: 'b' }] } }),
    ],
    'post',
    ['Wat?', 'a', 'b'],
  ],
  [
    'youtube',
    'a live chat',
    ['/youtubei/v1/live_chat/send_message', json({ richMessage: { textSegments: [{ text: 'Hoi' }] } })],
    'live',
    ['Hoi'],
  ],
  [
    'youtube',
    'a video that becomes public',
    studio({ ...video, privacy: { newPrivacy: 'PUBLIC' } }),
    'video',
    ['Zomerfeest', 'Foto’s'],
    0,
    1,
  ],
]);

import { byXhr, type Transport } from './requests';

/** What people do on LinkedIn without publishing a text of their own. */
export const social = {
  like: (send: Transport, id: string) =>
    send(`/voyager/api/voyagerSocialDashReactions?threadUrn=urn:li:activity:${id}`, { reactionType: 'LIKE' }),
  follow: (name: string) => byXhr('/voyager/api/feed/dash/followingStates', { patch: { $set: { following: true } }, name }),
  repost: (send: Transport, id: string) => send('/voyager/api/voyagerFeedDashReposts', { entityUrn: `urn:li:activity:${id}` }),
  invite: (name: string, message: string) =>
    byXhr('/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2', {
      invitee: { inviteeUnion: { memberProfile: `urn:li:fsd_profile:${name}` } }, customMessage: message,
    }),
  report: (text: string) => byXhr('/voyager/api/voyagerTrustDashContentReportingForm?action=submit', { text }),
  message: (text: string) =>
    byXhr('/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage', {
      message: { body: { attributes: [], text }, originToken: 'practice' }, mailboxUrn: 'urn:li:fsd_profile:practice',
    }),
};

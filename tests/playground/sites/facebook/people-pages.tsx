import { useState } from 'react';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { groupPlan, pagePlan, profilePlan } from './composer-plans';
import { Feed } from './Feed';
import { sendQuietly } from './requests';
import { t } from './t';
import { TextDialog } from './TextDialog';

export function GroupPage() {
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <div className={c.card}>
        <h1>Oefengroep groep 5</h1>
        <div className={c.row}>
          <Toggle label={t.joinGroup} after={t.requested} hook="join" mutation="GroupCometJoinForumMutation" />
          <PressButton label={t.invite} hook="invite" className={c.quiet} onPress={() => setInviting(true)} />
        </div>
      </div>
      <Feed plan={groupPlan} />
      {inviting && (
        <TextDialog
          title={t.invite}
          label={t.inviteNote}
          submit={t.sendInvite}
          hook="invite-note"
          onClose={() => setInviting(false)}
          onDone={() => pageEvent('invite')}
        />
      )}
    </>
  );
}

export function SchoolPage() {
  return (
    <>
      <div className={c.card}>
        <h1>Basisschool De Oefenhoek</h1>
        <Toggle label={t.follow} after={t.following} hook="follow" mutation="CometUserFollowMutation" />
      </div>
      <Feed plan={pagePlan} />
    </>
  );
}

export function ProfilePage() {
  return (
    <>
      <div className={c.card}>
        <h1>Noor Voorbeeld</h1>
        <Toggle
          label={t.addFriend}
          after={t.requested}
          hook="add-friend"
          mutation="FriendingCometFriendRequestSendMutation"
        />
      </div>
      <Feed plan={profilePlan} />
    </>
  );
}

function Toggle({ label, after, hook, mutation }: { label: string; after: string; hook: string; mutation: string }) {
  const [done, setDone] = useState(false);
  const press = () => {
    setDone(!done);
    void sendQuietly(mutation);
  };
  return <PressButton label={done ? after : label} hook={hook} className={c.quiet} onPress={press} />;
}

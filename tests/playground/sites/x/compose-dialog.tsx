import { useState } from 'react';
import { pageEvent } from '../../kit/page-event';
import { go, useRoute } from '../../kit/route';
import { ComposerView } from './composer';
import { useComposer, type Composer } from './composer-state';
import { words } from './labels';
import { Modal } from './modal';
import { PostCard, QuotedPost } from './post-card';
import { postById } from './posts';
import { saveDraft, type Target } from './publish';
import { ScheduleForm } from './schedule-form';

/** Reads what a compose address asks for, e.g. `/compose/post?in_reply_to=1801` or `/intent/post?text=…`. */
export function targetOf({ searchParams }: URL, place: Target['place'] = 'dialog'): Target {
  for (const [name, kind] of [
    ['in_reply_to', 'reply'],
    ['quote', 'quote'],
    ['edit', 'edit'],
    ['community', 'community'],
  ] as const) {
    const id = searchParams.get(name);
    if (id) return { kind, place, id };
  }
  return { kind: 'post', place };
}

/** The composer in a dialog: over whatever page it was opened from. */
export function ComposeDialog({ back }: { back: string }) {
  const route = useRoute();
  const [target] = useState(() => targetOf(route));
  const initial =
    route.searchParams.get('text') ?? (target.kind === 'edit' ? (postById(target.id ?? null)?.text ?? '') : '');
  const composer = useComposer(target, initial, () => go(back));
  const [leaving, setLeaving] = useState(false);
  const close = () => {
    if (composer.outgoing.texts.some((text) => text !== '' && text !== initial)) return setLeaving(true);
    pageEvent('close-composer');
    go(back);
  };
  if (leaving) return <ConfirmationSheet composer={composer} leave={() => go(back)} stay={() => setLeaving(false)} />;
  const planning = route.pathname === '/compose/post/schedule';
  const closePlan = () => go(`/compose/post${route.search}`);
  return (
    <Modal
      hook={planning ? 'schedule' : 'dialog'}
      title={planning ? words.plan : words.post}
      close={planning ? closePlan : close}
    >
      {planning ? <ScheduleForm set={(due) => (composer.setDue(due), closePlan())} /> : <Compose composer={composer} />}
    </Modal>
  );
}

function Compose({ composer }: { composer: Composer }) {
  const { kind, id } = composer.target;
  const other = kind === 'reply' || kind === 'quote' ? postById(id ?? null) : null;
  return (
    <>
      {other && kind === 'reply' && <PostCard post={other} quiet />}
      <ComposerView composer={composer} suggest="d" />
      {other && kind === 'quote' && <QuotedPost post={other} />}
    </>
  );
}

function ConfirmationSheet(props: { composer: Composer; leave: () => void; stay: () => void }) {
  const save = () => void saveDraft(props.composer.outgoing).finally(props.leave);
  const discard = () => (pageEvent('discard'), props.leave());
  return (
    <Modal hook="sheet" title={words.saveQuestion} close={props.stay}>
      <div className="css-175oi2r r-sheet" data-testid="confirmationSheetDialog">
        <button
          type="button"
          className="r-primary"
          data-testid="confirmationSheetConfirm"
          data-pg="sheet-save"
          onClick={save}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="r-secondary"
          data-testid="confirmationSheetCancel"
          data-pg="sheet-discard"
          onClick={discard}
        >
          {words.discard}
        </button>
      </div>
    </Modal>
  );
}

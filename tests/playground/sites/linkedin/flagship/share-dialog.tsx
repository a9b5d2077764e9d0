import { useRef, useState } from 'react';
import { pageEvent } from '../../../kit/page-event';
import type { FeedStore } from '../feed-posts';
import { byFetch, createPoll, sendShare, uploadFile } from '../requests';
import { authorOf, emptyDraft, isReady, showShared, toRequest, type ShareDraft, type ShareStart } from '../share';
import { t } from '../words';
import { Icon } from './icon';
import { NativeDialog } from './native-dialog';
import { ShareStep, type StepName } from './share-steps';
import { TiptapField } from './tiptap-field';

interface Props {
  start: ShareStart;
  store: FeedStore;
  close: () => void;
}

/** The share dialog of the newest generation: editor, then other screens in its place. */
export function ShareDialog({ start, store, close }: Props) {
  const [draft, setDraft] = useState<ShareDraft>(() => emptyDraft(start));
  const [screen, setScreen] = useState<StepName | 'compose'>('compose');
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<ShareDraft>) => setDraft((old) => ({ ...old, ...part }));
  const busy = useRef(false);
  const publish = async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      const pollUrn = draft.poll ? await createPoll(byFetch, draft.poll) : null;
      const mediaUrns = await Promise.all(draft.files.map((file) => uploadFile(byFetch, file)));
      const whole = pollUrn ? { ...start, articleUrn: pollUrn } : start;
      await sendShare(byFetch, toRequest(draft, whole, mediaUrns));
    } catch {
      busy.current = false;
      return setFailed(true);
    }
    close();
    showShared(store, draft, start);
  };
  const saveDraft = () => void sendShare(byFetch, toRequest(draft, start, []), true).then(close);
  const leave = () => (isReady(draft, start) && !start.editing ? setScreen('discard') : close());
  const discard = () => (pageEvent('discard'), close());
  return (
    <NativeDialog onLeave={leave}>
      {screen === 'compose' ? (
        <Compose {...{ start, draft, change, setScreen, leave, failed }} publish={() => void publish()} />
      ) : (
        <ShareStep name={screen} {...{ draft, change, saveDraft, discard }} back={() => setScreen('compose')} />
      )}
    </NativeDialog>
  );
}

interface ComposeProps {
  start: ShareStart;
  draft: ShareDraft;
  change: (part: Partial<ShareDraft>) => void;
  setScreen: (screen: StepName) => void;
  leave: () => void;
  publish: () => void;
  failed: boolean;
}

function Compose({ start, draft, change, setScreen, leave, publish, failed }: ComposeProps) {
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
      <div className="spread">
        <button className="_19d07be3" data-pg="share-audience" onClick={() => setScreen('audience')}>
          <strong>{authorOf(start)}</strong> <span className="muted">{t(draft.connectionsOnly ? 'connectionsOnly' : 'postToAnyone')}</span>
          <Icon shape="down" id="caret-small" />
        </button>
        <button aria-label={t('dismiss')} className="_4be20c1a" data-pg="share-dismiss" onClick={leave}><Icon shape="close" id="close-medium" /></button>
      </div>
      <TiptapField label={t('editorLabel')} hook="share-editor" text={draft.text} onText={(text) => change({ text })}
        {...(!start.asCompany && { componentKey: 'ShareBox_textEditor' })} />
      <Preview start={start} draft={draft} />
      {failed && <p role="alert">{t('failed')}</p>}
      <div className="footer">
        {!start.editing && <Tools setScreen={setScreen} />}
        <Submit start={start} draft={draft} publish={publish} />
      </div>
    </div>
  );
}

/** The only button with nothing but a text; a new one each time it becomes ready. */
function Submit({ start, draft, publish }: Pick<ComposeProps, 'start' | 'draft' | 'publish'>) {
  const ready = isReady(draft, start);
  const label = start.editing ? t('save') : t(draft.scheduledAt ? 'schedule' : 'post');
  return <button key={String(ready)} className="_7c1e0f52 _0ab94e66" disabled={!ready} data-pg="share-submit" onClick={publish}>{label}</button>;
}

function Tools({ setScreen }: Pick<ComposeProps, 'setScreen'>) {
  const tool = (shape: string, word: 'addMedia' | 'createPoll' | 'schedulePost', hook: string, screen: StepName) => (
    <button aria-label={t(word)} className="_4be20c1a" data-pg={hook} onClick={() => setScreen(screen)}><Icon shape={shape} id={`${shape}-medium`} /></button>
  );
  return (
    <div className="row">
      {tool('image', 'addMedia', 'add-media', 'media')}
      {tool('poll', 'createPoll', 'add-poll', 'poll')}
      {tool('clock', 'schedulePost', 'share-schedule', 'schedule')}
    </div>
  );
}

function Preview({ start, draft }: Pick<ComposeProps, 'start' | 'draft'>) {
  const { files, poll } = draft;
  if (!files.length && !poll && !start.parent) return null;
  return (
    <div id="ShareBoxpreviewCard">
      {files.map((file) => file.type.startsWith('video')
        ? <video key={file.name} src={URL.createObjectURL(file)} controls width={240} height={180} />
        : <img key={file.name} src={URL.createObjectURL(file)} alt="" />)}
      {poll && <div className="_3d2ea671">{poll.question}{poll.options.map((option) => <p key={option} className="muted">{option}</p>)}</div>}
      {start.parent && <div className="_3d2ea671 muted">{start.parent.author}<p>{start.parent.text}</p></div>}
    </div>
  );
}

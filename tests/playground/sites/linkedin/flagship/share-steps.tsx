import { useEffect, useRef, useState, type ReactNode } from 'react';
import { pageEvent } from '../../../kit/page-event';
import type { ShareDraft } from '../share';
import { t } from '../words';

export type StepName = 'media' | 'schedule' | 'poll' | 'audience' | 'discard';

interface StepProps {
  draft: ShareDraft;
  change: (part: Partial<ShareDraft>) => void;
  back: () => void;
  saveDraft: () => void;
  discard: () => void;
}

/** The screens that stand in for the editor for a while. None of them publishes. */
export function ShareStep({ name, ...props }: StepProps & { name: StepName }) {
  const Body = { media: Media, schedule: Schedule, poll: Poll, audience: Audience, discard: Discard }[name];
  const screen = { media: 'MediaEditor', schedule: 'SchedulePost', poll: 'CreatePoll', audience: 'ShareSettings', discard: 'DiscardPost' }[name];
  return <div data-sdui-screen={`com.linkedin.sdui.flagshipnav.sharing.${screen}`}><Body {...props} /></div>;
}

function Footer({ word, hook, event, ready = true, back, onNext }: {
  word: 'next' | 'done'; hook: string; event: string; ready?: boolean; back: () => void; onNext: () => void;
}) {
  return (
    <div className="footer">
      <div className="end">
        <button className="_19d07be3" data-pg={hook.replace(/-.*/, '-back')} onClick={() => { pageEvent('back'); back(); }}>{t('back')}</button>
        <button className="_7c1e0f52 _0ab94e66" disabled={!ready} data-pg={hook} onClick={() => { pageEvent(event); onNext(); back(); }}>{t(word)}</button>
      </div>
    </div>
  );
}

/** Opens the system's chooser by itself, as the real page does with an untrusted click. */
function Media({ draft, change, back }: StepProps) {
  const [files, setFiles] = useState<File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.click(), []);
  return (
    <>
      <h2>{t('addMedia')}</h2>
      <input ref={input} type="file" multiple accept="image/*,video/*" data-pg="media-input" aria-label={t('selectFiles')}
        onChange={({ currentTarget }) => setFiles([...(currentTarget.files ?? [])])} />
      <p className="muted">{files.map(({ name }) => name).join(', ')}</p>
      <Footer word="next" hook="media-next" event="next" ready={files.length > 0} back={back} onNext={() => change({ files: [...draft.files, ...files] })} />
    </>
  );
}

function Schedule({ change, back }: StepProps) {
  const [date, setDate] = useState('2027-03-15');
  const [time, setTime] = useState('09:00');
  return (
    <>
      <h2>{t('schedulePost')}</h2>
      <div className="row field">
        <input type="date" value={date} onChange={({ currentTarget }) => setDate(currentTarget.value)} aria-label={t('schedulePost')} />
        <input type="time" value={time} onChange={({ currentTarget }) => setTime(currentTarget.value)} aria-label={t('schedule')} />
      </div>
      <Footer word="next" hook="schedule-next" event="schedule-next" back={back} onNext={() => change({ scheduledAt: `${date}T${time}` })} />
    </>
  );
}

function Poll({ change, back }: StepProps) {
  const [question, setQuestion] = useState('');
  const [options, setOptions] = useState(['', '']);
  const ready = Boolean(question.trim()) && options.every((option) => option.trim());
  return (
    <>
      <h2>{t('createPoll')}</h2>
      <Label text={t('pollQuestion')}><textarea value={question} data-pg="poll-question" onChange={({ currentTarget }) => setQuestion(currentTarget.value)} /></Label>
      {options.map((option, index) => (
        <Label key={index} text={`${t('pollOption')} ${index + 1}`}>
          <input type="text" value={option} data-pg={`poll-option-${index + 1}`} onChange={({ currentTarget: { value } }) => setOptions((old) => old.with(index, value))} />
        </Label>
      ))}
      <Footer word="done" hook="poll-done" event="poll-done" ready={ready} back={back} onNext={() => change({ poll: { question, options } })} />
    </>
  );
}

function Label({ text, children }: { text: string; children: ReactNode }) {
  return <label className="field">{text}{children}</label>;
}

function Audience({ draft, change, back }: StepProps) {
  return (
    <>
      <h2>{t('whoCanSee')}</h2>
      <div role="radiogroup" className="row">
        {(['postToAnyone', 'connectionsOnly'] as const).map((word) => (
          <button key={word} role="radio" aria-checked={draft.connectionsOnly === (word === 'connectionsOnly')} data-pg={`audience-${word}`}
            onClick={() => change({ connectionsOnly: word === 'connectionsOnly' })}>{t(word)}</button>
        ))}
      </div>
      <Footer word="done" hook="audience-done" event="audience-done" back={back} onNext={() => undefined} />
    </>
  );
}

function Discard({ saveDraft, discard }: StepProps) {
  return (
    <>
      <h2>{t('draftQuestion')}</h2>
      <div className="footer">
        <div className="end">
          <button className="_19d07be3" data-pg="share-discard" onClick={discard}>{t('discard')}</button>
          <button className="_7c1e0f52 _0ab94e66" data-pg="share-save-draft" onClick={saveDraft}>{t('saveDraft')}</button>
        </div>
      </div>
    </>
  );
}

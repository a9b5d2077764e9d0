import { useState } from 'react';
import { LexicalField } from '../../kit/meta/LexicalField';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { withLanguage } from '../../kit/page-language';
import { goOnClick } from '../../kit/route';
import { Avatar } from './Avatar';
import { c } from './classes';
import { me } from './invented';
import { sendNote } from './requests';
import { t } from './t';

/** /direct/inbox/: private messages, and the note that followers see. */
export function InboxPage() {
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState('');
  return (
    <div className={c.page}>
      <h1>{t.messages}</h1>
      <PressButton hook="note-open" className={c.link} onPress={() => setWriting(true)}>
        <Avatar name={me.user} /> {note || t.yourNote}
      </PressButton>
      <a className={c.link} href={withLanguage('/direct/t/700001/')} onClick={goOnClick('/direct/t/700001/')}>
        <Avatar name="lotte" /> lotte.oefening
      </a>
      {writing && <NoteDialog onClose={() => setWriting(false)} onSent={setNote} />}
    </div>
  );
}

function NoteDialog({ onClose, onSent }: { onClose: () => void; onSent: (text: string) => void }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const share = async () => {
    setState('sending');
    try {
      await sendNote(text);
      onSent(text);
      onClose();
    } catch {
      setState('failed');
    }
  };
  return (
    <ModalDialog label={t.newNote} className={c.dialog} backdropClass={c.backdrop} onClose={onClose}>
      <div className={c.head}>
        <PressButton hook="note-close" onPress={onClose}>
          {t.cancel}
        </PressButton>
        <h1>{t.newNote}</h1>
        <PressButton
          hook="note-submit"
          className={c.action}
          disabled={!text.trim() || state === 'sending'}
          onPress={() => void share()}
        >
          {t.share}
        </PressButton>
      </div>
      <textarea
        className={c.field}
        maxLength={60}
        placeholder={t.thought}
        aria-label={t.thought}
        value={text}
        data-pg="note-text"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className={c.note}>{t.noteAudience}</span>
      {state === 'failed' && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
    </ModalDialog>
  );
}

/** /direct/t/…: a private conversation. Enter sends. */
export function ThreadPage() {
  const [sent, setSent] = useState<readonly string[]>(['Hoi!']);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const send = (written: string) => {
    if (!written.trim()) return;
    setSent((before) => [...before, written]);
    setRound((before) => before + 1);
    pageEvent('dm');
  };
  return (
    <div className={c.page}>
      <h1>lotte.oefening</h1>
      <div role="grid" aria-label={t.messages}>
        {sent.map((message, index) => (
          <div key={index} role="row">
            <div role="gridcell" data-scope="messages_table">
              <span dir="auto">{message}</span>
            </div>
          </div>
        ))}
      </div>
      <div className={c.row}>
        <div className={c.bubble}>
          <LexicalField
            hook="dm-text"
            label={t.message}
            className={c.caption}
            round={round}
            onText={setText}
            onEnter={send}
          />
        </div>
        {text.trim() && (
          <PressButton hook="dm-send" className={c.action} onPress={() => send(text)}>
            {t.send}
          </PressButton>
        )}
      </div>
    </div>
  );
}

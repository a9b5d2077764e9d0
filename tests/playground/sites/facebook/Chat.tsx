import { useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { names } from './invented';
import { t } from './t';

/** A private conversation. Enter sends; a button appears while there is text. Goes over a socket on the real site. */
export function Conversation({ hook }: { hook: string }) {
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
    <>
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
            hook={`${hook}-text`}
            label={t.message}
            className={c.editor}
            mentions={names}
            round={round}
            onText={setText}
            onEnter={send}
          />
        </div>
        {text.trim() && (
          <PressButton label={t.send} hook={`${hook}-send`} className={c.plain} onPress={() => send(text)}>
            <Icon shape="send" />
          </PressButton>
        )}
      </div>
    </>
  );
}

/** The small chat window over the feed. */
export function ChatTab() {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div className={c.chat}>
        <PressButton label={t.messages} hook="chat-open" className={c.plain} onPress={() => setOpen(true)} />
      </div>
    );
  }
  return (
    <div className={c.chat}>
      <div className={c.row}>
        <strong className={c.grow}>Lotte Oefening</strong>
        <PressButton label={t.close} className={c.plain} onPress={() => setOpen(false)}>
          <Icon shape="close" />
        </PressButton>
      </div>
      <Conversation hook="chat" />
    </div>
  );
}

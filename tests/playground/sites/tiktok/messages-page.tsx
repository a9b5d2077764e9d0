import { useState } from 'react';
import { DraftField } from '../../kit/draft-field';
import { words } from './labels';

/** A private conversation. What goes out is a packet that cannot be read; the button is there only while there is text. */
export function MessagesPage() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const submit = () => {
    if (!text.trim()) return;
    const packet = new TextEncoder().encode(text).map((byte) => byte ^ 0x5a);
    void window.fetch('https://im-api.tiktok.com/v1/message/send', { method: 'POST', body: packet });
    setSent([...sent, text]);
    setText('');
  };
  return (
    <div className="css-1fqlafp-DivChatBox">
      <h1>{words.messages}</h1>
      <p className="css-bubble">Heb je de sleutel?</p>
      {sent.map((one, index) => (
        <p key={index} className="css-bubble css-own">
          {one}
        </p>
      ))}
      <div className="css-1f6t5d8-DivChatBottom">
        <div data-e2e="message-input-area" className="css-fqfkc9-DivInputArea">
          <DraftField
            key={sent.length}
            hook="dm-field"
            label={words.message}
            placeholder={words.message}
            autoFocus
            list={{ id: 'dm-mentions', className: 'mention-list' }}
            submitKey="Enter"
            onSubmitKey={submit}
            onText={setText}
          />
        </div>
        {text.trim() && (
          <svg
            role="button"
            tabIndex={0}
            data-e2e="message-send"
            data-pg="dm-send"
            viewBox="0 0 24 24"
            width="28"
            height="28"
            onClick={submit}
          >
            <path d="M3 12l18-8-7 16-3-7z" fill="currentColor" />
          </svg>
        )}
      </div>
    </div>
  );
}

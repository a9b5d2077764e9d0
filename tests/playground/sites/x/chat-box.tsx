import { useState } from 'react';
import { words } from './labels';
import { send } from './requests';

/** The composer of the new Chat: a textarea whose button is one for a voice message until there is text. Private. */
export function ChatBox({ place }: { place: string }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const submit = () => {
    if (!text.trim()) return;
    // The real one goes out encrypted: nothing in the request can be read.
    void send(
      '/i/api/2/chat/send',
      JSON.stringify({ conversation_id: '71-72', blob: btoa(encodeURIComponent(text)) }),
      'application/json',
    );
    setSent([...sent, text]);
    setText('');
  };
  return (
    <div data-testid="dm-composer-form" className="r-chat">
      {sent.map((one, index) => (
        <p key={index} className="r-bubble">
          {one}
        </p>
      ))}
      <div className="r-chat-row">
        <textarea
          data-testid="dm-composer-textarea"
          data-pg={`${place}-field`}
          placeholder={words.newMessage}
          value={text}
          rows={1}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        {text ? (
          <button
            type="button"
            data-testid="dm-composer-send-button"
            data-pg={`${place}-send`}
            aria-label={words.send}
            onClick={submit}
          >
            ➤
          </button>
        ) : (
          <button type="button" data-testid="dm-composer-voice-button" aria-label={words.voice}>
            ●
          </button>
        )}
      </div>
    </div>
  );
}

/** The drawer with private chats at the foot of every page, beside the page's own composers. */
export function ChatDrawer() {
  const [open, setOpen] = useState(false);
  return (
    <div data-testid="chat-drawer-root" className="css-175oi2r r-drawer">
      <button type="button" data-pg="drawer-open" onClick={() => setOpen(!open)}>
        {words.chat}
      </button>
      {open && <ChatBox place="drawer" />}
    </div>
  );
}

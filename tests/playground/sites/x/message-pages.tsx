import { useState } from 'react';
import { DraftField } from '../../kit/draft-field';
import { ChatBox } from './chat-box';
import { words } from './labels';
import { send } from './requests';

/** A private conversation of before November 2025: Draft.js, sent by Enter or by its button. */
export function ConversationPage({ id }: { id: string }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string[]>([]);
  const submit = () => {
    if (!text.trim()) return;
    void send(
      '/i/api/1.1/dm/new2.json',
      JSON.stringify({ conversation_id: id, recipient_ids: false, text }),
      'application/json',
    );
    setSent([...sent, text]);
    setText('');
  };
  return (
    <div data-testid="DmActivityContainer" className="css-175oi2r">
      <h1>{words.messages}</h1>
      <p className="r-bubble r-theirs">Tot morgen in de teamkamer?</p>
      {sent.map((one, index) => (
        <p key={index} className="r-bubble">
          {one}
        </p>
      ))}
      <aside className="r-chat-row" role="complementary">
        <DraftField
          key={sent.length}
          hook="dm-field"
          testId="dmComposerTextInput"
          label={words.newMessage}
          placeholder={words.newMessage}
          autoFocus
          list={{ id: 'typeaheadDropdown-m', className: 'r-typeahead' }}
          submitKey="Enter"
          onSubmitKey={submit}
          onText={setText}
        />
        <button
          type="button"
          role="button"
          data-testid="dmComposerSendButton"
          data-pg="dm-send"
          aria-label={words.send}
          disabled={!text.trim()}
          onClick={submit}
        >
          ➤
        </button>
      </aside>
    </div>
  );
}

/** A private conversation in the new Chat. */
export function ChatPage() {
  return (
    <>
      <h1>{words.chat}</h1>
      <p className="r-bubble r-theirs">Heb jij de sleutel van het lokaal?</p>
      <ChatBox place="chat" />
    </>
  );
}

import { useRef, useState } from 'react';
import { showToast } from '../../kit/toast';
import { words } from './labels';
import { post } from './requests';
import { me } from './videos';

const others = [
  ['sportparkzuid', 'Hallo allemaal'],
  ['bieb_waterrijk', 'We kijken mee!'],
] as const;

/** A live broadcast with its chat: a plain-text contenteditable, sent by Enter or by a bare icon beside it. */
export function LivePage({ host }: { host: string }) {
  const [lines, setLines] = useState<readonly (readonly [string, string])[]>(others);
  const [empty, setEmpty] = useState(true);
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const submit = () => {
    const text = field.current?.innerText.trim() ?? '';
    if (!text || sending) return;
    setSending(true);
    post('https://webcast.tiktok.com/webcast/room/chat/', { room_id: '7400', content: text })
      .then(() => {
        setLines((old) => [...old, [me, text]]);
        field.current?.replaceChildren();
        setEmpty(true);
      })
      .catch(() => showToast(words.failed))
      .finally(() => setSending(false));
  };
  return (
    <div className="css-1h4v9xd-DivFeedLayout">
      <div className="css-live-DivPlayer">
        {words.live} @{host}
      </div>
      <div className="css-1n6gbi-DivSidePanel" data-e2e="live-chat-container">
        <div data-e2e="chat-room" className="css-chat-DivRoom">
          {lines.map(([author, text], index) => (
            <div key={index} data-e2e="chat-message">
              <b>{author}</b> {text}
            </div>
          ))}
        </div>
        <div className="css-1l7zdcp-DivInputEditorContainer">
          <div
            ref={field}
            contentEditable="plaintext-only"
            role="textbox"
            aria-label={words.chat}
            data-pg="live-field"
            className="css-chat-DivInput"
            {...{ maxlength: 150, placeholder: words.chat }}
            onInput={(event) => setEmpty(!event.currentTarget.innerText.trim())}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              submit();
            }}
          />
          <div className={`css-chat-DivPostButton${empty ? ' css-off' : ''}`} data-pg="live-send" onClick={submit}>
            <svg viewBox="0 0 24 24" width="24" height="24">
              <path d="M3 12l18-8-7 16-3-7z" fill="currentColor" />
            </svg>
          </div>
        </div>
      </div>
    </div>
  );
}

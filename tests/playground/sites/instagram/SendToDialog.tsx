import { useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { t } from './t';

/** The paper plane: its dialog is called as the publish button is, but it sends a private message. */
export function SendToDialog({ onClose }: { onClose: () => void }) {
  const [message, setMessage] = useState('');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(false);
  const send = () => {
    pageEvent('dm');
    onClose();
  };
  return (
    <ModalDialog label={t.share} className={c.dialog} backdropClass={c.backdrop} onClose={onClose} onOutside={onClose}>
      <div className={c.head}>
        <h1>{t.share}</h1>
        <PressButton className={c.action} onPress={onClose}>
          <Icon shape="close" label={t.close} />
        </PressButton>
      </div>
      <input
        className={c.field}
        name="queryBox"
        placeholder={t.search}
        aria-label={t.to}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <label className={c.row}>
        <input
          type="checkbox"
          name="ContactSearchResultCheckbox"
          checked={chosen}
          data-pg="send-to-person"
          onChange={() => setChosen(!chosen)}
        />{' '}
        lotte.oefening
      </label>
      <input
        className={c.field}
        placeholder={t.writeMessage}
        aria-label={t.writeMessage}
        value={message}
        data-pg="send-to-text"
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <PressButton hook="send-to-send" className={c.primary} disabled={!chosen} onPress={send}>
        {t.send}
      </PressButton>
    </ModalDialog>
  );
}

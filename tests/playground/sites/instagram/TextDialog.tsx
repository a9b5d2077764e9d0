import { useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { c } from './classes';
import { t } from './t';

interface TextDialogProps {
  title: string;
  label: string;
  submit: string;
  hook: string;
  /** One line (a name) instead of a text. */
  short?: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** A dialog with text that publishes nothing: a report, the name of a collection. */
export function TextDialog({ title, label, submit, hook, short = false, onClose, onDone }: TextDialogProps) {
  const [text, setText] = useState('');
  const field = { className: c.field, 'aria-label': label, placeholder: label, value: text, 'data-pg': `${hook}-text` };
  const done = () => {
    onDone();
    onClose();
  };
  return (
    <ModalDialog label={title} className={c.dialog} backdropClass={c.backdrop} onClose={onClose}>
      <div className={c.head}>
        <h1>{title}</h1>
        <PressButton className={c.action} onPress={onClose}>
          <Icon shape="close" label={t.close} />
        </PressButton>
      </div>
      {short ? (
        <input {...field} onChange={(event) => setText(event.currentTarget.value)} />
      ) : (
        <textarea {...field} rows={4} onChange={(event) => setText(event.currentTarget.value)} />
      )}
      <button type="button" className={c.primary} data-pg={`${hook}-submit`} disabled={!text.trim()} onClick={done}>
        {submit}
      </button>
    </ModalDialog>
  );
}

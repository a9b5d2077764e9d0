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

/** A dialog with text that publishes nothing: a report, an invitation with a note, the name of a list. */
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
        <h2>{title}</h2>
        <PressButton label={t.close} hook={`${hook}-close`} className={c.plain} onPress={onClose}>
          <Icon shape="close" />
        </PressButton>
      </div>
      {short ? (
        <input {...field} onChange={(event) => setText(event.currentTarget.value)} />
      ) : (
        <textarea {...field} rows={4} onChange={(event) => setText(event.currentTarget.value)} />
      )}
      <PressButton
        label={submit}
        hook={`${hook}-submit`}
        className={c.primary}
        disabled={!text.trim()}
        onPress={done}
      />
    </ModalDialog>
  );
}

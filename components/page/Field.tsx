import type { ReactNode } from 'react';
import { ErrorText } from './ErrorText';

interface Props {
  /** Of the control; what is told about it is named after it. */
  id: string;
  label: string;
  labelHidden?: boolean | undefined;
  hint: string | undefined;
  /** What is wrong with what was typed, in the person's language; null: nothing. */
  wrong: string | null;
  /** The control, with what `toldAbout` gives. */
  children: ReactNode;
}

/** A text to type, with what it is called, a hint, and what is wrong with it. */
export function Field({ id, label, labelHidden, hint, wrong, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {wrong && <ErrorText id={`${id}-wrong`}>{wrong}</ErrorText>}
    </div>
  );
}

/** What ties the control to its hint and to what is wrong with it. */
export function toldAbout({ id, hint, wrong }: Pick<Props, 'id' | 'hint' | 'wrong'>) {
  return {
    id,
    'aria-describedby': [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': wrong ? true : undefined,
  };
}

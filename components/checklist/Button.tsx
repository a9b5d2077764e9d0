import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  look?: 'primary' | 'quiet';
  /** What it does, for whoever looks for it; absent: nobody does. */
  action?: string;
}

/** A button of the checklist. None of them submits a form. */
export function Button({ look, action, ...rest }: Props) {
  return (
    <button type="button" className={look ? `pw-button pw-${look}` : 'pw-button'} data-action={action} {...rest} />
  );
}

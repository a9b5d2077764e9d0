import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** What the person came for, or what is there beside it; absent: an ordinary one. */
  look?: 'primary' | 'quiet';
}

/** A button of our pages. None of them submits a form. */
export function Button({ look, ...rest }: Props) {
  return <button type="button" className={look ? `button ${look}` : 'button'} {...rest} />;
}

import type { KeyboardEvent, ReactNode } from 'react';

interface PressButtonProps {
  /** Its accessible name. Absent: the text inside is the name, as on Instagram. */
  label?: string;
  hook?: string;
  className?: string;
  disabled?: boolean;
  id?: string;
  onPress: () => void;
  children?: ReactNode;
}

/** The button of Facebook and Instagram: a div with a role, pressed by click or, when focused, by Enter or space. */
export function PressButton({ label, hook, className, disabled = false, id, onPress, children }: PressButtonProps) {
  const press = () => {
    if (!disabled) onPress();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      id={id}
      className={className}
      data-pg={hook}
      onClick={press}
      onKeyDown={onKeyDown}
      {...(label !== undefined && { 'aria-label': label })}
      {...(disabled && { 'aria-disabled': true })}
    >
      {children ?? label}
    </div>
  );
}

import { useRef, type ChangeEvent, type ReactNode } from 'react';
import { PressButton } from './PressButton';

interface FileButtonProps {
  label?: string;
  /** Of the file field. */
  hook: string;
  accept: string;
  className: string;
  multiple?: boolean;
  choose: (event: ChangeEvent<HTMLInputElement>) => void;
  children?: ReactNode;
}

/** A button that opens the file chooser of a hidden field beside it, as both sites do it. */
export function FileButton({ label, hook, accept, className, multiple = false, choose, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <PressButton className={className} onPress={() => field.current?.click()} {...(label !== undefined && { label })}>
        {children ?? label}
      </PressButton>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        data-pg={hook}
        style={{ display: 'none' }}
        onChange={choose}
      />
    </>
  );
}

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { trapFocus } from '../site-habits';

interface ModalDialogProps {
  label: string;
  className: string;
  backdropClass: string;
  /** Also called for Escape. */
  onClose: () => void;
  /** Instagram: a press anywhere outside the dialog asks whether to throw the draft away. */
  onOutside?: () => void;
  children: ReactNode;
}

const open: HTMLElement[] = [];

/** A dialog as both sites build it: role=dialog in a layer at the end of the app, Escape closes, focus is pulled back. */
export function ModalDialog({ label, className, backdropClass, onClose, onOutside, children }: ModalDialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && open.at(-1) === box.current) onClose();
  });
  const outside = useEffectEvent((event: Event) => {
    const target = event.target;
    if (
      open.at(-1) === box.current &&
      target instanceof Element &&
      !box.current?.contains(target) &&
      !target.closest('#typeahead-menu')
    )
      onOutside?.();
  });
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    open.push(dialog);
    const release = trapTop(dialog);
    const onKey = (event: KeyboardEvent) => leave(event);
    const onPress = (event: Event) => outside(event);
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', onPress);
    return () => {
      open.splice(open.indexOf(dialog), 1);
      release();
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('mousedown', onPress);
    };
  }, []);
  return createPortal(
    <div className={backdropClass}>
      <div role="dialog" aria-label={label} className={className} ref={box} tabIndex={-1}>
        {children}
      </div>
    </div>,
    document.querySelector('[data-pg="layers"]') ?? document.body,
  );
}

/** Pulls focus back only while this dialog is the topmost one. */
function trapTop(dialog: HTMLElement): () => void {
  let release = () => {};
  const watch = () => {
    release();
    release = open.at(-1) === dialog ? trapFocus(dialog) : () => {};
  };
  watch();
  document.addEventListener('focusin', watch, true);
  return () => {
    document.removeEventListener('focusin', watch, true);
    release();
  };
}

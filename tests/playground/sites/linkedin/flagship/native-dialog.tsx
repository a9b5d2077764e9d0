import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';

/** A native modal dialog in the top layer. Escape asks to leave; it never closes by itself. */
export function NativeDialog({ onLeave, children }: { onLeave: () => void; children: ReactNode }) {
  const leave = (event: SyntheticEvent) => {
    // A file chooser that is cancelled sends an event of the same name up from its input.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onLeave();
  };
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} data-testid="dialog" className="_dlg _5f1a77ce" onCancel={leave}>
      {children}
    </dialog>
  );
}

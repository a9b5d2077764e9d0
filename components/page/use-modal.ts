import { useLayoutEffect, useRef } from 'react';

/**
 * Opens a dialog over the page as soon as it is there. Reading begins at its heading, not at the first button, which can
 * stand far below. Closed before it goes, it gives the focus back to where it was.
 */
export function useModal() {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    heading.current?.focus();
    return () => dialog?.close();
  }, []);
  return { box, heading };
}

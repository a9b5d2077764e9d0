import { useEffect, useRef } from 'react';

/** Opens a dialog over the page as soon as it is there. Reading begins at its heading, not at the first button, which can stand far below. */
export function useModal() {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    box.current?.showModal();
    heading.current?.focus();
  }, []);
  return { box, heading };
}

import { useEffect, useRef, type ReactNode } from 'react';
import { trapFocus } from '../../kit/site-habits';
import { words } from './labels';

/** A dialog as React Native Web builds it: in the layers, focus trapped in the capture phase, Escape closes. */
export function Modal(props: { hook: string; title: string; close: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);
  const close = useRef(props.close);
  close.current = props.close;
  useEffect(() => (dialog.current ? trapFocus(dialog.current, { capture: true }) : undefined), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="css-175oi2r r-backdrop" role="group">
      <div
        ref={dialog}
        className="css-175oi2r r-modal"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
      >
        <header>
          <button
            type="button"
            data-testid="app-bar-close"
            data-pg={`${props.hook}-close`}
            aria-label={words.close}
            onClick={props.close}
          >
            ×
          </button>
          <h2 id="modal-header">{props.title}</h2>
        </header>
        {props.children}
      </div>
    </div>
  );
}

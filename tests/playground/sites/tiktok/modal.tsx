import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { trapFocus } from '../../kit/site-habits';

/** A dialog of TikTok's: at the end of body, with a focus trap. Its foot has a neutral and a primary button. */
export function Modal(props: { title: string; children?: ReactNode; foot?: ReactNode; className?: string }) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => (dialog.current ? trapFocus(dialog.current) : undefined), []);
  return createPortal(
    <div className="jsx-2745626608 TUXModal-overlay" data-floating-ui-portal="">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={props.title}
        tabIndex={-1}
        className={`TUXModal common-modal ${props.className ?? ''}`}
      >
        <div className="common-modal-header">{props.title}</div>
        <div className="common-modal-body">{props.children}</div>
        {props.foot && <div className="common-modal-footer">{props.foot}</div>}
      </div>
    </div>,
    document.body,
  );
}

export function ModalButton(props: {
  type: 'neutral' | 'primary';
  hook: string;
  press: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`TUXButton TUXButton--default TUXButton--medium TUXButton--${props.type === 'primary' ? 'primary' : 'secondary'}`}
      data-type={props.type}
      data-pg={props.hook}
      disabled={props.disabled}
      aria-disabled={props.disabled ?? false}
      onClick={props.press}
    >
      <div className="TUXButton-content">
        <div className="TUXButton-label">{props.children}</div>
      </div>
    </button>
  );
}

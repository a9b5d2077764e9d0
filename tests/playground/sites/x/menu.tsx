import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { watchOutsidePress } from '../../kit/site-habits';

/** A menu in the page's layers; a press anywhere else closes it. */
export function Menu({ close, children }: { close: () => void; children: ReactNode }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => (menu.current ? watchOutsidePress(menu.current, close) : undefined), [close]);
  const layers = document.getElementById('layers');
  const drawn = (
    <div className="css-175oi2r r-menu" role="menu" ref={menu}>
      <div data-testid="Dropdown">{children}</div>
    </div>
  );
  return layers ? createPortal(drawn, layers) : drawn;
}

export function MenuItem(props: { hook: string; testId?: string; press: () => void; children: ReactNode }) {
  return (
    <div
      role="menuitem"
      tabIndex={0}
      className="css-175oi2r"
      data-testid={props.testId}
      data-pg={props.hook}
      onClick={props.press}
    >
      {props.children}
    </div>
  );
}

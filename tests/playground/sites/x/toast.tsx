import { useEffect, useState } from 'react';

const asked = new EventTarget();

/** Says something at the foot of the page for a few seconds. */
export function showToast(text: string): void {
  asked.dispatchEvent(new CustomEvent('toast', { detail: text }));
}

/** Where toasts appear: once per page, in the layers. */
export function Toasts() {
  const [text, setText] = useState('');
  useEffect(() => {
    const show = (event: Event) => setText(String((event as CustomEvent).detail));
    asked.addEventListener('toast', show);
    return () => asked.removeEventListener('toast', show);
  }, []);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => setText(''), 4000);
    return () => clearTimeout(timer);
  }, [text]);
  return text ? (
    <div className="css-175oi2r toast" data-testid="toast" role="alert">
      <span>{text}</span>
    </div>
  ) : null;
}

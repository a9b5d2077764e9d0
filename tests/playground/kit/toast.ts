import { useEffect, useState } from 'react';

const asked = new EventTarget();

/** Says something on the page for a few seconds. */
export function showToast(text: string): void {
  asked.dispatchEvent(new CustomEvent('toast', { detail: text }));
}

/** What the page says at this moment, or an empty string. For the one element of a site that shows it. */
export function useToast(): string {
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
  return text;
}

import { useEffect, useRef, type RefObject } from 'react';

type Frame = RefObject<HTMLElement | null>;

/** React hears no change of a box behind a guard that stops clicks; the native events do arrive (guard/surface). */
export function useInputChanges(frame: Frame, change: (input: HTMLInputElement) => void): void {
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const hear = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) latest.current(target);
    };
    const element = frame.current;
    element?.addEventListener('change', hear);
    element?.addEventListener('input', hear);
    return () => {
      element?.removeEventListener('change', hear);
      element?.removeEventListener('input', hear);
    };
  }, [frame]);
}

/** Brings an item into view and into focus: its first input that is still empty, else its words. */
export function useTarget(frame: Frame, target: { rule: string } | null): void {
  useEffect(() => {
    const cards = [...(frame.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const card = target && cards.find(({ dataset }) => dataset.item === target.rule);
    if (!card) return;
    card.scrollIntoView({ block: 'nearest' });
    const inputs = [...card.querySelectorAll('input')];
    const first =
      inputs.find(({ type, value }) => type !== 'radio' && type !== 'checkbox' && value === '') ?? inputs[0];
    (first ?? card.querySelector<HTMLElement>('.pw-label'))?.focus();
  }, [frame, target]);
}

/** What has focus, seen from within its own shadow root. */
export function activeIn(element: HTMLElement): Element | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

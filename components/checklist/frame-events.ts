import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { stopsIn, wrapTab } from './tab-stops';

type Frame = RefObject<HTMLElement | null>;

/** The element around a checklist: hears what is filled in, and keeps the focus where the person is or is led. */
export function useFrame(heard: { change: (input: HTMLInputElement) => void; target: { rule: string } | null }) {
  const frame = useRef<HTMLDivElement>(null);
  useInputChanges(frame, heard.change);
  useTarget(frame, heard.target);
  useFocusStays(frame);
  return frame;
}

/** React hears no change of a box behind a guard that stops clicks; the native events do arrive (guard/surface). */
function useInputChanges(frame: Frame, change: (input: HTMLInputElement) => void): void {
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

/** The keys of a dialog: Escape goes back, Tab stays inside. */
export function stayInDialog(event: KeyboardEvent, frame: HTMLElement | null, onBack: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onBack();
  }
  if (event.key === 'Tab' && frame && wrapTab(frame, activeIn(frame), event.shiftKey)) event.preventDefault();
}

/** Brings an item into view and into focus: its first input that is still empty, else its words. */
function useTarget(frame: Frame, target: { rule: string } | null): void {
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

/** What has the focus can go with this drawing: the focus then stays with what stands nearest around its place. */
function useFocusStays(frame: Frame): void {
  const before = frame.current ? pathTo(activeIn(frame.current), frame.current) : [];
  useLayoutEffect(() => {
    if (!frame.current || before[0]?.isConnected !== false) return;
    if (frame.current.contains(activeIn(frame.current))) return;
    const near = before.filter(({ isConnected }) => isConnected).flatMap(stopsIn);
    near[0]?.focus({ preventScroll: true });
  });
}

/** From an element outwards to the frame that it is in; nothing when it is in none. */
function pathTo(element: Element | null, frame: Element): Element[] {
  if (!element || !frame.contains(element)) return [];
  return element === frame ? [frame] : [element, ...pathTo(element.parentElement, frame)];
}

/** What has focus, seen from within its own shadow root. */
function activeIn(element: HTMLElement): Element | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

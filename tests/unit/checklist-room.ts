import './all-in-sight';
import { act } from 'react';
import { vi } from 'vitest';
import { mountChecklist } from '../../entrypoints/checklist/mount';
import type { Kept, Review } from '../../utils/messages';
import { questionOf, type Told } from './checklist-question';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

export type ChecklistRoom = Awaited<ReturnType<typeof openChecklist>>;

/**
 * A checklist in a shadow root, with events delivered as guard/isolation does. `late`: the background answers only when
 * told to. `early`: still within the half second in which no press counts. The clock is the test's own.
 */
export async function openChecklist(told: Told = {}, { late = false, early = false } = {}) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const asked = questionOf(told);
  const { promise, resolve } = Promise.withResolvers<Review | null>();
  const published: Kept[] = [];
  const backs: string[] = [];
  let close = () => {};
  await act(async () => {
    const review = late ? promise : asked.review;
    close = mountChecklist(root, {
      ...asked,
      review,
      publish: (kept) => published.push(kept),
      back: () => backs.push('back'),
      raise: () => {},
    });
  });
  const deliver = (target: Element | null, event: Event) => act(async () => void target!.dispatchEvent(event));
  const inside = { bubbles: true, cancelable: true, composed: false };
  const room = {
    root,
    published,
    backs,
    find: <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector),
    /** Ids of what is shown, from top to bottom; lines to read last. */
    items: () => [...root.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset.item),
    status: () => root.querySelector('[role="status"]')!.textContent,
    press: (selector: string) => deliver(root.querySelector(selector), new MouseEvent('click', inside)),
    /** Ticks, chooses or fills in, as a person does: the browser changes the input, then tells. */
    answer: async (selector: string, value?: string) => {
      const input = root.querySelector<HTMLInputElement>(`input${selector}`)!;
      if (value === undefined) input.checked = input.type === 'radio' || !input.checked;
      else input.value = value;
      await deliver(input, new Event(value === undefined ? 'change' : 'input', { bubbles: true }));
    },
    key: async (key: string, shiftKey = false) => {
      const event = new KeyboardEvent('keydown', { ...inside, key, shiftKey });
      await deliver(root.activeElement, event);
      return event;
    },
    pass: (milliseconds: number) => act(async () => void vi.advanceTimersByTime(milliseconds)),
    tell: (review: Review | null) => act(async () => resolve(review)),
    close: () => act(async () => close()),
  };
  if (!early) await room.pass(500);
  return room;
}

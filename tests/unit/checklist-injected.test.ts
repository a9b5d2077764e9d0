// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import checklist from '../../entrypoints/checklist/index';
import { openChecklist } from './checklist-room';
import { emptyRoom } from './empty-room';

afterEach(() => {
  globalThis.postwacht = undefined;
});
const inject = () => (checklist as { main: () => void }).main();

it('a checklist that is put into a page twice keeps what the first one knows of the message', () => {
  const room = (globalThis.postwacht = emptyRoom());
  inject();
  const first = room.late;
  expect(first?.view).toBeTypeOf('function');
  inject();
  expect(room.late).toBe(first);
});

it('a page without a guard gets no checklist', () => {
  inject();
  expect(globalThis.postwacht).toBeUndefined();
});

it('a checklist that is taken away twice is counted as one', async () => {
  const sendMessage = vi.fn<(message: { type: string }) => Promise<true>>(() => Promise.resolve(true));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const room = await openChecklist();
  await room.close();
  await room.close();
  expect(sendMessage.mock.calls.filter(([{ type }]) => type === 'tally')).toHaveLength(1);
  vi.unstubAllGlobals();
});

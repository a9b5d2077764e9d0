// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import checklist from '../../entrypoints/checklist/index';

afterEach(() => {
  globalThis.postwacht = undefined;
});
const inject = () => (checklist as { main: () => void }).main();

it('a checklist that is put into a page twice keeps what the first one knows of the message', () => {
  const room = (globalThis.postwacht = { view: null, words: null, naming: null });
  inject();
  const { view } = room;
  expect(view).toBeTypeOf('function');
  const other = (): never => expect.fail('not asked');
  room.view = other as never;
  inject();
  expect(room.view).toBe(other);
});

it('a page without a guard gets no checklist', () => {
  inject();
  expect(globalThis.postwacht).toBeUndefined();
});

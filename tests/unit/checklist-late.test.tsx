// @vitest-environment happy-dom
import './all-in-sight';
import { afterEach, expect, it, vi } from 'vitest';
import { seen } from './checklist-question';
import { openChecklist, type ChecklistRoom } from './checklist-room';

afterEach(() => vi.useRealTimers());

const asks = ({ root }: ChecklistRoom) =>
  [...root.querySelectorAll<HTMLElement>('[data-item]:not([data-state="info"])')].map(({ dataset }) => dataset.item);
const joined = ({ find }: ChecklistRoom) => find('.pw-panel')?.dataset['joined'];
const reply = { draft: { reply: true, kind: 'reply' as const } };
const found = [seen('pupil_reference', 'groep 5'), seen('person_name', 'Roos')];

it('what joins late stands below its equals, and no press that was aimed before counts', async () => {
  const all = asks(await openChecklist({ ...reply, signals: found }));
  const room = await openChecklist(reply, { late: true });
  const before = asks(room);
  expect(joined(room)).toBeUndefined();
  await room.tell({ signals: found, account: {} });
  const after = asks(room);
  expect(after.slice(0, before.length)).toEqual(before);
  expect([...after].sort()).toEqual([...all].sort());
  // Found at once it would have stood between them.
  expect(after).not.toEqual(all);
  expect(joined(room)).toBe('odd');
});

it('what can stop still stands first', async () => {
  const room = await openChecklist(reply, { late: true });
  const before = asks(room);
  await room.tell({ signals: [seen('bsn', '111222333')], account: {} });
  const [first, ...rest] = asks(room);
  expect(first).toBe('q-conf-found');
  expect(rest.slice(0, before.length)).toEqual(before);
});

it('what joins before anybody can aim stands where it belongs', async () => {
  const all = asks(await openChecklist({ ...reply, signals: found }));
  const room = await openChecklist(reply, { late: true, early: true });
  await room.tell({ signals: found, account: {} });
  expect(asks(room)).toEqual(all);
  expect(joined(room)).toBeUndefined();
});

it('a question that an answer raises comes where it belongs, also after something joined late', async () => {
  const room = await openChecklist({}, { late: true });
  await room.tell({ signals: [seen('person_name', 'Roos')], account: {} });
  const before = asks(room);
  await room.answer('[data-rule="q-scope"][value="yes"]');
  const [first, next] = asks(room);
  expect(first).toBe('q-scope');
  expect(before).not.toContain(next);
});

it('nothing moves and no press is held up when nothing is found', async () => {
  const room = await openChecklist({}, { late: true });
  const before = room.items();
  await room.tell({ signals: [], account: {} });
  expect(room.items()).toEqual(before);
  expect(joined(room)).toBeUndefined();
});

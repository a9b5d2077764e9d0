// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Rule } from '../../utils/model/rules';
import { everyone } from '../../utils/rules/konot-parts';
import { seen } from './checklist-question';
import { openChecklist, type ChecklistRoom } from './checklist-room';

afterEach(() => vi.useRealTimers());

const names = { text: 'Roos en Daan uit groep 5' };
const twoNames = ['Roos', 'Daan'].map((name) => seen('person_name', name, names.text));
const pressed = async (room: ChecklistRoom, selector: string) => {
  room.find(selector)?.focus();
  await room.press(selector);
};
const active = ({ root }: ChecklistRoom) => root.activeElement as HTMLElement | null;

it('what is called wrong, and counted after all, keeps the focus in its own row', async () => {
  const room = await openChecklist({ draft: { ...names, surface: 'focus' }, signals: twoNames });
  const second = '[data-finding]:nth-child(2)';
  await pressed(room, `${second} [data-reason="noPerson"]`);
  expect(active(room)).toBe(room.find(`${second} [data-action="count-again"]`));
  await pressed(room, `${second} [data-action="count-again"]`);
  expect(active(room)).toBe(room.find(`${second} [data-action="not-right"]`));
});

it('unfolding what was found too goes to the first line of it', async () => {
  const signals = [...twoNames, seen('school_mention', 'De Vlinder'), seen('worktime', 'onder werktijd')];
  const room = await openChecklist({ draft: names, signals });
  await pressed(room, '[data-action="more-found"]');
  expect(active(room)).toBe(room.root.querySelectorAll('[data-finding]')[2]);
});

it('unfolding what is good to know goes to the first line of it', async () => {
  const line = (id: string): Rule => {
    const [label, ask] = [{ nl: id }, { type: 'notice' } as const];
    return { id, on: true, when: { always: true }, level: everyone('info'), ask, label, hint: label, protocol: '' };
  };
  const room = await openChecklist({ ruleSet: { rules: ['een', 'twee', 'drie', 'vier', 'vijf'].map(line) } });
  await pressed(room, '.pw-aside button');
  expect(active(room)?.dataset.item).toBe('vier');
});

it('a button that goes when something joins leaves the focus at its place', async () => {
  const room = await openChecklist({}, { late: true });
  room.find('[data-option="no"]')?.focus();
  expect(active(room)?.dataset.option).toBe('no');
  await room.tell({ signals: [seen('pupil_reference', 'groep 5')], account: {} });
  expect(active(room)?.closest<HTMLElement>('[data-item]')?.dataset.item).toBe('q-scope');
});

it('a button to post that is taken away leaves the focus beside it', async () => {
  const room = await openChecklist({ draft: { reply: true, kind: 'reply' } }, { late: true });
  room.find('.pw-foot [data-action="publish"]')?.focus();
  await room.tell({ signals: [seen('bsn', '111222333')], account: {} });
  expect(active(room)?.dataset.action).toBe('back');
});

it('focus that is somewhere else stays there', async () => {
  const room = await openChecklist({ draft: { ...names, surface: 'elsewhere' }, signals: twoNames });
  room.find('[data-action="help"]')?.focus();
  await room.press('[data-reason="noPerson"]');
  expect(active(room)?.dataset.action).toBe('help');
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { seen } from './checklist-question';
import { openChecklist } from './checklist-room';

const sendMessage = vi.fn((_message: unknown) => Promise.resolve(true));
beforeEach(() => vi.stubGlobal('chrome', { runtime: { sendMessage } }));
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockClear();
});

const publish = '[data-action="publish"]';
const rows = (room: { root: ShadowRoot }) =>
  [...room.root.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset.finding);
let count = 0;
/** Another spot each time: what was called a false alarm in an earlier test is another message. */
const spot = () => ({ surface: `spot ${++count}` });

describe('what was found', () => {
  const text = 'Roos (06-12345678) heeft 111222333 en zit in groep 5';
  const signals = ['person_name:Roos', 'phone:06-12345678', 'bsn:111222333', 'pupil_reference:groep 5'].map((one) => {
    const [type, words] = one.split(':') as [Parameters<typeof seen>[0], string];
    return seen(type, words, text);
  });

  it('is shown in the draft and named, strictest first, with what to do', async () => {
    const room = await openChecklist({ draft: { text, ...spot() }, signals });
    expect(rows(room)).toEqual(['bsn', 'phone', 'pupil_reference', 'person_name']);
    expect(room.find('.pw-excerpt')?.textContent?.replace(/(?<=\D)\d(?=\D|$)/g, '')).toContain('heeft');
    expect(
      [...room.root.querySelectorAll('.pw-excerpt mark')].map(({ firstChild }) => firstChild?.textContent),
    ).toEqual(['Roos', '06-12345678', '111222333', 'groep 5']);
    expect(room.find('[data-finding="bsn"]')?.textContent).toContain('Een burgerservicenummer');
    expect(room.find('[data-finding="bsn"]')?.textContent).toContain('Hierdoor kun je niet plaatsen');
    expect(room.find('[data-finding="bsn"]')?.textContent).toContain('Haal het nummer weg.');
    expect(room.find('[aria-live]')?.textContent).toContain('een telefoonnummer');
  });

  it('is left out where the school publishes it itself, and asks nothing', async () => {
    const own = { ...seen('phone', '0541-555555'), why: 'published' };
    const room = await openChecklist({ draft: { text: 'Bel 0541-555555', ...spot() }, signals: [own] });
    expect(rows(room)).toEqual([]);
    expect(room.find(publish)?.textContent).toBe('Nee, plaatsen');
  });

  it('folds the everyday things of a school', async () => {
    const room = await openChecklist({ draft: spot(), signals: [seen('school_mention', 'De Vlinder')] });
    expect(rows(room)).toEqual([]);
    await room.press('[data-action="more-found"]');
    expect(rows(room)).toEqual(['school_mention']);
  });

  it('stands below the questions when it comes late, so that nothing moves under a finger', async () => {
    const room = await openChecklist({ draft: spot() }, { late: true });
    const scope = () => room.find('[data-item="q-scope"]')!;
    await room.tell({ signals: [seen('person_name', 'Roos')], account: {} });
    const below = scope().compareDocumentPosition(room.find('.pw-findings')!) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(below).not.toBe(0);
    await room.close();
    const soon = await openChecklist({ draft: spot(), signals: [seen('person_name', 'Roos')] });
    expect(soon.find('.pw-findings')!.compareDocumentPosition(soon.find('[data-item="q-scope"]')!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});

describe('“dit klopt niet”', () => {
  const text = 'Groep 5 rijdt, nummer 111222333';
  const told = () => ({ draft: { text, ...spot() }, signals: [seen('bsn', '111222333', text)] });

  it('takes what it raised away in two presses, and gives it back', async () => {
    const room = await openChecklist(told());
    expect(room.find(publish)).toBeNull();
    await room.press('[data-action="not-right"]');
    await room.press('[data-reason="notIt"]');
    expect(room.items()).not.toContain('q-conf-found');
    expect(room.find('[data-finding="bsn"]')?.textContent).toContain('Telt niet mee: het is iets anders.');
    expect(room.find(publish)?.textContent).toBe('Nee, plaatsen');
    await room.press('[data-action="count-again"]');
    expect(room.items()).toContain('q-conf-found');
    expect(room.find(publish)).toBeNull();
  });

  it('stands after going back and editing, and not in another message', async () => {
    const first = told();
    const room = await openChecklist(first);
    await room.press('[data-reason="notIt"]');
    await room.close();
    const more = { ...first, draft: { ...first.draft, text: `${text} (van het bord)` } };
    const again = await openChecklist(more);
    expect(again.items()).not.toContain('q-conf-found');
    await again.close();
    const other = { ...first, draft: { ...first.draft, text: 'Iets heel anders met 111222333 erin vandaag' } };
    expect((await openChecklist(other)).items()).toContain('q-conf-found');
  });

  it('never takes a locked question or an approval away', async () => {
    const room = await openChecklist({
      draft: spot(),
      profile: { roles: ['stagiair'] },
      signals: [seen('pupil_reference', 'mijn stageklas')],
    });
    await room.press('[data-reason="noPerson"]');
    expect(room.find<HTMLInputElement>('[data-rule="q-int1"][value="yes"]')?.checked).toBe(true);
    expect(room.items()).toContain('q-int2');
    expect(room.find('[data-finding]')?.textContent).toContain('Alleen bij de vragen die altijd aan staan');
  });
});

describe('what is counted', () => {
  const outcomes = () => sendMessage.mock.calls.map(([message]) => (message as { outcome: object }).outcome);
  const all = (id: string) => konotRuleSet.rules.some((rule) => rule.id === id);

  it('is shown and unchanged for a message that goes out as it was', async () => {
    const room = await openChecklist({ draft: spot() });
    await room.press(publish);
    await room.close();
    const shown = ['q-scope', 'i-perm'];
    expect(shown.every(all)).toBe(true);
    expect(outcomes()).toEqual([{ shown, edited: [], unchanged: shown, falseAlarms: [] }]);
  });

  it('is shown once for a message that was edited in between, and then edited', async () => {
    const draft = spot();
    const room = await openChecklist({ draft });
    await room.press('[data-action="back"]');
    await room.close();
    const again = await openChecklist({ draft: { ...draft, text: 'Lekker gewandeld vandaag!' } });
    await again.press(publish);
    await again.close();
    const shown = ['q-scope', 'i-perm'];
    expect(outcomes()).toEqual([
      { shown, edited: [], unchanged: [], falseAlarms: [] },
      { shown: [], edited: shown, unchanged: [], falseAlarms: [] },
    ]);
  });

  it('is a false alarm for the rules that it took away, and carries no words', async () => {
    const text = 'Code 111222333';
    const room = await openChecklist({ draft: { text, ...spot() }, signals: [seen('bsn', '111222333', text)] });
    await room.press('[data-reason="notIt"]');
    await room.close();
    expect(outcomes()).toEqual([expect.objectContaining({ falseAlarms: expect.arrayContaining(['q-conf-found']) })]);
    expect(JSON.stringify(sendMessage.mock.calls)).not.toContain('111222333');
  });

  it('is nothing where nobody listens any more', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    const room = await openChecklist({ draft: spot() });
    await room.press(publish);
    await room.close();
    expect(room.published).toHaveLength(1);
  });
});

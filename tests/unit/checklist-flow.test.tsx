// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { konotRuleSet } from '../../utils/rules/konot';
import { seen } from './checklist-question';
import { openChecklist } from './checklist-room';

afterEach(() => vi.useRealTimers());

const publish = '[data-action="publish"]';
const stagiair = { profile: { roles: ['stagiair' as const] } };

describe('a private post', () => {
  it('costs one press', async () => {
    const room = await openChecklist();
    expect(room.items()).toEqual(['q-scope', 'i-perm']);
    expect(room.find(publish)?.textContent).toBe('Nee, plaatsen');
    await room.press(publish);
    expect(room.published).toEqual([{}]);
  });

  it('is published once, however often the button is pressed', async () => {
    const room = await openChecklist();
    await room.press(publish);
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });

  it('offers no such button once something else was answered', async () => {
    const room = await openChecklist();
    await room.answer('[data-rule="q-scope"][value="yes"]');
    expect(room.find(publish)?.textContent).toBe('Plaatsen');
    expect(room.find<HTMLInputElement>('[data-rule="q-scope"][value="yes"]')?.checked).toBe(true);
    await room.answer('[data-rule="q-scope"][value="no"]');
    expect(room.find(publish)?.getAttribute('aria-disabled')).toBe('false');
  });

  it('is asked more when words about school were found', async () => {
    const room = await openChecklist({ signals: [seen('pupil_reference', 'groep 5')] });
    expect(room.find(publish)?.textContent).toBe('Plaatsen');
    expect(room.find('[data-item="q-scope"] mark')?.textContent).toBe('groep 5');
    expect(room.find<HTMLInputElement>('[data-rule="q-scope"][value="yes"]')?.checked).toBe(true);
  });
});

describe('what is missing', () => {
  it('is said, marked and brought into focus', async () => {
    const room = await openChecklist();
    await room.answer('[data-rule="q-scope"][value="yes"]');
    expect(room.status()).toMatch(/^Nog \d vragen$/);
    await room.press(publish);
    expect(room.published).toEqual([]);
    expect(room.status()).toBe('Nog niet ingevuld: Namens wie plaats je dit?');
    expect((room.root.activeElement as HTMLElement).dataset.rule).toBe('q-cap');
    const described = room.root.activeElement?.getAttribute('aria-describedby');
    expect(room.root.getElementById(described!)?.textContent).toBe('Vul dit nog in');
  });

  it('is published when it was filled in', async () => {
    const room = await openChecklist();
    await room.answer('[data-rule="q-scope"][value="yes"]');
    await room.answer('[data-rule="q-cap"][value="myself"]');
    for (const box of room.root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      await room.answer(`[data-rule="${box.dataset.rule}"]`);
    }
    await room.press(publish);
    await room.press(publish);
    expect(room.published).toEqual([{}]);
  });
});

describe('doubt', () => {
  const doubt = '[data-action="doubt"]';

  it('parks the post of a medewerker until somebody was asked', async () => {
    const room = await openChecklist();
    await room.press(doubt);
    expect(room.items()[0]).toBe('d-staff');
    expect(room.find(publish)).toBeNull();
    expect((room.root.activeElement as HTMLElement).dataset.rule).toBe('d-staff');
    await room.answer('[data-rule="d-staff"][data-part="asked"]');
    await room.answer('[data-rule="q-scope"][value="no"]');
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });

  it('ends it for leiding', async () => {
    const room = await openChecklist({ profile: { roles: ['leiding'] } });
    await room.press(doubt);
    expect(room.items()[0]).toBe('d-lead');
    expect(room.find(publish)).toBeNull();
    expect(room.find('[data-item="d-lead"] input')).toBeNull();
    expect(room.find('[data-action="copy-text"]')).not.toBeNull();
    await room.press('[data-action="back"]');
    expect(room.backs).toHaveLength(1);
  });

  it('shows the one to ask, or the next one when nobody was filled in', async () => {
    const contacts = [{ role: 'digicoach' as const, name: 'Sam Test', email: 'sam@school.example', phone: '' }];
    const room = await openChecklist({ ruleSet: { contacts } });
    await room.press(doubt);
    const card = room.find('[data-item="d-staff"]')?.textContent ?? '';
    expect(card.indexOf('Leidinggevende')).toBeGreaterThan(-1);
    expect(card.indexOf('Sam Test')).toBeGreaterThan(card.indexOf('Leidinggevende'));
  });
});

describe('a stagiair', () => {
  it('cannot publish about school before name and day are filled in', async () => {
    const room = await openChecklist(stagiair);
    await room.answer('[data-rule="q-int1"][value="unsure"]');
    for (const box of room.root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      await room.answer(`[data-rule="${box.dataset.rule}"]`);
    }
    expect(room.find(publish)).toBeNull();
    await room.answer('[data-part="name"]', 'Robin Voorbeeld');
    expect(room.find(publish)).toBeNull();
    const day = room.find<HTMLInputElement>('[data-part="day"]')!;
    await room.answer('[data-part="day"]', day.max);
    await room.press(publish);
    expect(room.published).toEqual([{}]);
  });

  it('is told which days count', async () => {
    const room = await openChecklist({ ...stagiair, signals: [seen('pupil_reference', 'stageklas')] });
    await room.answer('[data-part="name"]', 'Robin Voorbeeld');
    await room.answer('[data-part="day"]', '0202-11-20');
    expect(room.root.textContent).not.toContain('Kies een dag');
    await room.answer('[data-part="day"]', '2020-11-20');
    expect(room.root.textContent).toContain('Kies een dag van');
    expect(room.find(publish)).toBeNull();
  });

  it('asks the approval again for the next post', async () => {
    const room = await openChecklist({ ...stagiair, signals: [seen('pupil_reference', 'stageklas')] });
    expect(room.find<HTMLInputElement>('[data-part="name"]')?.value).toBe('');
    await room.answer('[data-part="name"]', 'Robin Voorbeeld');
    await room.close();
    const next = await openChecklist({ ...stagiair, signals: [seen('pupil_reference', 'stageklas')] });
    expect(next.find<HTMLInputElement>('[data-part="name"]')?.value).toBe('');
  });
});

describe('something found', () => {
  const bsn = [seen('bsn', '111222333'), seen('phone', '06-12345678')];

  it('stops, quotes the words, and can be called a false alarm', async () => {
    const room = await openChecklist({ signals: bsn });
    expect(room.find('h2')?.textContent).toBe('Dit kun je nog niet plaatsen');
    expect(room.find('[data-item="q-conf-found"]')?.dataset.state).toBe('stop');
    expect(room.find('[data-item="q-conf-found"] mark')?.textContent).toBe('111222333');
    expect(room.find(publish)).toBeNull();
    await room.answer('[data-rule="q-conf-found"][data-part="waive"]');
    expect(room.find(publish)).not.toBeNull();
  });

  it('stands in no attribute', async () => {
    const room = await openChecklist({ signals: bsn, draft: { text: 'mijn nummer is 111222333' } });
    const attributes = [...room.root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ value }) => /111222333|mijn nummer/.test(value))).toEqual([]);
  });
});

describe('pupils on a site where the school does not post them', () => {
  it('stops at once and leaves out boxes that would change nothing', async () => {
    const room = await openChecklist({ draft: { media: { images: 1, videos: 0 } } });
    await room.answer('[data-rule="q-pup"][value="yes"]');
    expect(room.items()[0]).toBe('q-plat');
    expect(room.root.querySelectorAll('[type="checkbox"]')).toHaveLength(0);
    expect(room.status()).toBe('Let op: De school plaatst geen leerlingen op X.');
    await room.answer('[data-rule="q-pup"][value="no"]');
    expect(room.items()).not.toContain('q-plat');
    expect(room.root.querySelectorAll('[type="checkbox"]').length).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  it('is the role in the first checklist, chosen there', async () => {
    const room = await openChecklist({ profile: { introduced: false } });
    expect(room.items()[0]).toBe('who');
    expect(room.find<HTMLInputElement>('[data-part="role"]:checked')?.value).toBe('medewerker');
    await room.answer('[data-part="role"][value="stagiair"]');
    expect(room.items()).toContain('q-int1');
    await room.press(publish);
    expect(room.published).toEqual([{ roles: ['stagiair'] }]);
  });

  it('is the version that was acknowledged and what was said of the account', async () => {
    const room = await openChecklist({
      profile: { acknowledged: 0 },
      signals: [seen('new_channel', 'juf')],
      ruleSet: {
        version: 7,
        rules: konotRuleSet.rules.filter(({ id }) => ['a-ack', 'q-chan', 'q-scope'].includes(id)),
      },
    });
    await room.answer('[data-rule="q-scope"][value="yes"]');
    await room.answer('[data-rule="q-chan"][value="later"]');
    await room.answer('[data-rule="a-ack"]');
    await room.press(publish);
    expect(room.published).toEqual([{ acknowledged: 7, account: { channel: 'later' } }]);
  });
});

describe('a new version of the rules', () => {
  it('is told once, at the next checklist about school, in the words of whoever saved it', async () => {
    const note = 'Foto’s mogen niet meer op TikTok.';
    const told = { ruleSet: { note }, signals: [seen('pupil_reference', 'groep 5')], profile: { acknowledged: 0 } };
    const first = await openChecklist(told);
    await first.answer('[data-rule="q-scope"][value="yes"]');
    expect(first.find('[data-item="a-ack"]')?.textContent).toContain(note);
    const later = await openChecklist({ ...told, profile: { acknowledged: 1 } });
    await later.answer('[data-rule="q-scope"][value="yes"]');
    expect(later.find('[data-item="a-ack"]')).toBeNull();
  });
});

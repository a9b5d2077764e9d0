// @vitest-environment happy-dom
import './all-in-sight';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountChecklist } from '../../entrypoints/checklist/mount';
import { warmUp } from '../../entrypoints/checklist/warm-up';
import { questionOf, seen, situations } from './checklist-question';
import { openChecklist } from './checklist-room';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const publish = '[data-action="publish"]';

describe('the first half second', () => {
  it('takes no press for a publication', async () => {
    const room = await openChecklist({}, { early: true });
    expect(room.find(publish)?.getAttribute('aria-disabled')).toBe('true');
    await room.pass(499);
    await room.press(publish);
    expect(room.published).toEqual([]);
    await room.pass(1);
    expect(room.find(publish)?.getAttribute('aria-disabled')).toBe('false');
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });

  it('lets go back at once', async () => {
    const room = await openChecklist({}, { early: true });
    await room.press('[data-action="back"]');
    expect(room.backs).toHaveLength(1);
  });

  it('starts again when something was found', async () => {
    const room = await openChecklist({}, { late: true });
    await room.press(publish);
    expect(room.published).toEqual([]);
    await room.tell({ signals: [seen('parent_audience', 'pauze')], account: {} });
    await room.press(publish);
    expect(room.published).toEqual([]);
    await room.pass(500);
    await room.press(publish);
    expect(room.published).toHaveLength(1);
  });
});

describe('what the background finds', () => {
  it('joins without moving focus or wiping answers', async () => {
    const room = await openChecklist({ draft: { reply: true, kind: 'reply' } }, { late: true });
    await room.answer('[data-rule="q-disc"]');
    room.find('[data-rule="q-disc"]')?.focus();
    await room.tell({ signals: [seen('pupil_reference', 'groep 5'), seen('bsn', '111222333')], account: {} });
    expect(room.items()[0]).toBe('q-conf-found');
    expect((room.root.activeElement as HTMLElement).dataset.rule).toBe('q-disc');
    expect(room.find<HTMLInputElement>('[data-rule="q-disc"]')?.checked).toBe(true);
  });
});

describe('the keyboard', () => {
  it('starts on the heading of a labelled modal dialog', async () => {
    const room = await openChecklist();
    const dialog = room.find('[role="dialog"]')!;
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    expect(room.root.activeElement?.id).toBe(dialog.getAttribute('aria-labelledby'));
    expect(dialog.lang).toBe('nl');
  });

  it('goes back with Escape', async () => {
    const room = await openChecklist();
    const event = await room.key('Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(room.backs).toHaveLength(1);
    expect(room.published).toEqual([]);
  });

  it('stays inside with Tab, at both ends', async () => {
    const room = await openChecklist({ profile: { introduced: false } });
    expect((await room.key('Tab')).defaultPrevented).toBe(false);
    expect((await room.key('Tab', true)).defaultPrevented).toBe(true);
    const last = [...room.root.querySelectorAll('button')].at(-1);
    expect(room.root.activeElement).toBe(last);
    expect((await room.key('Tab')).defaultPrevented).toBe(true);
    expect((room.root.activeElement as HTMLInputElement).value).toBe('medewerker');
    await room.key('Tab', true);
    expect(room.root.activeElement).toBe(last);
  });
});

describe('help', () => {
  const order = async (role: 'medewerker' | 'leiding' | 'stagiair') => {
    const room = await openChecklist({ profile: { roles: [role] } });
    await room.press('[data-action="help"]');
    return [...room.root.querySelectorAll('.pw-help .pw-contact-role')].map(({ textContent }) => textContent);
  };

  it('names contacts in the order of the role', async () => {
    const shared = ['Digicoach', 'AVG-coördinator', 'Mediacoach'];
    expect(await order('stagiair')).toEqual(['Begeleider', ...shared]);
    expect(await order('medewerker')).toEqual(['Leidinggevende', ...shared]);
    expect(await order('leiding')).toEqual(shared);
  });

  it('says so when nobody was filled in, and shows addresses in full', async () => {
    const handboek = 'https://handboek.school.example/social';
    const room = await openChecklist({
      ruleSet: { links: { handboek, ouderbrief: '', socialSchools: '', mediawijsheid: '' } },
    });
    await room.press('[data-action="help"]');
    const help = room.find('.pw-help')!;
    expect(help.textContent).toContain('De school vult dit nog in.');
    expect(help.querySelectorAll('a[target="_blank"]')).toHaveLength(1);
    expect(help.textContent).toContain(handboek);
  });
});

describe('explanations', () => {
  it('quotes the protocol on demand', async () => {
    const room = await openChecklist();
    const why = room.find('[data-item="q-scope"] [aria-expanded]')!;
    const told = room.root.getElementById(why.getAttribute('aria-controls')!)!;
    expect(told.hidden).toBe(true);
    await room.press('[data-item="q-scope"] [aria-expanded]');
    expect(told.hidden).toBe(false);
    expect(told.querySelector('q')?.textContent).toContain('raakvlakken met Konot');
  });

  it('selects the ready sentence where copying is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const room = await openChecklist();
    await room.answer('[data-rule="q-scope"][value="yes"]');
    await room.answer('[data-rule="q-cap"][value="myself"]');
    await room.press('[data-action="copy-sentence"]');
    const field = room.find<HTMLInputElement>('.pw-sentence input')!;
    expect(field.readOnly).toBe(true);
    expect(field.value).toBe('Dit schrijf ik op persoonlijke titel.');
    expect(room.status()).toContain('geselecteerd');
  });

  it.each([
    ['en', 'Before you post', 'No, post it'],
    ['de', 'Bevor du postest', 'Nein, posten'],
  ] as const)('are in the language of the person: %s', async (language, title, button) => {
    const room = await openChecklist({ profile: { language } });
    expect(room.find('h2')?.textContent).toBe(title);
    expect(room.find(publish)?.textContent).toBe(button);
    expect(room.find('[role="dialog"]')?.lang).toBe(language);
  });
});

describe('drawing', () => {
  it('leaves nothing behind', async () => {
    const room = await openChecklist();
    await room.close();
    expect(room.root.childElementCount).toBe(0);
    expect(room.root.adoptedStyleSheets).toHaveLength(0);
  });

  it('throws when it cannot draw, so that the guard can ask its own questions', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const asked = questionOf(situations['private']);
    const broken = {
      ...asked,
      briefing: { ...asked.briefing, ruleSet: { ...asked.briefing.ruleSet, rules: null as never } },
    };
    globalThis.IS_REACT_ACT_ENVIRONMENT = false;
    expect(() => mountChecklist(root, { ...broken, publish: () => {}, back: () => {}, raise: () => {} })).toThrow();
    expect(root.childElementCount).toBe(0);
  });

  it('warms up without a trace, drawing one of each', () => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = false;
    const drawn: string[] = [];
    warmUp(document, (root, question) => {
      const remove = mountChecklist(root, question);
      for (const type of ['radio', 'checkbox', 'text', 'date'])
        if (root.querySelector(`[type="${type}"]`)) drawn.push(type);
      return remove;
    });
    expect(drawn).toEqual(['radio', 'checkbox', 'text', 'date']);
  });
});

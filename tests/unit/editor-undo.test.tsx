// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useEditor, type Editor } from '../../components/page/use-editor';
import { freshProfile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { noPolicy } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import type { Settings } from '../../utils/settings/settings';
import type { Store } from '../../utils/store/store';
import { freshStore, settingsOn } from './fresh-settings';

let root: Root;
let store: Store;
let editor: Editor;
/** Another page, or the background. */
let other: Settings;
const managed = { ...noPolicy, policy: { role: 'stagiair' as const, language: 'de' as const, school: 'De Wilg' } };

function Stage({ settings }: { settings: Settings }) {
  editor = useEditor(settings);
  return null;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  store = freshStore();
  const settings = settingsOn(store, () => managed);
  other = settingsOn(store, () => managed);
  act(() => root.render(<Stage settings={settings} />));
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(editor.standing).not.toBeNull();
  });
});
afterEach(() => {
  act(() => root.unmount());
  store.close();
});

it('taking back a change leaves what the policy filled in out of what the person chose', async () => {
  await act(() => editor.changeProfile((before) => ({ ...before, theme: 'dark' })));
  expect(await store.profile.read()).toEqual({ ...freshProfile, theme: 'dark' });
  await act(() => editor.undo!());
  expect(await store.profile.read()).toEqual(freshProfile);
  expect(editor.briefing?.profile).toMatchObject({ roles: ['stagiair'], language: 'de', school: 'De Wilg' });
});

it('shows a chosen language at once, and back to what the policy says when it is left open again', async () => {
  const choose = (language: 'en' | 'auto') => act(() => editor.changeProfile((before) => ({ ...before, language })));
  await choose('en');
  expect([editor.standing?.person.language, editor.briefing?.profile.language]).toEqual(['en', 'en']);
  await choose('auto');
  expect([editor.standing?.person.language, editor.briefing?.profile.language]).toEqual(['auto', 'de']);
});

it('taking back a colour leaves what a checklist and another page kept meanwhile', async () => {
  await act(() => editor.changeProfile((before) => ({ ...before, theme: 'dark' })));
  await other.changeProfile((before) => ({ ...before, roles: ['leiding'], introduced: true, school: 'De Brug' }));
  const { ruleSet } = await other.changeRules((before) => ({ ...before, board: 'Stichting Lindegaard' }));
  await act(() => editor.undo!());
  expect(await store.profile.read()).toEqual({
    ...freshProfile,
    roles: ['leiding'],
    introduced: true,
    school: 'De Brug',
  });
  expect((await other.read()).ruleSet).toEqual(ruleSet);
});

it('taking back a change of one rule leaves the rules that another page changed, added and removed', async () => {
  const [first, second, third, ...rest] = konotRuleSet.rules.map(({ id }) => id);
  const off = (id?: string) => (before: RuleSet) => ({
    ...before,
    rules: before.rules.map((rule) => (rule.id === id ? { ...rule, on: !rule.on } : rule)),
  });
  const added = { ...konotRuleSet.rules[0]!, id: 'eigen-regel', label: { nl: 'Eigen' } };
  await act(() => editor.changeRules(off(second)));
  await other.changeRules(off(third));
  await other.changeRules((before) => ({ ...before, rules: [...before.rules, added] }));
  await act(() => editor.undo!());
  const { rules } = (await other.look()).own;
  expect(rules.map(({ id }) => id)).toEqual([first, second, third, ...rest, added.id]);
  const was = (id?: string) => konotRuleSet.rules.find((rule) => rule.id === id)?.on;
  const is = (id?: string) => rules.find((rule) => rule.id === id)?.on;
  expect([is(second), is(third)]).toEqual([was(second), !was(third)]);
});

it('taking back a removal and an addition puts each where it was', async () => {
  const all = konotRuleSet.rules;
  const alone = all.find(({ id }, at) => at > 2 && JSON.stringify(all).split(`"${id}"`).length === 2)!;
  const added = { ...alone, id: 'eigen-regel' };
  const rules = [...all.filter((rule) => rule !== alone), added];
  expect(await act(() => editor.changeRules((before) => ({ ...before, rules })))).toBe(true);
  await other.changeRules((before) => ({ ...before, board: 'Stichting Lindegaard' }));
  await act(() => editor.undo!());
  const { own } = await other.look();
  expect([own.board, own.rules]).toEqual(['Stichting Lindegaard', all]);
});

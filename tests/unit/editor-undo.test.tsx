// @vitest-environment happy-dom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useEditor, type Editor } from '../../components/page/use-editor';
import { freshProfile } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { noPolicy } from '../../utils/policy/read-policy';
import { konotRuleSet } from '../../utils/rules/konot';
import type { Settings } from '../../utils/settings/settings';
import type { Store } from '../../utils/store/store';
import { freshStore, settingsOn } from './fresh-settings';
import { until } from './until';

let root: Root;
let store: Store;
let editor: Editor;
/** Another page, or the background. */
let other: Settings;
const managed = { ...noPolicy, policy: { role: 'stagiair' as const, language: 'de' as const, school: 'De Wilg' } };

function Stage({ settings }: { settings: Settings }) {
  editor = useEditor(settings);
  return editor.standing && <main />;
}

beforeEach(async () => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  store = freshStore();
  const settings = settingsOn(store, () => managed);
  other = settingsOn(store, () => managed);
  root.render(<Stage settings={settings} />);
  await until(() => expect(document.querySelector('main')).not.toBeNull());
});
afterEach(() => {
  root.unmount();
  store.close();
});

/** Takes back the last change, once the page offers that. */
async function undo() {
  await until(() => expect(editor.undo).not.toBeNull());
  await editor.undo!();
}

it('taking back a change leaves what the policy filled in out of what the person chose', async () => {
  await editor.changeProfile((before) => ({ ...before, theme: 'dark' }));
  expect(await store.profile.read()).toEqual({ ...freshProfile, theme: 'dark' });
  await undo();
  expect(await store.profile.read()).toEqual(freshProfile);
  const filled = { roles: ['stagiair'], language: 'de', school: 'De Wilg', theme: freshProfile.theme };
  await until(() => expect(editor.briefing?.profile).toMatchObject(filled));
});

it('shows a chosen language at once, and back to what the policy says when it is left open again', async () => {
  const shown = () => [editor.standing?.person.language, editor.briefing?.profile.language];
  await editor.changeProfile((before) => ({ ...before, language: 'en' }));
  await until(() => expect(shown()).toEqual(['en', 'en']));
  await editor.changeProfile((before) => ({ ...before, language: 'auto' }));
  await until(() => expect(shown()).toEqual(['auto', 'de']));
});

it('taking back a colour leaves what a checklist and another page kept meanwhile', async () => {
  await editor.changeProfile((before) => ({ ...before, theme: 'dark' }));
  await other.changeProfile((before) => ({ ...before, roles: ['leiding'], introduced: true, school: 'De Brug' }));
  const { ruleSet } = await other.changeRules((before) => ({ ...before, board: 'Stichting Lindegaard' }));
  await undo();
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
  await editor.changeRules(off(second));
  await other.changeRules(off(third));
  await other.changeRules((before) => ({ ...before, rules: [...before.rules, added] }));
  await undo();
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
  expect(await editor.changeRules((before) => ({ ...before, rules }))).toBe(true);
  await other.changeRules((before) => ({ ...before, board: 'Stichting Lindegaard' }));
  await undo();
  const { own } = await other.look();
  expect([own.board, own.rules]).toEqual(['Stichting Lindegaard', all]);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useEditor, type Editor } from '../../components/page/use-editor';
import { freshProfile } from '../../utils/model/profile';
import { noPolicy } from '../../utils/policy/read-policy';
import type { Settings } from '../../utils/settings/settings';
import type { Store } from '../../utils/store/store';
import { freshStore, settingsOn } from './fresh-settings';

let root: Root;
let store: Store;
let editor: Editor;
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

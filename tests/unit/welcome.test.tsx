// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { roles } from '../../utils/model/profile';
import { noPolicy, type PolicyReading } from '../../utils/policy/read-policy';
import { useFreshSettings } from './fresh-settings';

let root: Root;
let managed: PolicyReading;
const fresh = useFreshSettings(() => managed);
const button = () => document.querySelector<HTMLButtonElement>('.button.primary');

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  managed = { ...noPolicy, policy: { role: 'stagiair' } };
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  act(() => root.render(<WelcomePage settings={fresh.settings} find={() => []} />));
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(button()).not.toBeNull();
  });
});
afterEach(() => act(() => root.unmount()));

it('whoever goes on with the role that a policy proposes has that role, also when the policy goes', async () => {
  const ticked = [...document.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked);
  expect(ticked).toEqual(roles.map((role) => role === 'stagiair'));
  act(() => button()!.click());
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect((await fresh.store.profile.read()).introduced).toBe(true);
  });
  expect((await fresh.settings.read()).profile.roles).toEqual(['stagiair']);
  managed = noPolicy;
  expect((await fresh.settings.read()).profile.roles).toEqual(['stagiair']);
});

// @vitest-environment happy-dom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { roles } from '../../utils/model/profile';
import { noPolicy, type PolicyReading } from '../../utils/policy/read-policy';
import { useFreshSettings } from './fresh-settings';
import { until } from './until';

let root: Root;
let managed: PolicyReading;
const fresh = useFreshSettings(() => managed);
const button = () => document.querySelector<HTMLButtonElement>('.button.primary');

beforeEach(async () => {
  managed = { ...noPolicy, policy: { role: 'stagiair' } };
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  root.render(<WelcomePage settings={fresh.settings} find={() => []} />);
  await until(() => expect(button()).not.toBeNull());
});
afterEach(() => root.unmount());

it('whoever goes on with the role that a policy proposes has that role, also when the policy goes', async () => {
  const ticked = [...document.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked);
  expect(ticked).toEqual(roles.map((role) => role === 'stagiair'));
  button()!.click();
  await until(async () => expect((await fresh.store.profile.read()).introduced).toBe(true));
  expect((await fresh.settings.read()).profile.roles).toEqual(['stagiair']);
  managed = noPolicy;
  expect((await fresh.settings.read()).profile.roles).toEqual(['stagiair']);
});

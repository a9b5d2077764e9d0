// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageContext, pageFor } from '../../components/page/page-context';
import { ReadRules } from '../../components/welcome/ReadRules';
import { freshProfile, roles, type Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { presetIds, presets } from '../../utils/rules/presets';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() => act(() => root.unmount()));

function read(ruleSet: RuleSet, role: Role): string[] {
  const page = pageFor({ ruleSet, profile: { ...freshProfile, roles: [role], language: 'nl' } }, []);
  act(() =>
    root.render(
      <PageContext value={page}>
        <ReadRules />
      </PageContext>,
    ),
  );
  return [...document.querySelectorAll('li')].map((one) => one.textContent ?? '');
}

it.each(presetIds)('nobody is asked to know agreements that are not there: %s', (id) => {
  for (const role of roles) {
    const lines = read(presets[id], role);
    expect(lines.length, role).toBeGreaterThan(5);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

it('reads the sentence of the protocol first, then what PostWacht makes of it', () => {
  const quoted = konotRuleSet.rules.find(({ id }) => id === 'q-conf-found')!;
  const line = read(konotRuleSet, 'leerkracht').find((one) => one.includes(quoted.protocol));
  expect(line).toBe(`${quoted.protocol}PostWacht zegt of vraagt: “${quoted.label.nl}”`);
});

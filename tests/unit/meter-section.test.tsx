// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MeterSection } from '../../components/options/MeterSection';
import { TallyContext } from '../../components/options/use-tally';
import { RuleCard } from '../../components/rule-editor/RuleCard';
import { PageContext, pageFor } from '../../components/page/page-context';
import { useRuleDraft, type RuleDraft } from '../../components/rule-editor/use-rule-draft';
import { freshProfile } from '../../utils/model/profile';
import type { Tally } from '../../utils/model/tally';
import { konotRuleSet } from '../../utils/rules/konot';
import { addOutcome, enough } from '../../utils/rules/noise';

let root: Root;
let draft: RuleDraft | null = null;
const briefing = { ruleSet: konotRuleSet, profile: { ...freshProfile, language: 'nl' as const } };
/** Two rules that were shown often and changed nothing; one of them is locked. */
const shown = ['q-name', 'q-int1'];
let tally: Tally = {};
for (let count = 0; count < enough; count += 1)
  tally = addOutcome(tally, { shown, edited: [], unchanged: shown, falseAlarms: [] }, konotRuleSet.rules);

function Stage() {
  const [ruleSet] = useState(konotRuleSet);
  draft = useRuleDraft(ruleSet, null);
  const rule = drafted();
  return (
    draft &&
    rule && (
      <>
        <MeterSection ruleSet={ruleSet} draft={draft} reset={() => Promise.resolve()} />
        <RuleCard rule={rule} draft={draft} onChange={() => undefined} onSaid={() => undefined} />
      </>
    )
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  const page = pageFor(briefing, []);
  act(() =>
    root.render(
      <PageContext value={page}>
        <TallyContext value={tally}>
          <Stage />
        </TallyContext>
      </PageContext>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

const card = (id: string) => document.getElementById(`meter-${id}`);
const buttons = (id: string) => [...(card(id)?.querySelectorAll('button') ?? [])];
const press = (id: string, name: string) =>
  act(() =>
    buttons(id)
      .find((one) => one.textContent === name)
      ?.click(),
  );
const drafted = () => draft?.ruleSet.rules.find(({ id }) => id === 'q-name');

it('a rule that changes nothing can be made less of, as a draft that counts when it is kept', () => {
  expect(card('q-name')?.textContent).toContain('Verandert weinig');
  press('q-name', 'Uitzetten');
  expect(drafted()?.on).toBe(false);
  expect(draft?.changed).toBe(true);
  expect(buttons('q-name').map((one) => one.textContent)).not.toContain('Uitzetten');
  press('q-name', 'Minder vaak vragen');
  expect(drafted()).toMatchObject({ on: false, when: { all: [expect.anything(), { signal: expect.any(Array) }] } });
  act(() => draft?.undo?.());
  act(() => draft?.undo?.());
  expect(draft?.changed).toBe(false);
});

it('what was counted stays counted while something is drafted', () => {
  press('q-name', 'Minder streng maken');
  expect(card('q-name')?.textContent).toContain(`Getoond: ${enough}`);
});

it('a locked rule is told to be so, and offers nothing', () => {
  expect(card('q-int1')?.textContent).toContain('Deze regel staat vast.');
  expect(buttons('q-int1')).toEqual([]);
});

it('the rule itself offers the same where it is changed, until that is done', () => {
  const open = document.querySelector<HTMLDetailsElement>('#rule-q-name')!;
  act(() => {
    open.open = true;
    open.dispatchEvent(new Event('toggle'));
  });
  const drop = () => [...open.querySelectorAll('button')].find((one) => one.textContent === 'Uitzetten');
  expect(open.textContent).toContain('20');
  act(() => drop()?.click());
  expect(drafted()?.on).toBe(false);
});

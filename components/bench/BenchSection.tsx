import { useEffect, useMemo, useState } from 'react';
import { platformIds, type PlatformId } from '../../utils/model/draft';
import { roles, type Role } from '../../utils/model/profile';
import type { Sample } from '../../utils/model/sample';
import { platforms } from '../../utils/platforms';
import { tryAll } from '../../utils/rules/bench';
import { freshId } from '../../utils/rules/edit-rules';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { TrialCard } from './TrialCard';

/** The rules as drafted, tried on sample posts. */
export function BenchSection({ draft }: { draft: RuleDraft }) {
  const { t, called } = usePage();
  const words = t.bench;
  const [role, setRole] = useState<Role | 'all'>('all');
  const [site, setSite] = useState<PlatformId | 'all'>('all');
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const trials = useMemo(() => tryAll(draft.effective), [draft.effective]);
  const shown = trials.filter(
    ({ sample }) => (role === 'all' || sample.role === role) && (site === 'all' || sample.platform === site),
  );
  const count = (of: (trial: (typeof trials)[number]) => boolean) => trials.filter(of).length;
  useFocusOn(added);

  function add() {
    const id = freshId(
      'voorbeeld',
      draft.ruleSet.samples.map((sample) => sample.id),
    );
    const sample = freshSample(id, words.fresh, role, site);
    draft.change((before) => ({ ...before, samples: [...before.samples, sample] }));
    setAdded(id);
  }
  return (
    <>
      <p className="hint">{words.hint}</p>
      <p className="bench-total" role="status">
        {words.total(
          count(({ interrupted }) => interrupted),
          trials.length,
          count(({ outcome }) => outcome.stopped),
        )}
      </p>
      <p className="hint">{words.totalHint}</p>
      <div className="grid">
        <SelectField
          label={words.role}
          value={role}
          options={[
            { value: 'all' as const, label: words.everyone },
            ...roles.map((value) => ({ value, label: called(value) })),
          ]}
          onChoose={setRole}
        />
        <SelectField
          label={words.site}
          value={site}
          options={[
            { value: 'all' as const, label: words.everySite },
            ...platforms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={setSite}
        />
      </div>
      <button type="button" className="button" disabled={draft.ruleSet.samples.length >= 200} onClick={add}>
        {words.add}
      </button>
      <p role="status" className="strong">
        {said}
      </p>
      <ul className="rule-list">
        {shown.map((trial) => (
          <li key={trial.sample.id}>
            <TrialCard trial={trial} draft={draft} onSaid={setSaid} />
          </li>
        ))}
      </ul>
    </>
  );
}

function freshSample(id: string, name: string, role: Role | 'all', site: PlatformId | 'all'): Sample {
  return {
    id,
    name,
    role: role === 'all' ? 'leerkracht' : role,
    platform: site === 'all' ? platformIds[0] : site,
    kind: 'post',
    text: '',
    images: 0,
    videos: 0,
    reply: false,
    atWork: false,
    expect: null,
  };
}

/** A sample that was just made stands open, with the focus on it. */
function useFocusOn(id: string | null) {
  useEffect(() => {
    const card = id ? document.getElementById(`sample-${id}`) : null;
    if (!(card instanceof HTMLDetailsElement)) return;
    card.open = true;
    card.querySelector('summary')?.focus();
  }, [id]);
}

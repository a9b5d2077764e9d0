import { useMemo, useState } from 'react';
import { platformIds, type PlatformId } from '../../utils/model/draft';
import { roles, type Role } from '../../utils/model/profile';
import type { Sample } from '../../utils/model/sample';
import { platforms } from '../../utils/platforms';
import { tryAll, type Trial } from '../../utils/rules/bench';
import { freshId } from '../../utils/rules/edit-rules';
import { addSample } from '../../utils/rules/edit-samples';
import { Button } from '../page/Button';
import { OneOrAll } from '../page/OneOrAll';
import { labelled, named } from '../page/options';
import { usePage } from '../page/page-context';
import { useOpened } from '../page/use-opened';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { TrialCard } from './TrialCard';

const sites = named(platforms);

/** The rules as drafted, tried on sample posts. */
export function BenchSection({ draft }: { draft: RuleDraft }) {
  const { t, called } = usePage();
  const words = t.bench;
  const roleOptions = labelled(roles, called);
  const [role, setRole] = useState<Role | 'all'>('all');
  const [site, setSite] = useState<PlatformId | 'all'>('all');
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const trials = useMemo(() => tryAll(draft.effective), [draft.effective]);
  const shown = trials.filter(
    ({ sample }) => (role === 'all' || sample.role === role) && (site === 'all' || sample.platform === site),
  );
  useOpened(added && `sample-${added}`);

  function add() {
    const ids = draft.ruleSet.samples.map((sample) => sample.id);
    const id = freshId('voorbeeld', ids);
    const sample = freshSample(id, words.fresh, role, site);
    draft.change((before) => addSample(before, sample));
    setAdded(id);
  }
  return (
    <>
      <Total trials={trials} />
      <div className="grid">
        <OneOrAll label={words.role} value={role} all={words.everyone} options={roleOptions} onChoose={setRole} />
        <OneOrAll label={words.site} value={site} all={words.everySite} options={sites} onChoose={setSite} />
      </div>
      <Button disabled={draft.ruleSet.samples.length >= 200} onClick={add}>
        {words.add}
      </Button>
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

/** How much the rules come to over all samples. */
function Total({ trials }: { trials: readonly Trial[] }) {
  const words = usePage().t.bench;
  const interrupted = trials.filter((trial) => trial.interrupted).length;
  const stopped = trials.filter(({ outcome }) => outcome.stopped).length;
  return (
    <>
      <p className="hint">{words.hint}</p>
      <p className="bench-total" role="status">
        {words.total(interrupted, trials.length, stopped)}
      </p>
      <p className="hint">{words.totalHint}</p>
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

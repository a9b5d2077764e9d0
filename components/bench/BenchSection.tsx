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

/** Which samples are shown, and what a new one is about. */
interface Wanted {
  role: Role | 'all';
  site: PlatformId | 'all';
}

const fitting =
  ({ role, site }: Wanted) =>
  ({ sample }: Trial) =>
    (role === 'all' || sample.role === role) && (site === 'all' || sample.platform === site);

/** The rules as drafted, tried on sample posts. */
export function BenchSection({ draft }: { draft: RuleDraft }) {
  const words = usePage().t.bench;
  const [wanted, setWanted] = useState<Wanted>({ role: 'all', site: 'all' });
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const trials = useMemo(() => tryAll(draft.effective), [draft.effective]);
  useOpened(added && `sample-${added}`);

  function add() {
    const ids = draft.ruleSet.samples.map((sample) => sample.id);
    const id = freshId('voorbeeld', ids);
    const sample = freshSample(id, words.fresh, wanted);
    draft.change((before) => addSample(before, sample));
    setAdded(id);
  }
  return (
    <>
      <Total trials={trials} />
      <Filter wanted={wanted} onChange={(part) => setWanted((before) => ({ ...before, ...part }))} />
      <Button disabled={draft.ruleSet.samples.length >= 200} onClick={add}>
        {words.add}
      </Button>
      <p role="status" className="strong">
        {said}
      </p>
      <ul className="rule-list">
        {trials.filter(fitting(wanted)).map((trial) => (
          <li key={trial.sample.id}>
            <TrialCard trial={trial} draft={draft} onSaid={setSaid} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Filter({ wanted, onChange }: { wanted: Wanted; onChange: (part: Partial<Wanted>) => void }) {
  const { t, called } = usePage();
  const words = t.bench;
  return (
    <div className="grid">
      <OneOrAll
        label={words.role}
        value={wanted.role}
        all={words.everyone}
        options={labelled(roles, called)}
        onChoose={(role) => onChange({ role })}
      />
      <OneOrAll
        label={words.site}
        value={wanted.site}
        all={words.everySite}
        options={named(platforms)}
        onChoose={(site) => onChange({ site })}
      />
    </div>
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

function freshSample(id: string, name: string, { role, site }: Wanted): Sample {
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

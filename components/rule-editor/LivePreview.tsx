import { useEffect, useMemo, useRef, useState } from 'react';
import type { Item } from '../../utils/model/checklist';
import { languages, roles, type Language, type Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import type { Sample } from '../../utils/model/sample';
import { atMoment, draftOfSample, profileOfSample, tryOut } from '../../utils/rules/bench';
import { findInDraft } from '../../utils/background/find-in-draft';
import { Checklist } from '../checklist/Checklist';
import { copyText } from '../checklist/copy-text';
import { inSight } from '../checklist/quiet-start';
import { labelled, named } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';

interface Props {
  ruleSet: RuleSet;
  /** The rule that somebody is at: a sample that asks it is shown, until another one is chosen. Null: none. */
  about: string | null;
}

/** The real checklist under rules that are not saved yet: for a role and a sample to choose. */
export function LivePreview({ ruleSet, about }: Props) {
  const page = usePage();
  const words = page.t.preview;
  const [role, setRole] = useState<Role>('leerkracht');
  const [language, setLanguage] = useState<Language>(page.language);
  const [sample, choose] = useSample(ruleSet, about, role);
  const frame = useFollow(about, `${sample?.id} ${role}`);
  return (
    <aside className="live-preview" aria-label={words.title} ref={frame}>
      <h3>{words.title}</h3>
      <div className="grid three">
        <SelectField label={words.role} value={role} options={labelled(roles, page.called)} onChoose={setRole} />
        <SelectField
          label={words.language}
          value={language}
          options={labelled(languages, (value) => page.t.editor.language[value])}
          onChoose={setLanguage}
        />
      </div>
      {sample ? (
        <>
          <SelectField label={words.sample} value={sample.id} options={named(ruleSet.samples)} onChoose={choose} />
          {sample.text && <blockquote>{sample.text}</blockquote>}
          <SampleChecklist
            key={`${sample.id} ${role}`}
            sample={{ ...sample, role }}
            ruleSet={ruleSet}
            language={language}
          />
        </>
      ) : (
        <p className="hint">{words.none}</p>
      )}
    </aside>
  );
}

/** The sample to show, and what chooses another one until somebody is at another rule. */
function useSample(ruleSet: RuleSet, about: string | null, role: Role) {
  const [chosen, setChosen] = useState<{ id: string; about: string | null } | null>(null);
  const own = chosen?.about === about ? ruleSet.samples.find(({ id }) => id === chosen?.id) : undefined;
  const found = useMemo(() => sampleAbout(ruleSet, about, role), [ruleSet, about, role]);
  const choose = (id: string) => setChosen({ id, about });
  return [own ?? found ?? ruleSet.samples[0], choose] as const;
}

/** Where the preview scrolls by itself, the rule that somebody is at is in sight. `shown`: what the checklist is made of. */
function useFollow(about: string | null, shown: string) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const item = about && frame.current?.querySelector(`[data-item="${CSS.escape(about)}"]`);
    if (!item || !frame.current) return;
    frame.current.scrollTop += item.getBoundingClientRect().top - frame.current.getBoundingClientRect().top - 40;
  }, [about, shown]);
  return frame;
}

/** A sample that asks the rule: as was agreed, best for the chosen role; for a rule that is new, as it is drafted. */
function sampleAbout(ruleSet: RuleSet, about: string | null, role: Role): Sample | undefined {
  if (about === null) return undefined;
  const { samples } = ruleSet;
  const agreed = samples.filter(({ expect }) => expect?.asks.includes(about));
  const asks = (sample: Sample) => tryOut(ruleSet, { ...sample, role }).checklist.items.some(isAbout);
  const isAbout = ({ rule }: Item) => rule.id === about;
  return agreed.find((one) => one.role === role) ?? agreed[0] ?? samples.find(asks);
}

function SampleChecklist({ sample, ruleSet, language }: { sample: Sample; ruleSet: RuleSet; language: Language }) {
  const { t, briefing } = usePage();
  const [said, setSaid] = useState('');
  const [now] = useState(() => new Date());
  const { theme, school } = briefing.profile;
  const asked = useMemo(() => {
    const profile = { ...profileOfSample(sample, ruleSet, school), language, theme };
    const draft = draftOfSample(sample);
    const signals = findInDraft(draft, { ruleSet, profile });
    return {
      draft,
      briefing: { ruleSet: atMoment(ruleSet, sample.atWork), profile },
      review: { signals, account: {} },
    };
  }, [sample, ruleSet, language, theme, school]);
  return (
    <>
      <Checklist
        {...asked}
        now={now}
        place="page"
        sight={inSight}
        browserLanguages={[]}
        onPublish={() => setSaid(t.preview.ready)}
        onBack={() => setSaid(t.preview.back)}
        copy={copyText}
      />
      <p role="status" className="hint">
        {said}
      </p>
    </>
  );
}

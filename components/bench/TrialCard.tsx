import { useState } from 'react';
import { signalNames } from '../../utils/i18n/signal-names';
import type { Item } from '../../utils/model/checklist';
import { platforms } from '../../utils/platforms';
import { sameOutcome, type Trial } from '../../utils/rules/bench';
import { conditionSentence } from '../../utils/rules/condition-sentence';
import { usePage } from '../page/page-context';
import { Tag } from '../page/Tag';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { OutcomeLine } from './OutcomeLine';
import { SampleFields } from './SampleFields';

interface Props {
  trial: Trial;
  draft: RuleDraft;
  onSaid: (said: string) => void;
}

/** One sample: what comes of it, and why. */
export function TrialCard({ trial, draft, onSaid }: Props) {
  const { t, called } = usePage();
  const [open, setOpen] = useState(false);
  const { sample, outcome, interrupted } = trial;
  const state = outcome.stopped ? 'stopped' : interrupted ? 'asked' : 'free';
  const differs = sample.expect !== null && !sameOutcome(sample.expect, outcome);
  const site = platforms.find(({ id }) => id === sample.platform)?.name ?? sample.platform;
  return (
    <details className="rule" id={`sample-${sample.id}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="rule-label">
          {sample.name}
          <span className="hint">
            {called(sample.role)} · {site}
          </span>
        </span>
        <span className="tags">
          {differs && <Tag kind="differs">{t.bench.differs}</Tag>}
          <Tag kind={state}>{t.bench.states[state]}</Tag>
        </span>
      </summary>
      {open && (
        <div className="rule-body">
          <Reasons trial={trial} draft={draft} />
          {differs && sample.expect && (
            <p className="notice">
              <OutcomeLine label={t.bench.agreed} outcome={sample.expect} ruleSet={draft.ruleSet} />
              <OutcomeLine label={t.bench.now} outcome={outcome} ruleSet={draft.ruleSet} />
            </p>
          )}
          <SampleFields sample={sample} draft={draft} onSaid={onSaid} />
        </div>
      )}
    </details>
  );
}

/** What is asked, when those rules come, and what was seen in the text. */
function Reasons({ trial, draft }: Pick<Props, 'trial' | 'draft'>) {
  const { t, language } = usePage();
  const { checklist, signals, sample, outcome } = trial;
  const asked = checklist.items.filter(({ state }) => state !== 'info');
  const seen = [...new Set(signals.map(({ type, text }) => `${signalNames[type][language]}: “${text}”`))];
  return (
    <>
      {sample.text && <blockquote>{sample.text}</blockquote>}
      <h3>{t.bench.asks}</h3>
      {outcome.stopped && <p className="strong">{t.bench.stops}</p>}
      {asked.length === 0 && <p>{t.bench.asksNothing}</p>}
      <ul>
        {asked.map((item) => (
          <Reason key={item.rule.id} item={item} draft={draft} />
        ))}
      </ul>
      <h3>{t.bench.seen}</h3>
      <p>{seen.length > 0 ? seen.join(', ') : t.bench.seenNothing}</p>
    </>
  );
}

function Reason({ item, draft }: { item: Item; draft: RuleDraft }) {
  const { t, language, say } = usePage();
  const { rule, level, found } = item;
  const words = [...new Set(found.map(({ text }) => `“${text}”`))].join(', ');
  return (
    <li>
      {say(rule.label, rule.contact)} ({t.levels[level]})
      <span className="hint">
        {conditionSentence(rule.when, { language, ruleSet: draft.ruleSet })}
        {words && ` ${t.bench.because} ${words}.`}
      </span>
    </li>
  );
}

import { meterTexts } from '../../utils/i18n/meter';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { figuresOf, type Figures } from '../../utils/rules/noise';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { NoiseOffer, NoiseTag } from '../rule-editor/Noise';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { saveAsFile } from './save-as-file';
import { useTally } from './use-tally';

const kinds = ['shown', 'edited', 'dropped', 'unchanged', 'falseAlarms'] as const;

interface Props {
  /** What holds: that is what was counted. */
  ruleSet: RuleSet;
  draft: RuleDraft;
  reset: () => Promise<void>;
}

/** What the rules came to in this browser, as totals, and what can be done about those that change nothing. */
export function MeterSection({ ruleSet, draft, reset }: Props) {
  const words = meterTexts[usePage().language];
  const tally = useTally();
  const counted = ruleSet.rules
    .map((rule) => ({ rule, figures: figuresOf(tally, rule) }))
    .filter(({ figures }) => figures.shown > 0)
    .sort((one, other) => other.figures.shown - one.figures.shown);
  const totals = counted.map(({ rule, figures }) => ({ rule: rule.id, ...figures }));
  return (
    <>
      <p className="hint">{words.hint}</p>
      {counted.length === 0 && <p className="notice">{words.nothing}</p>}
      {counted.map(({ rule, figures }) => (
        <Counted key={rule.id} rule={rule} figures={figures} draft={draft} />
      ))}
      {counted.length > 0 && (
        <div className="button-row">
          <Button onClick={() => saveAsFile('postwacht-telling.json', JSON.stringify({ rules: totals }, null, 2))}>
            {words.export}
          </Button>
          <Button aria-describedby="meter-reset" onClick={() => void reset()}>
            {words.reset}
          </Button>
        </div>
      )}
      {counted.length > 0 && (
        <p id="meter-reset" className="hint">
          {words.resetTells}
        </p>
      )}
    </>
  );
}

/** One rule: what it came to. */
function Counted({ rule, figures, draft }: { rule: Rule; figures: Figures; draft: RuleDraft }) {
  const { language, say } = usePage();
  const words = meterTexts[language];
  return (
    <section className="card" id={`meter-${rule.id}`} aria-label={say(rule.label, rule.contact)}>
      <p className="strong">
        {say(rule.label, rule.contact)} <NoiseTag rule={rule} />
      </p>
      <p>{kinds.map((kind) => `${words[kind]}: ${figures[kind]}`).join(' · ')}</p>
      <NoiseOffer rule={rule} draft={draft} />
    </section>
  );
}

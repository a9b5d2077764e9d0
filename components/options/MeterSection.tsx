import { meterTexts } from '../../utils/i18n/meter';
import type { Rule } from '../../utils/model/rules';
import { figuresOf, isNoise } from '../../utils/rules/noise';
import { quieter } from '../../utils/rules/quieter';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { saveAsFile } from './save-as-file';
import { useTally } from './use-tally';

const kinds = ['shown', 'edited', 'dropped', 'unchanged', 'falseAlarms'] as const;

/** What the rules came to in this browser, as totals, and what can be done about those that change nothing. */
export function MeterSection({ editor, reset }: { editor: Editor; reset: () => Promise<void> }) {
  const { language, briefing, say } = usePage();
  const words = meterTexts[language];
  const tally = useTally();
  const counted = briefing.ruleSet.rules
    .map((rule) => ({ rule, figures: figuresOf(tally, rule) }))
    .filter(({ figures }) => figures.shown > 0)
    .sort((one, other) => other.figures.shown - one.figures.shown);
  const totals = counted.map(({ rule, figures }) => ({ rule: rule.id, ...figures }));
  return (
    <>
      <p className="hint">{words.hint}</p>
      {counted.length === 0 && <p className="notice">{words.nothing}</p>}
      {counted.map(({ rule, figures }) => (
        <section className="card" key={rule.id} id={`meter-${rule.id}`} aria-label={say(rule.label, rule.contact)}>
          <p className="strong">
            {say(rule.label, rule.contact)} <NoiseTag rule={rule} />
          </p>
          <p>{kinds.map((kind) => `${words[kind]}: ${figures[kind]}`).join(' · ')}</p>
          {isNoise(figures) && (
            <>
              <p>{words.noise(figures.shown, figures.unchanged)}</p>
              <Quieter rule={rule} editor={editor} />
            </>
          )}
        </section>
      ))}
      {counted.length > 0 && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => saveAsFile('postwacht-telling.json', JSON.stringify({ rules: totals }, null, 2))}
          >
            {words.export}
          </button>{' '}
          <button type="button" className="button" aria-describedby="meter-reset" onClick={() => void reset()}>
            {words.reset}
          </button>{' '}
          <span id="meter-reset" className="hint">
            {words.resetTells}
          </span>
        </p>
      )}
    </>
  );
}

/** Marks a rule that was shown often and changed hardly anything. */
export function NoiseTag({ rule }: { rule: Rule }) {
  const { language } = usePage();
  const tally = useTally();
  return isNoise(figuresOf(tally, rule)) ? <span className="tag">{meterTexts[language].tag}</span> : null;
}

function Quieter({ rule, editor }: { rule: Rule; editor: Editor }) {
  const words = meterTexts[usePage().language];
  const ways = quieter(rule);
  const change = (part: Partial<Rule>) =>
    editor.changeRules((before) => ({
      ...before,
      rules: before.rules.map((one) => (one.id === rule.id && !one.locked ? { ...one, ...part } : one)),
    }));
  if (rule.locked) return <p className="hint">{words.locked}</p>;
  return (
    <ul>
      {(['narrow', 'soften', 'drop'] as const).map((way) => {
        const part = ways[way];
        return (
          part && (
            <li key={way}>
              <button
                type="button"
                className="button"
                aria-describedby={`${way}-${rule.id}`}
                onClick={() => void change(part)}
              >
                {words[way]}
              </button>{' '}
              <span id={`${way}-${rule.id}`}>{words[`${way}Tells`]}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

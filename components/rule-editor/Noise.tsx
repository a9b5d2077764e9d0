import { meterTexts } from '../../utils/i18n/meter';
import type { Rule } from '../../utils/model/rules';
import { changeRule } from '../../utils/rules/edit-rules';
import { ruleIn } from '../../utils/rules/rule-in';
import { figuresOf, isNoise } from '../../utils/rules/noise';
import { quieter } from '../../utils/rules/quieter';
import { useTally } from '../options/use-tally';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { Tag } from '../page/Tag';
import type { RuleDraft } from './use-rule-draft';

/** Marks a rule that was shown often and changed hardly anything. */
export function NoiseTag({ rule }: { rule: Rule }) {
  const { language } = usePage();
  const tally = useTally();
  return isNoise(figuresOf(tally, rule)) ? <Tag>{meterTexts[language].tag}</Tag> : null;
}

/** What the meter says of a rule that holds, and what can be done about it; nothing for one that is no noise. */
export function NoiseOffer({ rule, draft }: { rule: Rule; draft: RuleDraft }) {
  const words = meterTexts[usePage().language];
  const figures = figuresOf(useTally(), rule);
  if (!isNoise(figures)) return null;
  return (
    <>
      <p>
        {words.noise(figures.shown, figures.unchanged)} {!rule.locked && words.ask}
      </p>
      <Quieter rule={ruleIn(draft.ruleSet, rule.id) ?? rule} draft={draft} />
    </>
  );
}

/** What is chosen here is drafted: it counts when it is kept, with all else that was changed. */
function Quieter({ rule, draft }: { rule: Rule; draft: RuleDraft }) {
  const words = meterTexts[usePage().language];
  const ways = quieter(rule);
  if (rule.locked) return <p className="hint">{words.locked}</p>;
  return (
    <ul className="plain-list">
      {(['narrow', 'soften', 'drop'] as const).map((way) => {
        const part = ways[way];
        return (
          part && (
            <li key={way}>
              <Button
                aria-describedby={`${way}-${rule.id}`}
                onClick={() => draft.change((before) => changeRule(before, rule.id, part))}
              >
                {words[way]}
              </Button>
              <p className="hint" id={`${way}-${rule.id}`}>
                {words[`${way}Tells`]}
              </p>
            </li>
          )
        );
      })}
    </ul>
  );
}

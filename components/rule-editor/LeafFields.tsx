import { useState } from 'react';
import { conditionWords } from '../../utils/i18n/condition-words';
import type { Condition } from '../../utils/model/condition';
import type { RuleSet } from '../../utils/model/rules';
import { negate, type Leaf } from '../../utils/rules/condition-tree';
import { Button } from '../page/Button';
import { CheckField } from '../page/CheckField';
import { ErrorText } from '../page/ErrorText';
import { ruleIn } from '../../utils/rules/rule-in';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import {
  earlierRules,
  freshAnswer,
  freshLeaf,
  kindOf,
  leafKinds,
  type LeafKind,
  type Shelf,
} from './condition-choices';
import { listOf } from './condition-values';

interface Props {
  leaf: Leaf;
  negated: boolean;
  ruleSet: RuleSet;
  rule: string;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition: what it is about, and whether that is so or not. */
export function LeafFields({ leaf, negated, ruleSet, rule, onChange, onRemove }: Props) {
  const page = usePage();
  const words = page.t.conditionFields;
  const shelf: Shelf = { ruleSet, rule, page };
  const save = (next: Leaf) => onChange(negate(next, negated));
  return (
    <div className="condition" role="group" aria-label={words.kinds[kindOf(leaf)]}>
      <div className="grid three">
        <KindField leaf={leaf} shelf={shelf} onChange={save} />
        {!('always' in leaf) && (
          <SelectField
            label={words.isOrNot}
            value={negated ? 'no' : 'yes'}
            options={labelled(['yes', 'no'], (value) => words[value])}
            onChoose={(value) => onChange(negate(leaf, value === 'no'))}
          />
        )}
      </div>
      {'answer' in leaf && <QuestionField chosen={leaf.answer.rule} shelf={shelf} onChange={save} />}
      {'pupils' in leaf && (
        <SelectField
          label={words.kinds.pupils}
          value={leaf.pupils}
          options={labelled(['no', 'consent'], (value) => conditionWords[page.language].pupils[value])}
          onChoose={(pupils) => save({ pupils })}
        />
      )}
      <Values leaf={leaf} shelf={shelf} onChange={save} />
      <Button look="quiet" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}

interface PartProps {
  leaf: Leaf;
  shelf: Shelf;
  onChange: (leaf: Leaf) => void;
}

function KindField({ leaf, shelf, onChange }: PartProps) {
  const words = shelf.page.t.conditionFields;
  const possible = leafKinds.filter((kind) => kind in leaf || freshLeaf(kind, shelf));
  const choose = (kind: LeafKind) => {
    const next = freshLeaf(kind, shelf);
    if (next && !(kind in leaf)) onChange(next);
  };
  return (
    <SelectField
      label={words.about}
      value={kindOf(leaf)}
      options={labelled(possible, (value) => words.kinds[value])}
      onChoose={choose}
    />
  );
}

/** A question that the rule looks at already is named, also where it comes too late. */
function QuestionField({ chosen, shelf, onChange }: Omit<PartProps, 'leaf'> & { chosen: string }) {
  const { ruleSet, page } = shelf;
  const offered = ruleSet.rules.filter((one) => one.id === chosen || earlierRules(shelf).includes(one));
  return (
    <SelectField
      label={page.t.conditionFields.question}
      value={chosen}
      options={offered.map(({ id, label, contact }) => ({ value: id, label: page.say(label, contact) }))}
      onChoose={(id) => {
        const about = ruleIn(ruleSet, id);
        if (about) onChange(freshAnswer(about));
      }}
    />
  );
}

/** Every value stands for "one of these". */
function Values({ leaf, shelf, onChange }: PartProps) {
  const { t } = shelf.page;
  const [none, setNone] = useState(false);
  const list = listOf(leaf, shelf);
  if (!list) return null;
  function toggle(value: string, chosen: readonly string[], make: (values: readonly string[]) => Leaf) {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    setNone(next.length === 0);
    if (next.length > 0) onChange(make(next));
  }
  return (
    <fieldset className="plain values">
      <legend>{t.conditionFields.which}</legend>
      <div className="choice-row days">
        {list.all.map(({ value, label }) => (
          <CheckField
            key={value}
            label={label}
            checked={list.chosen.includes(value)}
            onToggle={() => toggle(value, list.chosen, list.with)}
          />
        ))}
      </div>
      {none && <ErrorText>{t.conditionFields.oneNeeded}</ErrorText>}
    </fieldset>
  );
}

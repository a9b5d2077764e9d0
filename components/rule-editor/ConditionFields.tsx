import type { Condition } from '../../utils/model/condition';
import type { RuleSet } from '../../utils/model/rules';
import { isGroup, negate, partsOf, strip, withParts, type Group } from '../../utils/rules/condition-tree';
import { Button } from '../page/Button';
import { labelled } from '../page/options';
import { usePage } from '../page/page-context';
import { SelectField } from '../page/SelectField';
import { useIdentities } from '../page/use-identities';
import { groupModes, inMode, modeOf } from './group-mode';
import { LeafFields } from './LeafFields';

interface Props {
  condition: Condition;
  ruleSet: RuleSet;
  /** Whose condition it is. */
  rule: string;
  onChange: (condition: Condition) => void;
}

/** When a rule comes, put together of choices; what is left empty means always. */
export function ConditionFields({ condition, ...rest }: Props) {
  const { core, negated } = strip(condition);
  const group: Group = isGroup(core) ? core : { all: [condition] };
  return <GroupFields {...rest} group={group} negated={isGroup(core) && negated} depth={1} onRemove={null} />;
}

interface GroupProps extends Omit<Props, 'condition'> {
  group: Group;
  negated: boolean;
  depth: number;
  /** Null at the top. */
  onRemove: (() => void) | null;
}

function GroupFields({ group, negated, depth, onRemove, onChange, ruleSet, rule }: GroupProps) {
  const words = usePage().t.conditionFields;
  const parts = partsOf(group);
  const { keys, leave } = useIdentities(parts);

  function save(next: Condition[]) {
    const [only] = next;
    if (!only) return onRemove ? onRemove() : onChange({ always: true });
    onChange(next.length === 1 && !negated ? only : negate(withParts(group, next), negated));
  }
  // "Always" with something beside it says nothing: the first real condition takes its place.
  const add = (part: Condition) => save([...parts.filter((one) => !('always' in one)), part]);
  return (
    <div className="condition-group" role="group" aria-label={words.group}>
      {(parts.length > 1 || negated) && (
        <SelectField
          label={words.group}
          value={modeOf(group, negated)}
          options={labelled(groupModes, (value) => words.modes[value])}
          onChoose={(mode) => onChange(inMode(parts, mode))}
        />
      )}
      {parts.map((part, at) => (
        <Part
          key={keys[at]}
          {...{ part, depth, ruleSet, rule }}
          onChange={(next) => save(parts.with(at, next))}
          onRemove={() => {
            leave(at);
            save(parts.toSpliced(at, 1));
          }}
        />
      ))}
      <GroupButtons full={parts.length >= 20} deep={depth >= deepest} onAdd={add} onRemove={onRemove} />
    </div>
  );
}

/** Deeper than this nobody reads it back. */
const deepest = 4;
const fresh: Condition = { media: true };

interface ButtonProps {
  full: boolean;
  deep: boolean;
  onAdd: (part: Condition) => void;
  onRemove: (() => void) | null;
}

function GroupButtons({ full, deep, onAdd, onRemove }: ButtonProps) {
  const words = usePage().t.conditionFields;
  const freshGroup: Condition = { any: [fresh, { reply: true }] };
  return (
    <div className="button-row">
      <Button look="quiet" disabled={full} onClick={() => onAdd(fresh)}>
        {words.add}
      </Button>
      {!deep && (
        <Button look="quiet" disabled={full} onClick={() => onAdd(freshGroup)}>
          {words.addGroup}
        </Button>
      )}
      {onRemove && (
        <Button look="quiet" onClick={onRemove}>
          {words.removeGroup}
        </Button>
      )}
    </div>
  );
}

interface PartProps extends Omit<Props, 'condition'> {
  part: Condition;
  depth: number;
  onRemove: () => void;
}

function Part({ part, depth, ...rest }: PartProps) {
  const { core, negated } = strip(part);
  return isGroup(core) ? (
    <GroupFields {...rest} group={core} negated={negated} depth={depth + 1} />
  ) : (
    <LeafFields {...rest} leaf={core} negated={negated} />
  );
}

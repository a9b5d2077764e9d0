import type { Condition } from '../model/condition';

export type Group = { all: Condition[] } | { any: Condition[] };
export type Leaf = Exclude<Condition, Group | { not: Condition }>;

/** A condition without negations around it, and whether an odd number of them stood there. */
export function strip(condition: Condition): { core: Group | Leaf; negated: boolean } {
  if (!('not' in condition)) return { core: condition, negated: false };
  const { core, negated } = strip(condition.not);
  return { core, negated: !negated };
}

export function negate(condition: Condition, negated: boolean): Condition {
  return negated ? { not: condition } : condition;
}

export function isGroup(condition: Condition): condition is Group {
  return 'all' in condition || 'any' in condition;
}

export function partsOf(group: Group): Condition[] {
  return 'all' in group ? group.all : group.any;
}

/** The group with other parts; its kind stays. */
export function withParts(group: Group, parts: Condition[]): Group {
  return 'all' in group ? { all: parts } : { any: parts };
}

/** All leaves, however deep. */
export function leavesOf(condition: Condition): Leaf[] {
  const { core } = strip(condition);
  return isGroup(core) ? partsOf(core).flatMap(leavesOf) : [core];
}

/** The leaves under an odd number of negations: the more often one is true, the less often the condition is. */
export function negatedLeavesOf(condition: Condition, around = false): Leaf[] {
  const { core, negated } = strip(condition);
  const odd = negated !== around;
  if (isGroup(core)) return partsOf(core).flatMap((part) => negatedLeavesOf(part, odd));
  return odd ? [core] : [];
}

/** The condition with every leaf changed; a leaf that becomes null falls away, and so does a group that is left empty. */
export function mapLeaves(condition: Condition, change: (leaf: Leaf) => Condition | null): Condition | null {
  const { core, negated } = strip(condition);
  const next = isGroup(core) ? withLeaves(core, change) : change(core);
  return next && negate(next, negated);
}

function withLeaves(group: Group, change: (leaf: Leaf) => Condition | null): Condition | null {
  const parts = partsOf(group).flatMap((part) => mapLeaves(part, change) ?? []);
  return parts.length === 0 ? null : withParts(group, parts);
}

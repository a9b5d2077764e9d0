import type { Condition } from '../../utils/model/condition';
import { negate, type Group } from '../../utils/rules/condition-tree';

/** How the parts of a group count, in the order in which it is offered. */
export const groupModes = ['all', 'any', 'none', 'notAll'] as const;
export type GroupMode = (typeof groupModes)[number];

export function modeOf(group: Group, negated: boolean): GroupMode {
  if ('all' in group) return negated ? 'notAll' : 'all';
  return negated ? 'none' : 'any';
}

/** These parts as a condition that counts them so. */
export function inMode(parts: Condition[], mode: GroupMode): Condition {
  const group: Group = mode === 'all' || mode === 'notAll' ? { all: parts } : { any: parts };
  return negate(group, mode === 'none' || mode === 'notAll');
}

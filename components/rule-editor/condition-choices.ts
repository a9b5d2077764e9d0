import type { Rule, RuleSet } from '../../utils/model/rules';
import type { Leaf } from '../../utils/rules/condition-tree';
import type { Page } from '../page/page-context';

/** What a condition can be about, in the order in which it is offered. */
export const leafKinds = [
  'role',
  'platform',
  'kind',
  'media',
  'signal',
  'words',
  'reply',
  'answer',
  'schoolHours',
  'account',
  'pupils',
  'acknowledged',
  'doubt',
  'always',
] as const;
export type LeafKind = (typeof leafKinds)[number];

export function kindOf(leaf: Leaf): LeafKind {
  return leafKinds.find((kind) => kind in leaf) ?? 'always';
}

/** What the builder looks names up in. `rule`: the rule whose condition it is; only what is asked before it can be looked at. */
export interface Shelf {
  ruleSet: RuleSet;
  rule: string;
  page: Page;
}

export function earlierRules({ ruleSet, rule }: Shelf): Rule[] {
  const before = ruleSet.rules.slice(
    0,
    ruleSet.rules.findIndex(({ id }) => id === rule),
  );
  return before.filter(({ ask }) => ask.type !== 'notice');
}

/** A condition of that kind to begin with; null where there is nothing yet that it could be about. */
export function freshLeaf(kind: LeafKind, shelf: Shelf): Leaf | null {
  const [list] = shelf.ruleSet.words;
  const about = earlierRules(shelf).at(-1);
  const fresh: Record<LeafKind, Leaf | null> = {
    role: { role: ['leerkracht'] },
    platform: { platform: ['x'] },
    kind: { kind: ['post'] },
    media: { media: true },
    signal: { signal: ['person_name'] },
    words: list ? { words: [list.id] } : null,
    reply: { reply: true },
    answer: about ? freshAnswer(about) : null,
    schoolHours: { schoolHours: true },
    account: { account: ['unknown'] },
    pupils: { pupils: 'no' },
    acknowledged: { acknowledged: true },
    doubt: { doubt: true },
    always: { always: true },
  };
  return fresh[kind];
}

export function freshAnswer(rule: Rule): Leaf {
  const [first] = rule.ask.type === 'choice' ? rule.ask.options : [];
  return { answer: { rule: rule.id, is: [first?.id ?? 'yes'] } };
}

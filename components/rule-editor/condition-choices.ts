import { conditionWords } from '../../utils/i18n/condition-words';
import { signalNames } from '../../utils/i18n/signal-names';
import { kinds as postKinds } from '../../utils/model/draft';
import { roles } from '../../utils/model/profile';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { signalTypes } from '../../utils/model/signal';
import { platforms } from '../../utils/platforms';
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

export interface Option {
  value: string;
  label: string;
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

/** The values to choose from, those chosen, and the leaf with others; null for a kind without a list. */
export function listOf(leaf: Leaf, { ruleSet, page }: Shelf) {
  const words = conditionWords[page.language];
  const pick = <T extends string>(
    chosen: readonly T[],
    all: readonly { value: T; label: string }[],
    make: (next: T[]) => Leaf,
  ) => ({
    chosen: chosen as readonly string[],
    all: all as readonly Option[],
    with: (values: readonly string[]) => make(all.map(({ value }) => value).filter((value) => values.includes(value))),
  });
  if ('role' in leaf)
    return pick(
      leaf.role,
      roles.map((value) => ({ value, label: page.called(value) })),
      (role) => ({ role }),
    );
  if ('platform' in leaf)
    return pick(
      leaf.platform,
      platforms.map(({ id, name }) => ({ value: id, label: name })),
      (platform) => ({ platform }),
    );
  if ('kind' in leaf)
    return pick(
      leaf.kind,
      postKinds.map((value) => ({ value, label: words.kinds[value] })),
      (kind) => ({ kind }),
    );
  if ('signal' in leaf)
    return pick(
      leaf.signal,
      signalTypes.map((value) => ({ value, label: signalNames[value][page.language] })),
      (signal) => ({ signal }),
    );
  if ('words' in leaf)
    return pick(
      leaf.words,
      ruleSet.words.map(({ id, name }) => ({ value: id, label: name })),
      (next) => ({ words: next }),
    );
  if ('account' in leaf)
    return pick(
      leaf.account,
      accounts.map((value) => ({ value, label: words.accounts[value] })),
      (account) => ({ account }),
    );
  if ('answer' in leaf) {
    const { rule } = leaf.answer;
    return pick(
      leaf.answer.is,
      answersTo(
        ruleSet.rules.find(({ id }) => id === rule),
        page,
      ),
      (is) => ({ answer: { rule, is } }),
    );
  }
  return null;
}

const accounts = ['unknown', 'school', 'own', 'channel-told'] as const;

function answersTo(rule: Rule | undefined, { t, say }: Page): Option[] {
  const options = rule?.ask.type === 'choice' ? rule.ask.options : null;
  return [
    ...(options?.map(({ id, label }) => ({ value: id, label: say(label) })) ?? [
      { value: 'yes', label: t.conditionFields.ticked },
    ]),
    { value: 'open', label: t.conditionFields.open },
  ];
}

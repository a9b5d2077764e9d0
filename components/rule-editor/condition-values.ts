import { conditionWords } from '../../utils/i18n/condition-words';
import { signalNames } from '../../utils/i18n/signal-names';
import { kinds as postKinds } from '../../utils/model/draft';
import { roles } from '../../utils/model/profile';
import { signalTypes } from '../../utils/model/signal';
import { platforms } from '../../utils/platforms';
import type { Leaf } from '../../utils/rules/condition-tree';
import { ruleIn } from '../../utils/rules/rule-in';
import { labelled, named, type Option } from '../page/options';
import type { Shelf } from './condition-choices';

/** The values to choose from, those chosen, and the leaf with others; null for a kind without a list. */
export function listOf(leaf: Leaf, shelf: Shelf) {
  const all = valuesOn(shelf);
  if ('role' in leaf) return pick(leaf.role, all.role, (role) => ({ role }));
  if ('platform' in leaf) return pick(leaf.platform, all.platform, (platform) => ({ platform }));
  if ('kind' in leaf) return pick(leaf.kind, all.kind, (kind) => ({ kind }));
  if ('signal' in leaf) return pick(leaf.signal, all.signal, (signal) => ({ signal }));
  if ('words' in leaf) return pick(leaf.words, all.words, (words) => ({ words }));
  if ('account' in leaf) return pick(leaf.account, all.account, (account) => ({ account }));
  if (!('answer' in leaf)) return null;
  const { rule, is } = leaf.answer;
  return pick(is, answersTo(rule, shelf), (next) => ({ answer: { rule, is: next } }));
}

const accounts = ['unknown', 'school', 'own', 'channel-told'] as const;

/** All values of the kinds that have the same ones everywhere. */
function valuesOn({ ruleSet, page }: Shelf) {
  const words = conditionWords[page.language];
  return {
    role: labelled(roles, page.called),
    platform: named(platforms),
    kind: labelled(postKinds, (value) => words.kinds[value]),
    signal: labelled(signalTypes, (value) => signalNames[value][page.language]),
    words: named(ruleSet.words),
    account: labelled(accounts, (value) => words.accounts[value]),
  };
}

function pick<T extends string>(chosen: readonly T[], all: readonly Option<T>[], make: (next: T[]) => Leaf) {
  return {
    chosen: chosen as readonly string[],
    all: all as readonly Option[],
    with: (values: readonly string[]) => make(all.map(({ value }) => value).filter((value) => values.includes(value))),
  };
}

function answersTo(about: string, { ruleSet, page: { t, say } }: Shelf): Option[] {
  const rule = ruleIn(ruleSet, about);
  const options = rule?.ask.type === 'choice' ? rule.ask.options : null;
  return [
    ...(options?.map(({ id, label }) => ({ value: id, label: say(label) })) ?? [
      { value: 'yes', label: t.conditionFields.ticked },
    ]),
    { value: 'open', label: t.conditionFields.open },
  ];
}

import { conditionWords } from '../../utils/i18n/condition-words';
import { signalNames } from '../../utils/i18n/signal-names';
import { kinds as postKinds } from '../../utils/model/draft';
import { roles } from '../../utils/model/profile';
import type { Rule } from '../../utils/model/rules';
import { signalTypes } from '../../utils/model/signal';
import { platforms } from '../../utils/platforms';
import type { Leaf } from '../../utils/rules/condition-tree';
import type { Page } from '../page/page-context';
import type { Shelf } from './condition-choices';

interface Option {
  value: string;
  label: string;
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

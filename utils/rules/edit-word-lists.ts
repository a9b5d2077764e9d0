import type { RuleSet, WordList } from '../model/rules';
import { withoutReferences } from './rule-references';

/** The rule set with one list more, at the end. */
export function addList(ruleSet: RuleSet, list: WordList): RuleSet {
  return { ...ruleSet, words: [...ruleSet.words, list] };
}

export function changeList(ruleSet: RuleSet, id: string, part: Partial<WordList>): RuleSet {
  return { ...ruleSet, words: ruleSet.words.map((one) => (one.id === id ? { ...one, ...part } : one)) };
}

/** What looked at it looks at it no more. */
export function removeList(ruleSet: RuleSet, id: string): RuleSet {
  const cut = withoutReferences(ruleSet, { words: id });
  return { ...cut, words: cut.words.filter((one) => one.id !== id) };
}

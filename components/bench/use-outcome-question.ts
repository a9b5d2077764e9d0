import { useState } from 'react';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { agreedSamples, outcomeChanges, type Surprise } from '../../utils/rules/bench';
import { mergeLayers } from '../../utils/rules/merge';
import { sameData } from '../../utils/rules/same-data';
import type { Editor } from '../page/use-editor';

type Change = (before: RuleSet) => RuleSet;

/** A change that waits for a yes, because something else comes of a sample. */
export interface OutcomeQuestion {
  found: readonly Surprise[];
  /** So many samples there are. */
  all: number;
  /** The rules that would hold, then those that hold now. */
  rules: readonly Rule[];
  answer: (yes: boolean) => void;
}

/** The editor, asking before a change of the rules by which something else comes of a sample; and what it asks now. */
export function useOutcomeQuestion(editor: Editor): { asking: Editor; question: OutcomeQuestion | null } {
  const [question, setQuestion] = useState<OutcomeQuestion | null>(null);
  const { standing, changeRules } = editor;

  async function ask(change: Change): Promise<boolean> {
    if (!standing) return changeRules(change);
    const { own, board, briefing } = standing;
    const after = change(own);
    const { ruleSet } = mergeLayers(board, after);
    const found = outcomeChanges(briefing.ruleSet, ruleSet);
    if (found.length === 0) return changeRules(change);
    // Samples that came along say themselves what was agreed.
    const samples = sameData(after.samples, own.samples) ? agreedSamples(after, ruleSet) : after.samples;
    const { rules, samples: all } = briefing.ruleSet;
    const yes = await new Promise<boolean>((answer) =>
      setQuestion({ found, all: all.length, rules: [...ruleSet.rules, ...rules], answer }),
    );
    setQuestion(null);
    return yes && changeRules((before) => ({ ...change(before), samples }));
  }
  return { asking: { ...editor, changeRules: ask }, question };
}

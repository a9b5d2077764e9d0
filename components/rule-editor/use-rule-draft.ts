import { useEffect, useMemo, useState } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { konotRuleSet } from '../../utils/rules/konot';
import { mergeLayers, type Layers } from '../../utils/rules/merge';
import { sameData } from '../../utils/rules/same-data';

/** What is drafted together and saved as one version. Contacts, sites and hours are saved at once, each by itself. */
const drafted = ['rules', 'words', 'samples'] as const;
type Part = Pick<RuleSet, (typeof drafted)[number]>;

/** Changes of the rules that do not count yet. */
export interface RuleDraft {
  /** How the school's own rules would be. */
  ruleSet: RuleSet;
  /** What would hold: the same over the board's floor. */
  effective: RuleSet;
  /** Where each rule would come from and what would not count; null without a board: all of it is the school's. */
  layers: Layers | null;
  /** What a rule goes back to: the board's, without one what we ship. */
  base: RuleSet;
  changed: boolean;
  /** `field`: changes of the same field in a row are one step back. */
  change: (change: (before: RuleSet) => RuleSet, field?: string) => void;
  /** Null when there is no step. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** All of it away; one step forth brings it back. */
  discard: () => void;
  /** It was kept: there is nothing to step back to. */
  finish: () => void;
}

interface Steps {
  past: Part[];
  now: Part | null;
  future: Part[];
  field: string | null;
}

const none: Steps = { past: [], now: null, future: [], field: null };
/** Steps that can be taken back. */
const most = 100;

/** Takes the school's stored rules, which show through wherever nothing is drafted, and the board's. */
export function useRuleDraft(stored: RuleSet | null, board: RuleSet | null): RuleDraft | null {
  const [steps, setSteps] = useState(none);
  const changed = Boolean(stored && steps.now && !sameData(partOf({ ...stored, ...steps.now }), partOf(stored)));
  useUnsavedWarning(changed);
  // Steps lead back into rules that are no longer those underneath.
  const version = stored?.version;
  useEffect(() => {
    if (!changed) setSteps(none);
  }, [version]);
  const ruleSet = useMemo(() => stored && { ...stored, ...steps.now }, [stored, steps.now]);
  const layers = useMemo(() => ruleSet && mergeLayers(board, ruleSet), [ruleSet, board]);
  if (!stored || !ruleSet || !layers) return null;

  const change: RuleDraft['change'] = (make, field) =>
    setSteps((before) => {
      const current = before.now ?? partOf(stored);
      const next = partOf(make({ ...stored, ...current }));
      if (sameData(next, current)) return before;
      const joins = field !== undefined && field === before.field;
      const past = joins ? before.past : [...before.past, current].slice(-most);
      return { past, now: next, future: [], field: field ?? null };
    });
  return {
    ruleSet,
    effective: layers.ruleSet,
    layers: board && layers,
    base: board ?? konotRuleSet,
    changed,
    change,
    undo: steps.past.length > 0 ? () => setSteps(back) : null,
    redo: steps.future.length > 0 ? () => setSteps(forth) : null,
    discard: () => setSteps(({ now }) => (now ? { ...none, now: partOf(stored), future: [now] } : none)),
    finish: () => setSteps(none),
  };
}

function partOf({ rules, words, samples }: RuleSet): Part {
  return { rules, words, samples };
}

function back({ past, now, future }: Steps): Steps {
  const last = past.at(-1);
  if (!last || !now) return { past, now, future, field: null };
  return { past: past.slice(0, -1), now: last, future: [now, ...future], field: null };
}

function forth({ past, now, future }: Steps): Steps {
  const [next, ...rest] = future;
  if (!next || !now) return { past, now, future, field: null };
  return { past: [...past, now], now: next, future: rest, field: null };
}

/** The browser asks before a tab with unsaved changes closes. */
function useUnsavedWarning(changed: boolean) {
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed]);
}

import { useMemo } from 'react';
import type { Item, Situation } from '../../utils/model/checklist';
import { evaluate } from '../../utils/rules/evaluate';
import { findingsOf, type Finding } from './list-findings';

const nothing: ReadonlySet<string> = new Set();

/** What was found, and the items it would raise if nothing were called a false alarm. */
export function useFindings(situation: Situation): { findings: readonly Finding[]; items: readonly Item[] } {
  return useMemo(() => {
    const { items } = evaluate({ ...situation, falseAlarms: nothing });
    return { findings: findingsOf(situation.signals, items), items };
  }, [situation]);
}

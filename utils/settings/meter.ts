import type { Briefing } from '../messages';
import type { Outcome, Tally } from '../model/tally';
import { addOutcome } from '../rules/noise';
import type { Store } from '../store/store';

/** The noise meter: what became of the messages before which a rule was shown, as plain totals. Never rejects. */
export interface Meter {
  read(): Promise<Tally>;
  /** Adds what one checklist came to; only rules that are in use are counted. */
  count(outcome: Outcome): Promise<void>;
  reset(): Promise<void>;
}

export function openMeter({ tally }: Pick<Store, 'tally'>, readBriefing: () => Promise<Briefing>): Meter {
  return {
    read: tally.read,
    async count(outcome) {
      const { ruleSet } = await readBriefing();
      await tally.update((before) => addOutcome(before, outcome, ruleSet.rules));
    },
    async reset() {
      await tally.update(() => ({}));
    },
  };
}

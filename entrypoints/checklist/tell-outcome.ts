import type { Request } from '../../utils/messages';
import type { Outcome } from '../../utils/model/tally';

/** Tells the background how a checklist ended, as ids of rules. Nobody who answers, or nothing to tell: not counted. */
export function tellOutcome(outcome: Outcome): void {
  const { browser: firefox, chrome: chromium } = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const request: Request = { type: 'tally', outcome };
  if (Object.values(outcome).every((ids) => ids.length === 0)) return;
  try {
    void (firefox ?? chromium)?.runtime?.sendMessage(request)?.catch(() => undefined);
  } catch {
    return;
  }
}

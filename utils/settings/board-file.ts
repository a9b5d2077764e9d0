import type { Briefing } from '../messages';
import type { RuleSet } from '../model/rules';
import type { PolicyReading } from '../policy/read-policy';
import { distrustOf, openRulesFile, type Trust } from '../rules/rules-file';
import { withOldNote } from '../rules/own-layer';
import { localDay } from '../rules/school-hours';
import type { Store } from '../store/store';
import { ownRules, standingOf } from './standing';

/** The board's floor as a file brought it: taking one, and putting it aside again. */
export interface BoardFile {
  /** What a file of the board must be to be taken here. */
  trust(): Promise<Trust>;
  /**
   * Takes the text of a file as the board's: the floor under the school's own set. Its key is kept, and from then on only
   * that key counts. `newKey`: the person asked the board and agrees to another key. Rejects when the file is not to be trusted.
   */
  setBoard(text: string, newKey: boolean): Promise<Briefing>;
  /** What would hold here without the board's file. */
  withoutBoard(): Promise<RuleSet>;
  /** Puts the board's file aside; its key stays, so that only the board's own file comes back. `note`: what colleagues read of it. */
  leaveBoard(note: string): Promise<Briefing>;
}

interface Needs {
  store: Store;
  shipped: RuleSet;
  policy(): Promise<PolicyReading>;
  now(): Date;
  /** Reads what holds and tells it to whoever has it open. */
  told(): Promise<Briefing>;
}

export function openBoardFile({ store, shipped, policy, now, told }: Needs): BoardFile {
  async function trust(): Promise<Trust> {
    const [pin, board, { boardKey }] = await Promise.all([store.pin.read(), store.board.read(), policy()]);
    const version = Math.max(pin?.version ?? 0, board?.version ?? 0);
    return { key: boardKey ?? pin?.key ?? null, fixed: boardKey !== null, version };
  }
  return {
    trust,
    async setBoard(text, newKey) {
      const file = await openRulesFile(text, 'nl');
      const refusal = file.ok ? distrustOf(file, await trust(), newKey) : 'broken';
      if (!file.ok || !file.signer || refusal) throw new Error(`not taken as the board's rules: ${refusal}`);
      const { signer, ruleSet } = file;
      // The key first: halfway, a newer floor is missing, but never the lock on who may bring it.
      await store.pin.update(() => ({ key: signer, version: ruleSet.version }));
      await store.board.update(() => ruleSet);
      await store.own.update(withOldNote);
      return told();
    },
    async withoutBoard() {
      return standingOf({ ...(await store.readAll()), board: null }, shipped, await policy()).briefing.ruleSet;
    },
    async leaveBoard(note) {
      const managed = await policy();
      const stored = await store.readAll();
      const { briefing } = standingOf(stored, shipped, managed);
      // A number that never held here: what colleagues knew was said under the board's count as well.
      const mark = { version: briefing.ruleSet.version + 1, date: localDay(now()), note };
      const left = await store.own.update((before) => ({ ...before, ruleSet: { ...before.ruleSet, ...mark } }));
      await store.board.update(() => null);
      await store.history.add([stored.own, left].map(ownRules(null, shipped, managed).show));
      return told();
    },
  };
}

import { boardTexts } from '../i18n/board-part';
import { pickLanguage } from '../i18n/language';
import type { PolicyFloor } from '../model/policy';
import type { RuleSet } from '../model/rules';
import { openRules } from '../policy/open-rules';
import type { PolicyReading } from '../policy/read-policy';
import { withOldNote } from '../rules/own-layer';
import { localDay } from '../rules/school-hours';
import type { Store } from '../store/store';
import { ownRules } from './standing';

interface Needs {
  store: Store;
  shipped: RuleSet;
  policy(): Promise<PolicyReading>;
  now(): Date;
}

/**
 * The policy, with what it said before in mind. Rules of the board that cannot be taken leave those before them in force:
 * a mistake never takes the floor away. Rules that are withdrawn go, for that is the board's own act, and it is told. In
 * either case no version that colleagues know gets another meaning: the school's count goes on.
 */
export function followPolicy({ store, shipped, policy, now }: Needs): () => Promise<PolicyReading> {
  let opened: { text: string; rules: Promise<RuleSet | null> } | null = null;

  async function lastGood({ text }: PolicyFloor): Promise<RuleSet | null> {
    if (text === null) return null;
    if (opened?.text !== text)
      opened = { text, rules: openRules(text, null, 'nl').then((file) => (file.ok ? file.ruleSet : null)) };
    return opened.rules;
  }
  /** Gives the change the next number, and its note. Two pages that see it at once come to the same. */
  async function count(before: PolicyFloor | null, after: PolicyFloor | null, reading: PolicyReading): Promise<void> {
    const [file, known, { language }] = await Promise.all([store.board.read(), store.own.read(), store.profile.read()]);
    const lower = countOf(before, file) - countOf(after, file);
    const left = after?.withdrawn ? boardTexts[pickLanguage(language, [])].left(after.board) : null;
    if (lower < 0 && left === null) return void (await store.own.update(withOldNote));
    const version = known.ruleSet.version + Math.max(lower, 0) + 1;
    const mark = { version, note: left ?? '', ...(left !== null && { date: localDay(now()) }) };
    const own = await store.own.update((stored) =>
      stored.ruleSet.version >= version ? stored : { ...stored, ruleSet: { ...stored.ruleSet, ...mark } },
    );
    await store.history.add([known, own].map(ownRules(file, shipped, reading).show));
  }
  return async () => {
    const reading = await policy();
    const known = await store.floor.read();
    const after = nextFloor(known, reading, now());
    if (after !== known) {
      // First the count: nobody ever reads what is new under an old number.
      await count(known, after, reading);
      await store.floor.update((stored) => nextFloor(stored, reading, now()));
    }
    if (reading.rules || !after) return reading;
    return { ...reading, rules: await lastGood(after), before: after };
  };
}

/** What is to be kept after this reading; the same object when nothing changed. */
function nextFloor(known: PolicyFloor | null, { rules, policy, rejected }: PolicyReading, now: Date) {
  const text = policy.ruleSet;
  if (rules && text !== undefined)
    return text === known?.text ? known : { text, board: rules.board, version: rules.version, withdrawn: null };
  const refused = text !== undefined || rejected.some(({ key }) => key === 'ruleSet');
  if (refused || !known || known.text === null) return known;
  return { ...known, text: null, withdrawn: localDay(now) };
}

/** What the board's rules add to the count of versions (utils/rules/merge.ts). */
function countOf(floor: PolicyFloor | null, file: RuleSet | null): number {
  return floor && floor.text !== null ? floor.version : (file?.version ?? 0);
}

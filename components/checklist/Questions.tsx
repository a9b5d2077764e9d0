import type { RuleSet } from '../../utils/model/rules';
import { Findings } from './Findings';
import { ItemCard } from './ItemCard';
import type { Speech } from './speech';
import type { ChecklistSession } from './use-checklist';
import type { Late } from './use-late';

interface Props {
  session: ChecklistSession;
  late: Late;
  /** That nobody could read the draft is told together with something else, above. */
  together: boolean;
  speech: Speech;
  /** The draft as it was found. */
  text: string;
  ruleSet: RuleSet;
  /** Puts text on the clipboard: true when done, false when the browser refused. */
  copy: (text: string) => Promise<boolean>;
}

/** What was found and what is asked; what was found late stands below the questions that were there already. */
export function Questions({ session, late, together, speech, text, ruleSet, copy }: Props) {
  const found = <Findings session={session} text={text} speech={speech} />;
  return (
    <>
      {!late.found && !together && found}
      {late.asks.map((item) => (
        <ItemCard key={item.rule.id} item={item} session={session} speech={speech} ruleSet={ruleSet} copy={copy} />
      ))}
      {late.found && found}
    </>
  );
}

import type { Item } from '../../utils/model/checklist';
import type { Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { contactOrder, contactsIn } from './contact-order';
import { ContactCard } from './ContactCard';
import type { Speech } from './speech';
import { Tick } from './Tick';

interface Props {
  item: Item;
  ruleSet: RuleSet;
  roles: readonly Role[];
  speech: Speech;
  describedBy?: string | undefined;
}

/** Whom to ask first, and "Ik heb overlegd". Nobody filled in there: the next one in the role's order is shown as well. */
export function Consult({ item, ruleSet, roles, speech, describedBy }: Props) {
  const order = contactOrder(roles);
  const first = item.rule.contact ?? order[0];
  const reachable = order.find((role) => contactsIn(role, ruleSet.contacts).length > 0);
  const shown = first && contactsIn(first, ruleSet.contacts).length > 0 ? [first] : [first, reachable];
  return (
    <>
      {[...new Set(shown)].map(
        (role) => role && <ContactCard key={role} role={role} contacts={ruleSet.contacts} speech={speech} />,
      )}
      <Tick
        rule={item.rule.id}
        part="asked"
        label={speech.word('asked')}
        describedBy={describedBy}
        checked={item.answer?.type === 'asked' && item.answer.value}
      />
    </>
  );
}

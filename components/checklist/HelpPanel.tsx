import { useEffect, useRef } from 'react';
import type { Role } from '../../utils/model/profile';
import type { RuleSet } from '../../utils/model/rules';
import { contactOrder } from './contact-order';
import { ContactCard } from './ContactCard';
import type { Speech } from './speech';

const links = ['handboek', 'ouderbrief', 'socialSchools', 'mediawijsheid'] as const;

interface Props {
  id: string;
  ruleSet: RuleSet;
  roles: readonly Role[];
  speech: Speech;
}

/** Whom to ask, in the order of the person's role, and where to read more. Takes focus when it opens. */
export function HelpPanel({ id, ruleSet, roles, speech }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section id={id} className="pw-help" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="pw-subtitle" tabIndex={-1} ref={title}>
        {speech.word('helpTitle')}
      </h3>
      {contactOrder(roles).map((role) => (
        <ContactCard key={role} role={role} contacts={ruleSet.contacts} speech={speech} />
      ))}
      <ReadMore ruleSet={ruleSet} speech={speech} />
    </section>
  );
}

/** Addresses are shown in full: a rule set is data from outside (hazards.md 3.3). */
function ReadMore({ ruleSet, speech }: Pick<Props, 'ruleSet' | 'speech'>) {
  const filled = links.filter((key) => ruleSet.links[key]);
  if (filled.length === 0) return null;
  return (
    <>
      <h3 className="pw-subtitle pw-small">{speech.word('links')}</h3>
      {filled.map((key) => (
        <div key={key}>
          <a className="pw-link" href={ruleSet.links[key]} target="_blank" rel="noopener noreferrer">
            {speech.word(key)}
            <span className="pw-unseen"> ({speech.word('newTab')})</span>
          </a>
          <span className="pw-small">{ruleSet.links[key]}</span>
        </div>
      ))}
    </>
  );
}

import type { Rule } from '../../utils/model/rules';
import { usePage } from '../page/page-context';

/** What holds for this person's roles: each sentence of the protocol, and what PostWacht asks because of it. */
export function ReadRules() {
  const { t, briefing } = usePage();
  const { profile, ruleSet } = briefing;
  const strict = (rule: Rule) => profile.roles.some((role) => rule.level[role] && rule.level[role] !== 'info');
  const mine = ruleSet.rules.filter((rule) => rule.on && profile.roles.some((role) => rule.level[role]));
  // Several rules can rest on one sentence: it is read once, with the first of them. A school that quotes nothing has its
  // own words, of what must be answered.
  const agreements = mine.filter((rule, at) =>
    rule.protocol ? mine.findIndex(({ protocol }) => protocol === rule.protocol) === at : strict(rule),
  );
  return (
    <>
      <p className="hint">{t.welcome.readHint}</p>
      <ul className="agreements">
        {agreements.map((rule) => (
          <Agreement key={rule.id} rule={rule} />
        ))}
      </ul>
    </>
  );
}

function Agreement({ rule }: { rule: Rule }) {
  const { t, say } = usePage();
  const asked = say(rule.label, rule.contact);
  if (!rule.protocol) return <li className="card">{t.welcome.asks(asked)}</li>;
  return (
    <li className="card">
      <p lang="nl">{rule.protocol}</p>
      <p className="hint">{t.welcome.asks(asked)}</p>
    </li>
  );
}

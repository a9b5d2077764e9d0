import type { Rule } from '../../utils/model/rules';
import { usePage } from '../page/page-context';

/** What holds for this person's roles: each sentence of the protocol with what it comes down to. */
export function ReadRules() {
  const { t, briefing } = usePage();
  const { profile, ruleSet } = briefing;
  const mine = ruleSet.rules.filter((rule) => rule.on && profile.roles.some((role) => rule.level[role]));
  // Several rules can rest on one sentence: it is read once, with the first of them.
  const agreements = mine.filter(
    (rule, at) => rule.protocol && mine.findIndex(({ protocol }) => protocol === rule.protocol) === at,
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
  const { say } = usePage();
  return (
    <li className="card">
      <p className="strong">{say(rule.label, rule.contact)}</p>
      <blockquote lang="nl">{rule.protocol}</blockquote>
    </li>
  );
}

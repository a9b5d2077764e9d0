import type { Rule } from '../../utils/model/rules';
import { usePage } from '../page/page-context';

/** What holds for this person's roles: first what is asked, then the lines to read. */
export function ReadRules() {
  const { t, briefing } = usePage();
  const { profile, ruleSet } = briefing;
  const mine = ruleSet.rules.filter((rule) => rule.on && profile.roles.some((role) => rule.level[role]));
  const quoted = mine.filter((rule) => rule.protocol);
  const sentences = new Map(quoted.map((rule) => [rule.protocol, rule]));
  return (
    <>
      <p className="hint">{t.welcome.readHint}</p>
      <ul className="agreements">
        {[...sentences.values()].map((rule) => (
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

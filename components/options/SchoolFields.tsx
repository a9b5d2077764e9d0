import { linesOf } from '../page/lines-of';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';

/** Whose rules these are. */
export function SchoolFields({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const { ruleSet } = briefing;
  const checkName = (value: string) => (value.trim() && value.trim().length <= 120 ? null : t.rules.nameNeeded);
  const checkSchools = (value: string) =>
    linesOf(value).length <= 100 && linesOf(value).every((name) => name.length <= 120) ? null : t.rules.schoolsWrong;
  return (
    <section className="card">
      <h3>{t.rules.names}</h3>
      <p className="hint">{t.rules.namesHint}</p>
      <TextField
        label={t.rules.board}
        value={ruleSet.board}
        check={checkName}
        onCommit={(board) => void editor.changeRules((before) => ({ ...before, board }))}
      />
      <TextField
        label={t.rules.schools}
        hint={t.rules.schoolsHint}
        lines={3}
        value={ruleSet.schools.join('\n')}
        check={checkSchools}
        onCommit={(schools) => void editor.changeRules((before) => ({ ...before, schools: linesOf(schools) }))}
      />
    </section>
  );
}

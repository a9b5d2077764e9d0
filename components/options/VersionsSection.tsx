import { useEffect, useState } from 'react';
import type { RuleSet } from '../../utils/model/rules';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import { Validity } from '../page/Validity';
import type { Editor } from '../page/use-editor';
import { ChangeList } from './ChangeList';
import { changesBetween } from './changes';
import { VersionFields } from './VersionFields';

/** Which version holds, what is said of it, and all that came before with a way back. */
export function VersionsSection({ editor, drafting }: { editor: Editor; drafting: boolean }) {
  const { t, briefing, day } = usePage();
  const words = t.versions;
  const { ruleSet } = briefing;
  return (
    <>
      <p className="hint">{words.hint}</p>
      <p>{words.now(ruleSet.version, day(ruleSet.date))}</p>
      {ruleSet.note && <p>{words.changes.note(ruleSet.note)}</p>}
      {/* The days that hold, which a board can have set as well. */}
      <Validity ruleSet={editor.briefing?.ruleSet ?? ruleSet} />
      <PutOff editor={editor} />
      <h3>{words.about}</h3>
      <VersionFields key={ruleSet.version} editor={editor} />
      <h3>{words.history}</h3>
      {drafting && <p className="notice">{t.draft.unsaved}</p>}
      <Earlier editor={editor} drafting={drafting} />
    </>
  );
}

/** The days that the school wanted to put off, and cannot. */
function PutOff({ editor: { standing } }: { editor: Editor }) {
  const { t } = usePage();
  const days = (standing?.refused ?? []).flatMap((one) => ('valid' in one ? t.versions[one.valid] : []));
  return days.length > 0 && <p className="notice">{t.standing.notCounted(days.join(', '))}</p>;
}

function Earlier({ editor, drafting }: { editor: Editor; drafting: boolean }) {
  const page = usePage();
  const words = page.t.versions;
  const { version } = page.briefing.ruleSet;
  const [all, setAll] = useState<readonly RuleSet[]>([]);
  const { history, outcome } = editor;
  useEffect(() => {
    let here = true;
    void history().then((found) => here && setAll(found));
    return () => void (here = false);
  }, [history, version, outcome]);
  const earlier = all.filter((one) => one.version < version);
  if (earlier.length === 0) return <p>{words.empty}</p>;
  return (
    <ol className="version-list">
      {all.map((one, index) => (
        <li key={one.version} className="card">
          <h4>{words.version(one.version, page.day(one.date))}</h4>
          {one.note && <p>{one.note}</p>}
          <Differences before={all[index + 1]} after={one} />
          {one.version !== version && (
            <Button
              disabled={drafting}
              onClick={() => void editor.changeRules(() => ({ ...one, note: words.wentBack(one.version) }))}
            >
              {words.back(one.version)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What came with a version; nothing for the oldest one that is kept. */
function Differences({ before, after }: { before: RuleSet | undefined; after: RuleSet }) {
  const page = usePage();
  if (!before) return null;
  // The note stands above the list already.
  return (
    <ChangeList changes={changesBetween({ ...before, note: after.note }, after, page)} none={page.t.versions.same} />
  );
}

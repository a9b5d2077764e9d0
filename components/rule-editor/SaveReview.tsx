import { useMemo, useState } from 'react';
import type { Rule, RuleSet } from '../../utils/model/rules';
import { agreedSamples, surprises } from '../../utils/rules/bench';
import { checkRuleSet, type Flaw } from '../../utils/rules/check-rule-set';
import { problemWords } from '../../utils/rules/problem-words';
import { ruleIn } from '../../utils/rules/rule-in';
import { OutcomeChanges } from '../bench/OutcomeChanges';
import { ChangeList } from '../options/ChangeList';
import { changesBetween } from '../options/changes';
import { Button } from '../page/Button';
import { LiveField } from '../page/LiveField';
import { usePage, type Page } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { useModal } from '../page/use-modal';
import type { RuleDraft } from './use-rule-draft';

interface Props {
  editor: Editor;
  draft: RuleDraft;
  onClose: () => void;
}

/** What a new version changes, in words and in what comes of the samples, before it is kept. */
export function SaveReview({ editor, draft, onClose }: Props) {
  const words = usePage().t.draft;
  const { box, heading } = useModal();
  const [note, setNote] = useState('');
  const flaws = useMemo(() => checkRuleSet(draft.ruleSet), [draft.ruleSet]);
  const stored = editor.own?.ruleSet ?? draft.ruleSet;

  async function save() {
    const { rules, words: lists } = draft.ruleSet;
    const samples = agreedSamples(draft.ruleSet, draft.effective);
    const kept = await editor.changeRules((before) => ({ ...before, rules, samples, words: lists, note }));
    if (kept) draft.finish();
    onClose();
  }
  return (
    <dialog className="review" ref={box} onClose={onClose} aria-labelledby="review-title">
      <h3 id="review-title" tabIndex={-1} ref={heading}>
        {flaws.length > 0 ? words.wrong : words.title}
      </h3>
      {flaws.length > 0 ? (
        <Flaws flaws={flaws} ruleSet={draft.ruleSet} />
      ) : (
        <>
          <Changes stored={stored} drafted={draft.ruleSet} />
          <Surprises ruleSet={draft.effective} before={stored.rules} />
          <NoteField value={note} onChange={setNote} />
        </>
      )}
      <div className="button-row">
        <Button onClick={onClose}>{words.back}</Button>
        {flaws.length === 0 && (
          <Button look="primary" onClick={() => void save()}>
            {words.save}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function Flaws({ flaws, ruleSet }: { flaws: readonly Flaw[]; ruleSet: RuleSet }) {
  const page = usePage();
  return (
    <ul>
      {flaws.map((flaw, at) => (
        <li key={at}>{flawLine(flaw, ruleSet, page)}</li>
      ))}
    </ul>
  );
}

function Changes({ stored, drafted }: { stored: RuleSet; drafted: RuleSet }) {
  const page = usePage();
  return <ChangeList changes={changesBetween(stored, drafted, page)} none={page.t.versions.same} />;
}

function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const { t } = usePage();
  return (
    <LiveField
      label={t.draft.note}
      hint={t.draft.noteHint}
      value={value}
      check={(note) => (note.length > 400 ? t.editor.tooLong(400) : null)}
      onChange={onChange}
    />
  );
}

function Surprises({ ruleSet, before }: { ruleSet: RuleSet; before: readonly Rule[] }) {
  const { t } = usePage();
  const found = useMemo(() => surprises(ruleSet), [ruleSet]);
  if (found.length === 0) return <p>{t.draft.nothing}</p>;
  return <OutcomeChanges found={found} all={ruleSet.samples.length} rules={[...ruleSet.rules, ...before]} />;
}

/** What is wrong, with the rule that it is about in its own words; ids are for files. */
function flawLine({ field, what, name }: Flaw, { rules }: RuleSet, { say, language }: Page): string {
  const at = /^rules\[(\d+)\]/.exec(field)?.[1];
  const rule = at === undefined ? undefined : rules[Number(at)];
  const about = name ? ruleIn({ rules }, name) : undefined;
  const problem = problemWords[language][what].replace('{name}', () =>
    about ? `“${say(about.label)}”` : (name ?? ''),
  );
  return rule ? `“${say(rule.label, rule.contact)}”: ${problem}` : problem;
}

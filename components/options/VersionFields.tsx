import { useState } from 'react';
import { sameData } from '../../utils/rules/same-data';
import { Button } from '../page/Button';
import { ErrorText } from '../page/ErrorText';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';

/** The note and the days of a version; kept together, as one new version. */
export function VersionFields({ editor }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const words = t.versions;
  const [note, setNote] = useState('');
  const [valid, setValid] = useState(briefing.ruleSet.valid);
  const [empty, setEmpty] = useState(false);
  const wrong = valid.from !== null && valid.to !== null && valid.to < valid.from;
  function save() {
    const nothing = note === '' && sameData(valid, briefing.ruleSet.valid);
    setEmpty(nothing);
    if (!nothing) void editor.changeRules((before) => ({ ...before, note, valid }));
  }
  const days = [
    ['from', words.from],
    ['to', words.to],
    ['review', words.review],
  ] as const;
  return (
    <>
      <TextField label={words.note} hint={words.noteHint} value={note} maxLength={400} onCommit={setNote} />
      {days.map(([key, label]) => (
        <TextField
          key={key}
          type="date"
          label={label}
          value={valid[key] ?? ''}
          onCommit={(day) => setValid((before) => ({ ...before, [key]: day || null }))}
        />
      ))}
      {wrong && <ErrorText>{words.wrongDays}</ErrorText>}
      <ErrorText>{empty && words.nothingNew}</ErrorText>
      <Button look="primary" disabled={wrong} onClick={save}>
        {words.save}
      </Button>
    </>
  );
}

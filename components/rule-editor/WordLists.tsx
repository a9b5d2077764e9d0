import { useState } from 'react';
import type { WordList } from '../../utils/model/rules';
import { freshId } from '../../utils/rules/edit-rules';
import { addList, changeList, removeList } from '../../utils/rules/edit-word-lists';
import { Button } from '../page/Button';
import { linesOf } from '../page/lines-of';
import { LiveField } from '../page/LiveField';
import { usePage } from '../page/page-context';
import { RemovalQuestion } from './RemovalQuestion';
import type { RuleDraft } from './use-rule-draft';

/** The school's own words. */
export function WordLists({ draft }: { draft: RuleDraft }) {
  const { t } = usePage();
  const { words } = draft.ruleSet;
  const ids = words.map(({ id }) => id);
  const fresh = (): WordList => ({ id: freshId('lijst', ids), name: t.editor.freshList, words: [] });
  return (
    <section className="card">
      <h3>{t.editor.lists}</h3>
      <p className="hint">{t.editor.listsHint}</p>
      {words.map((list) => (
        <ListFields key={list.id} list={list} draft={draft} />
      ))}
      <Button disabled={words.length >= 50} onClick={() => draft.change((before) => addList(before, fresh()))}>
        {t.editor.addList}
      </Button>
    </section>
  );
}

function ListFields({ list, draft }: { list: WordList; draft: RuleDraft }) {
  const { t } = usePage();
  const [leaving, setLeaving] = useState(false);
  const change = (part: Partial<WordList>, field: string) =>
    draft.change((before) => changeList(before, list.id, part), `${list.id} ${field}`);
  const checkName = (name: string) => (name.length > 80 ? t.editor.tooLong(80) : name ? null : t.editor.needed);
  const checkWords = (text: string) =>
    linesOf(text).length <= 500 && linesOf(text).every((word) => word.length <= 80) ? null : t.editor.listWrong;
  return (
    <div className="option" role="group" aria-label={list.name}>
      <LiveField
        label={t.editor.listName}
        rows={1}
        value={list.name}
        check={checkName}
        onChange={(name) => change({ name }, 'name')}
      />
      <WordsField list={list} check={checkWords} onChange={(words) => change({ words }, 'words')} />
      {!leaving && (
        <Button look="quiet" onClick={() => setLeaving(true)}>
          {t.editor.remove}
        </Button>
      )}
      {leaving && (
        <RemovalQuestion
          ruleSet={draft.ruleSet}
          target={{ words: list.id }}
          onKeep={() => setLeaving(false)}
          onRemove={() => draft.change((before) => removeList(before, list.id))}
        />
      )}
    </div>
  );
}

interface WordsProps {
  list: WordList;
  check: (text: string) => string | null;
  onChange: (words: string[]) => void;
}

/** What is typed stays as it is typed, empty lines too; only the words in it are kept. */
function WordsField({ list, check, onChange }: WordsProps) {
  const { t } = usePage();
  const [text, setText] = useState(list.words.join('\n'));
  const shown = linesOf(text).join('\n') === list.words.join('\n') ? text : list.words.join('\n');
  return (
    <LiveField
      label={t.editor.listWords}
      hint={t.editor.listWordsHint}
      rows={5}
      manyLines
      value={shown}
      check={check}
      onChange={(next) => {
        setText(next);
        onChange(linesOf(next));
      }}
    />
  );
}

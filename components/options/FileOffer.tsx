import { useEffect, useState } from 'react';
import { distrustOf, type RulesFile, type Trust } from '../../utils/rules/rules-file';
import { fingerprint } from '../../utils/rules/signature';
import { ChoiceField } from '../page/ChoiceField';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { Preview } from './Preview';

interface Props {
  from: string;
  text: string;
  file: RulesFile;
  editor: Editor;
  drafting: boolean;
  onDone: () => void;
}

/** A whole file of rules: whose they are, who signed them, what they would change, and then the choice. */
export function FileOffer({ from, text, file, editor, drafting, onDone }: Props) {
  const { t, briefing } = usePage();
  const words = t.versions;
  const known = useTrust(file, editor);
  const byPolicy = editor.standing?.boardBy === 'policy';
  const [whose, setWhose] = useState<'own' | 'board'>(file.signer && !byPolicy ? 'board' : 'own');
  const [sure, setSure] = useState(false);
  if (!known) return null;
  const { trust } = known;
  const { ruleSet, signer } = file;
  const distrust = whose === 'board' ? distrustOf(file, trust) : null;

  async function apply() {
    const taken = whose === 'own' ? editor.changeRules(() => ruleSet) : editor.setBoard(text, sure);
    if (await taken) onDone();
  }
  const before = whose === 'board' ? (editor.standing?.board ?? briefing.ruleSet) : briefing.ruleSet;
  const always = whose === 'board' && !editor.standing?.board;
  const blocked = whose === 'board' && distrustOf(file, trust, sure) !== null;
  const mayAgree = distrust === 'otherKey' && !trust.fixed;
  const act = { onApply: () => void apply(), onCancel: onDone, drafting };
  return (
    <Preview from={from} before={before} ruleSet={ruleSet} always={always} blocked={blocked} {...act}>
      <ChoiceField
        plain
        legend={words.whose}
        value={whose}
        options={[
          { value: 'own' as const, label: words.own },
          ...(byPolicy ? [] : [{ value: 'board' as const, label: words.board }]),
        ]}
        onChoose={setWhose}
      />
      {byPolicy && <p className="hint">{words.boardByPolicy}</p>}
      <p>{known.code ? words.signedBy(known.code) : words.unsigned}</p>
      {whose === 'board' && signer && trust.key === null && <p className="notice">{words.firstKey}</p>}
      {distrust && (
        <p className="wrong" role="alert">
          {words.distrust[distrust]}
          {distrust === 'otherKey' && trust.fixed && ` ${words.fixedKey}`}
        </p>
      )}
      {mayAgree && (
        <>
          <p>{words.knownKey(known.pinned)}</p>
          <label className="choice">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
            <span>{words.sure}</span>
          </label>
        </>
      )}
    </Preview>
  );
}

/** The code of the file's key (empty: not signed) and of the trusted one; null until they are known. */
function useTrust({ signer }: RulesFile, { trust: ask }: Editor) {
  const [known, setKnown] = useState<{ trust: Trust; code: string; pinned: string } | null>(null);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const trust = await ask();
      const [code, pinned] = await Promise.all([
        signer ? fingerprint(signer) : '',
        trust.key ? fingerprint(trust.key) : '',
      ]);
      if (here) setKnown({ trust, code, pinned });
    };
    void look();
    return () => void (here = false);
  }, [signer, ask]);
  return known;
}

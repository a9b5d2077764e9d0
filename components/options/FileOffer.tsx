import { useEffect, useState } from 'react';
import type { Pin } from '../../utils/model/signature';
import { distrustOf, type RulesFile } from '../../utils/rules/rules-file';
import { fingerprint } from '../../utils/rules/signature';
import { ChoiceField } from '../page/ChoiceField';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { Preview } from './Preview';

interface Props {
  from: string;
  file: RulesFile;
  editor: Editor;
  onDone: () => void;
}

/** A whole file of rules: whose they are, who signed them, what they would change, and then the choice. */
export function FileOffer({ from, file, editor, onDone }: Props) {
  const { t, briefing } = usePage();
  const words = t.versions;
  const known = useTrust(file, editor);
  const [whose, setWhose] = useState<'own' | 'board'>(file.signer ? 'board' : 'own');
  const [sure, setSure] = useState(false);
  if (!known) return null;
  const distrust = whose === 'board' ? distrustOf(file, known.pin) : null;
  const { ruleSet, signer } = file;

  async function apply() {
    if (whose === 'own') await editor.changeRules(() => ruleSet);
    else {
      await editor.setBoard(ruleSet);
      if (signer) await editor.vault.trust({ key: signer, version: ruleSet.version });
    }
    onDone();
  }
  const before = whose === 'board' ? (editor.standing?.board ?? briefing.ruleSet) : briefing.ruleSet;
  const always = whose === 'board' && !editor.standing?.board;
  const blocked = distrust !== null && !(distrust === 'otherKey' && sure);
  const act = { onApply: () => void apply(), onCancel: onDone };
  return (
    <Preview from={from} before={before} ruleSet={ruleSet} always={always} blocked={blocked} {...act}>
      <ChoiceField
        plain
        legend={words.whose}
        value={whose}
        options={[
          { value: 'own', label: words.own },
          { value: 'board', label: words.board },
        ]}
        onChoose={setWhose}
      />
      <p>{known.code ? words.signedBy(known.code) : words.unsigned}</p>
      {whose === 'board' && signer && !known.pin && <p className="notice">{words.firstKey}</p>}
      {distrust && (
        <p className="wrong" role="alert">
          {words.distrust[distrust]}
        </p>
      )}
      {distrust === 'otherKey' && (
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
function useTrust({ signer }: RulesFile, { vault }: Editor) {
  const [known, setKnown] = useState<{ pin: Pin | null; code: string; pinned: string } | null>(null);
  useEffect(() => {
    let here = true;
    const look = async () => {
      const pin = await vault.pin();
      const [code, pinned] = await Promise.all([signer ? fingerprint(signer) : '', pin ? fingerprint(pin.key) : '']);
      if (here) setKnown({ pin, code, pinned });
    };
    void look();
    return () => void (here = false);
  }, [signer, vault]);
  return known;
}

import { useEffect, useState } from 'react';
import { distrustOf, type RulesFile, type Trust } from '../../utils/rules/rules-file';
import { fingerprint } from '../../utils/rules/signature';
import { CheckField } from '../page/CheckField';
import { ChoiceField } from '../page/ChoiceField';
import { ErrorText } from '../page/ErrorText';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { Preview } from './Preview';

type Whose = 'own' | 'board';

/** The code of the file's key (empty: not signed) and of the trusted one. */
interface Known {
  trust: Trust;
  code: string;
  pinned: string;
}

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
  const { briefing } = usePage();
  const known = useTrust(file, editor);
  const byPolicy = editor.standing?.boardBy === 'policy';
  const [whose, setWhose] = useState<Whose>(file.signer && !byPolicy ? 'board' : 'own');
  const [sure, setSure] = useState(false);
  if (!known) return null;
  const { ruleSet } = file;
  const board = editor.standing?.board;

  async function apply() {
    const taken = whose === 'own' ? editor.changeRules(() => ruleSet) : editor.setBoard(text, sure);
    if (await taken) onDone();
  }
  const before = (whose === 'board' ? board : null) ?? briefing.ruleSet;
  const always = whose === 'board' && !board;
  const blocked = whose === 'board' && distrustOf(file, known.trust, sure) !== null;
  const act = { onApply: () => void apply(), onCancel: onDone, drafting };
  return (
    <Preview from={from} before={before} ruleSet={ruleSet} always={always} blocked={blocked} {...act}>
      <WhoseField byPolicy={byPolicy} value={whose} onChoose={setWhose} />
      <Signer known={known} />
      {whose === 'board' && <BoardTrust file={file} known={known} sure={sure} onSure={setSure} />}
    </Preview>
  );
}

function WhoseField(props: { byPolicy: boolean; value: Whose; onChoose: (whose: Whose) => void }) {
  const { versions: words } = usePage().t;
  const { byPolicy, value, onChoose } = props;
  const own = { value: 'own' as const, label: words.own };
  const board = { value: 'board' as const, label: words.board };
  return (
    <>
      <ChoiceField
        plain
        legend={words.whose}
        value={value}
        options={byPolicy ? [own] : [own, board]}
        onChoose={onChoose}
      />
      {byPolicy && <p className="hint">{words.boardByPolicy}</p>}
    </>
  );
}

function Signer({ known }: { known: Known }) {
  const { versions: words } = usePage().t;
  return <p>{known.code ? words.signedBy(known.code) : words.unsigned}</p>;
}

/** What speaks against a board's file, and what the person may answer to it. */
function BoardTrust(props: { file: RulesFile; known: Known; sure: boolean; onSure: (sure: boolean) => void }) {
  const { versions: words } = usePage().t;
  const { file, known, sure, onSure } = props;
  const { trust, pinned } = known;
  const distrust = distrustOf(file, trust);
  return (
    <>
      {file.signer && trust.key === null && <p className="notice">{words.firstKey}</p>}
      {distrust && (
        <ErrorText>
          {words.distrust[distrust]}
          {distrust === 'otherKey' && trust.fixed && ` ${words.fixedKey}`}
        </ErrorText>
      )}
      {distrust === 'otherKey' && !trust.fixed && (
        <>
          <p>{words.knownKey(pinned)}</p>
          <CheckField label={words.sure} checked={sure} onToggle={() => onSure(!sure)} />
        </>
      )}
    </>
  );
}

/** Null until they are known. */
function useTrust({ signer }: RulesFile, { trust: ask }: Editor) {
  const [known, setKnown] = useState<Known | null>(null);
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

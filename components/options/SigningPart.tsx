import { useCallback, useEffect, useState } from 'react';
import { fingerprint } from '../../utils/rules/signature';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';
import { FileButton } from './FileButton';
import { saveAsFile } from './save-as-file';

const shortest = 12;

/** For the board: make the key once, keep its backup, and sign files with it. */
export function SigningPart({ editor: { vault } }: { editor: Editor }) {
  const { t, briefing } = usePage();
  const words = t.versions;
  const [own, setOwn] = useState<{ key: string; code: string } | null>(null);
  const look = useCallback(async () => {
    const key = await vault.ownKey();
    setOwn(key ? { key, code: await fingerprint(key) } : null);
  }, [vault]);
  useEffect(() => void look(), [look]);
  const { ruleSet } = briefing;
  const sign = async () => saveAsFile(`postwacht-${ruleSet.version}-signed.json`, await vault.sign(ruleSet));
  return (
    <>
      <h3>{words.signing}</h3>
      <p className="hint">{words.signingHint}</p>
      {own ? (
        <>
          <p>{words.myKey(own.code)}</p>
          <p className="hint">{words.publicKey}</p>
          <p>
            <code className="long-code">{own.key}</code>
          </p>
          <button type="button" className="button" onClick={() => void sign()}>
            {words.exportSigned}
          </button>
        </>
      ) : (
        <NewKey vault={vault} onMade={() => void look()} />
      )}
    </>
  );
}

function NewKey({ vault, onMade }: { vault: Editor['vault']; onMade: () => void }) {
  const words = usePage().t.versions;
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState('');

  async function make() {
    if (password.length < shortest) return setWrong(words.passwordShort);
    saveAsFile('postwacht-key-backup.json', await vault.makeKey(password));
    onMade();
  }
  async function restore(file: File) {
    const restored = await vault.restoreKey(await file.slice(0, 10_000).text(), password);
    if (restored) onMade();
    else setWrong(words.notRestored);
  }
  return (
    <>
      <TextField
        label={words.password}
        hint={words.passwordHint}
        type="password"
        value={password}
        onCommit={setPassword}
      />
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div className="button-row">
        <button type="button" className="button" onClick={() => void make()}>
          {words.makeKey}
        </button>
        <FileButton label={words.restoreKey} onChoose={(file) => void restore(file)} />
      </div>
    </>
  );
}

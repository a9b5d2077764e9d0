import { useCallback, useEffect, useState } from 'react';
import { fingerprint } from '../../utils/rules/signature';
import { Button } from '../page/Button';
import { ErrorText } from '../page/ErrorText';
import { usePage } from '../page/page-context';
import { TextField } from '../page/TextField';
import type { Editor } from '../page/use-editor';
import { FileButton } from './FileButton';
import { readTextFile } from './read-text-file';
import { saveAsFile } from './save-as-file';
import { useAttempt } from './use-attempt';

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
  const { wrong, attempt } = useAttempt();
  async function sign() {
    saveAsFile(`postwacht-${ruleSet.version}-signed.json`, await vault.sign(ruleSet));
    return null;
  }
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
          <Wrong message={wrong} />
          <Button onClick={() => void attempt(sign, words.notSigned)}>{words.exportSigned}</Button>
        </>
      ) : (
        <NewKey vault={vault} onMade={() => void look()} />
      )}
    </>
  );
}

function NewKey({ vault, onMade }: { vault: Editor['vault']; onMade: () => void }) {
  const { t } = usePage();
  const words = t.versions;
  const [password, setPassword] = useState('');
  const { wrong, attempt } = useAttempt();

  async function make() {
    if (password.length < shortest) return words.passwordShort;
    // The backup first: a key without one is lost with this browser.
    await vault.makeKey(password, (backup) => saveAsFile('postwacht-key-backup.json', backup));
    onMade();
    return null;
  }
  async function restore(file: File) {
    const backup = await readTextFile(file, 10_000);
    if (backup === null) return t.exchange.unreadable;
    if (!(await vault.restoreKey(backup, password))) return words.notRestored;
    onMade();
    return null;
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
      <Wrong message={wrong} />
      <div className="button-row">
        <Button onClick={() => void attempt(make, words.notMade)}>{words.makeKey}</Button>
        <FileButton label={words.restoreKey} onChoose={(file) => void attempt(() => restore(file), words.notKept)} />
      </div>
    </>
  );
}

function Wrong({ message }: { message: string }) {
  return message && <ErrorText>{message}</ErrorText>;
}

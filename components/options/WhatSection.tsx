import { useEffect, useRef, useState } from 'react';
import { whatWeDo, type Facts } from '../../utils/settings/what-we-do';
import { Button } from '../page/Button';
import { usePage } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import { useTally } from './use-tally';

/** What PostWacht does and does not do in this browser: to read, to print, and to erase. */
export function WhatSection({ editor }: { editor: Editor }) {
  const { t, called, day } = usePage();
  const facts = useFacts(editor);
  if (!facts) return <p aria-busy="true" />;
  return (
    <>
      <p className="hint">{t.what.hint}</p>
      <Button onClick={() => print()}>{t.what.print}</Button>
      {whatWeDo(facts, { words: t.what, called, day }).map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <Wipe erase={editor.erase} />
    </>
  );
}

/** Null until all of it is read. */
function useFacts({ standing, history, vault }: Editor): Facts | null {
  const counted = Object.keys(useTally()).length;
  const [kept, setKept] = useState<Pick<Facts, 'versions' | 'keys'> | null>(null);
  useEffect(() => {
    let here = true;
    void Promise.all([history(), vault.ownKey(), vault.pin()]).then(
      ([versions, own, board]) =>
        here && setKept({ versions: versions.length, keys: { own: own !== null, board: board !== null } }),
    );
    return () => {
      here = false;
    };
  }, [history, vault, standing]);
  return standing && kept && { standing, counted, ...kept };
}

/** Asks once more; afterwards the page begins anew, as in a fresh browser. */
function Wipe({ erase }: Pick<Editor, 'erase'>) {
  const words = usePage().t.what.wipe;
  const [step, setStep] = useState<'rest' | 'asked' | 'busy' | 'failed'>('rest');
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asked') no.current?.focus();
  }, [step]);
  const wipe = () => {
    setStep('busy');
    void erase().then(
      () => location.reload(),
      () => setStep('failed'),
    );
  };
  if (step === 'rest' || step === 'failed')
    return (
      <>
        <p role="alert">{step === 'failed' && words.failed}</p>
        <Button onClick={() => setStep('asked')}>{words.button}</Button>
      </>
    );
  return (
    <section className="card" role="group" aria-labelledby="wipe-sure">
      <p id="wipe-sure" className="strong">
        {words.sure}
      </p>
      <div className="button-row">
        <Button ref={no} onClick={() => setStep('rest')}>
          {words.no}
        </Button>
        <Button look="primary" disabled={step === 'busy'} onClick={wipe}>
          {words.yes}
        </Button>
      </div>
    </section>
  );
}

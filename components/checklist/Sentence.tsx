import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import type { Speech } from './speech';

interface Props {
  sentence: string;
  speech: Speech;
  /** True when it was copied; false when the browser refused. */
  copy: (text: string) => Promise<boolean>;
  onSaid: (message: string) => void;
}

/** A ready sentence to copy; where the browser refuses it is selected, so that the person can copy it. */
export function Sentence({ sentence, speech, copy, onSaid }: Props) {
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused) field.current?.select();
  }, [refused]);
  const press = async () => {
    const done = await copy(sentence);
    onSaid(speech.word(done ? 'copied' : 'copySelected'));
    setRefused(!done);
    if (!done) field.current?.select();
  };
  return (
    <div className="pw-sentence">
      {refused ? (
        <input ref={field} readOnly defaultValue={sentence} aria-label={speech.word('sentence')} />
      ) : (
        <p className="pw-copyable">{sentence}</p>
      )}
      <Button look="quiet" action="copy-sentence" onClick={() => void press()}>
        {speech.word('copySentence')}
      </Button>
    </div>
  );
}

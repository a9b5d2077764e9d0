import { useEffect, useId, useState } from 'react';
import { Field, toldAbout } from './Field';

interface Props {
  label: string;
  value: string;
  /** Called at every key, with one line without doubled spaces; never with a value that is wrong. */
  onChange: (value: string) => void;
  /** What is wrong with a value, in the person's language; null: nothing. */
  check?: (value: string) => string | null;
  hint?: string | undefined;
  rows?: number;
  /** Lines stay lines. */
  manyLines?: boolean;
  lang?: string;
}

/** A text that is shown elsewhere while it is typed. What is wrong stays in the field, with what is wrong with it beside it. */
export function LiveField({ label, value, onChange, check = () => null, hint, rows = 2, manyLines, lang }: Props) {
  const id = useId();
  const clean = (text: string) => (manyLines ? text : text.replace(/\s+/g, ' ').trim());
  const [typed, setTyped] = useState(value);
  const wrong = check(clean(typed));
  // A value that came from elsewhere (a step back, another rule) replaces what was typed; the echo of typing does not.
  useEffect(() => {
    setTyped((now) => (clean(now) === value ? now : value));
  }, [value]);

  function type(text: string) {
    setTyped(text);
    if (!check(clean(text))) onChange(clean(text));
  }
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong}>
      <textarea
        {...toldAbout({ id, hint, wrong })}
        rows={rows}
        lang={lang}
        value={typed}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
    </Field>
  );
}

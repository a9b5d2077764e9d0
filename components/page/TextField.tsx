import { useEffect, useId, useState, type ChangeEvent } from 'react';
import { Field, toldAbout } from './Field';

interface Props {
  label: string;
  /** The page's own heading asks it already. */
  labelHidden?: boolean;
  value: string;
  onCommit: (value: string) => void;
  /** What is wrong with a value, in the person's language; null: nothing. */
  check?: ((value: string) => string | null) | undefined;
  hint?: string;
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'time' | 'date';
  lines?: number | undefined;
  options?: readonly string[];
  disabled?: boolean;
  lang?: string;
  maxLength?: number;
}

/** One line or more. Commits when the person leaves it or presses Enter, and never a value that is wrong. */
export function TextField({ label, labelHidden, hint, type = 'text', lines, options, ...props }: Props) {
  const { value, onCommit, check, ...rest } = props;
  const id = useId();
  const { typed, wrong, onChange, commit } = useCommitted({ value, onCommit, check, lines });
  const field = {
    ...rest,
    ...toldAbout({ id, hint, wrong }),
    value: typed,
    onBlur: commit,
    onChange,
    autoComplete: 'off',
  };
  return (
    <Field id={id} label={label} labelHidden={labelHidden} hint={hint} wrong={wrong}>
      {lines ? (
        <textarea {...field} rows={lines} />
      ) : (
        <input
          {...field}
          type={type}
          list={options && `${id}-options`}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && commit()}
        />
      )}
      {options && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** What is typed until it is committed, and what is wrong with it then. A value from elsewhere replaces it. */
function useCommitted({ value, onCommit, check, lines }: Pick<Props, 'value' | 'onCommit' | 'check' | 'lines'>) {
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    setTyped(value);
    setWrong(null);
  }, [value]);
  function commit() {
    const clean = lines ? typed : typed.replace(/\p{Cc}+/gu, ' ').trim();
    const problem = clean === value ? null : (check?.(clean) ?? null);
    setWrong(problem);
    if (!problem && clean !== value) onCommit(clean);
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(target.value);
  return { typed, wrong, onChange, commit };
}

import { useEffect, useId, useState } from 'react';

interface Props {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  /** What is wrong with a value, in the person's language; null: nothing. */
  check?: (value: string) => string | null;
  hint?: string;
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'time' | 'date';
  lines?: number;
  options?: readonly string[];
  disabled?: boolean;
  lang?: string;
  maxLength?: number;
}

/** One line or more. Commits when the person leaves it or presses Enter, and never a value that is wrong. */
export function TextField({
  label,
  value,
  onCommit,
  check = () => null,
  hint,
  type = 'text',
  lines,
  options,
  ...rest
}: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    setTyped(value);
    setWrong(null);
  }, [value]);

  function commit() {
    const clean = lines ? typed : typed.replace(/\p{Cc}+/gu, ' ').trim();
    const problem = clean === value ? null : check(clean);
    setWrong(problem);
    if (!problem && clean !== value) onCommit(clean);
  }
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const field = {
    ...rest,
    id,
    value: typed,
    onBlur: commit,
    'aria-describedby': about,
    'aria-invalid': wrong ? true : undefined,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? (
        <textarea {...field} rows={lines} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...field}
          type={type}
          list={options && `${id}-options`}
          onChange={(event) => setTyped(event.target.value)}
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
      {wrong && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

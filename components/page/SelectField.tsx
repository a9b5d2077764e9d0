import { useId } from 'react';
import type { Option } from './options';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChoose: (value: T) => void;
  id?: string;
  disabled?: boolean;
}

/** One of many. */
export function SelectField<T extends string>({ label, value, options, onChoose, id, disabled }: Props<T>) {
  const own = useId();
  return (
    <div className="field">
      <label htmlFor={id ?? own}>{label}</label>
      <select
        id={id ?? own}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

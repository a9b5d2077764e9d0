import { useId } from 'react';

interface Props<T extends string> {
  legend: string;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T | null;
  onChoose: (value: T) => void;
  /** One card per group (a site) or a plain question within a section. */
  plain?: boolean;
}

/** One of a few. */
export function ChoiceField<T extends string>({ legend, options, value, onChoose, plain }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={plain ? 'choices plain' : 'choices'}>
      <legend>{legend}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label className="choice" key={option.value} lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

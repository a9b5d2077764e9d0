interface Props {
  label: string;
  checked: boolean;
  onToggle: () => void;
  hint?: string;
  /** What is read out, where the label is short. */
  spoken?: string | undefined;
}

/** Yes or no. */
export function CheckField({ label, checked, onToggle, hint, spoken }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" aria-label={spoken} checked={checked} onChange={onToggle} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

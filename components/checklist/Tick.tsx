import { checkedAs } from './synced-input';
import type { Part } from './answer-input';

interface Props {
  rule: string;
  part: Extract<Part, 'tick' | 'waive' | 'asked'>;
  checked: boolean;
  label: string;
  /** The label is the item's own question. */
  main?: boolean;
  describedBy?: string | undefined;
}

/** One box to tick, with its words beside it. */
export function Tick({ rule, part, checked, label, main = false, describedBy }: Props) {
  return (
    <label className={main ? 'pw-tick pw-label' : 'pw-tick'}>
      <input
        type="checkbox"
        data-rule={rule}
        data-part={part}
        ref={checkedAs(checked)}
        aria-describedby={describedBy}
      />
      <span>{label}</span>
    </label>
  );
}

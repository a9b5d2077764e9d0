import type { Item } from '../../utils/model/checklist';
import type { Ask } from '../../utils/model/rules';
import { valueAs } from './synced-input';
import type { Speech } from './speech';

interface Props {
  item: Item;
  ask: Extract<Ask, { type: 'approval' }>;
  speech: Speech;
  /** The last day that can be filled in, as the person's clock has it: yyyy-mm-dd. */
  today: string;
  describedBy?: string | undefined;
}

/** Who allowed it, and when. Kept in memory for this message only. */
export function Approval({ item, ask, speech, today, describedBy }: Props) {
  const answer = item.answer?.type === 'approval' ? item.answer : { name: '', day: '' };
  const common = { 'data-rule': item.rule.id, autoComplete: 'off', 'aria-describedby': describedBy };
  return (
    <div className="pw-fields">
      <label className="pw-field">
        <span>{speech.text(ask.name)}</span>
        <input {...common} type="text" data-part="name" maxLength={120} spellCheck={false} ref={valueAs(answer.name)} />
      </label>
      <label className="pw-field">
        <span>{speech.text(ask.day)}</span>
        <input {...common} type="date" data-part="day" max={today} ref={valueAs(answer.day)} />
      </label>
    </div>
  );
}

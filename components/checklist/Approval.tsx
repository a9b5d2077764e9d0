import type { Item } from '../../utils/model/checklist';
import type { Ask } from '../../utils/model/rules';
import { valueAs } from './synced-input';
import type { Speech } from './speech';
import type { ChecklistSession } from './use-checklist';

interface Props {
  item: Item;
  ask: Extract<Ask, { type: 'approval' }>;
  speech: Speech;
  days: ChecklistSession['days'];
  describedBy?: string | undefined;
}

/** Who allowed it, and when. Kept in memory for this message only. */
export function Approval({ item, ask, speech, days, describedBy }: Props) {
  const answer = item.answer?.type === 'approval' ? item.answer : { name: '', day: '' };
  // A year that is still being typed starts with zeros: nothing is said about it yet.
  const outside = answer.day > '1' && (answer.day < days.first || answer.day > days.last);
  const common = { 'data-rule': item.rule.id, autoComplete: 'off', 'aria-describedby': describedBy };
  return (
    <div className="pw-fields">
      <label className="pw-field">
        <span>{speech.text(ask.name)}</span>
        <input {...common} type="text" data-part="name" maxLength={120} spellCheck={false} ref={valueAs(answer.name)} />
      </label>
      <label className="pw-field">
        <span>{speech.text(ask.day)}</span>
        <input {...common} type="date" data-part="day" min={days.first} max={days.last} ref={valueAs(answer.day)} />
      </label>
      {outside && (
        <p className="pw-missing">
          {speech.word('dayOutside', { from: speech.day(days.first), to: speech.day(days.last) })}
        </p>
      )}
    </div>
  );
}

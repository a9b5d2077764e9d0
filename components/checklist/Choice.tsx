import { useId } from 'react';
import type { Item } from '../../utils/model/checklist';
import type { Ask } from '../../utils/model/rules';
import { Button } from './Button';
import { checkedAs } from './synced-input';
import type { Speech } from './speech';

interface Props {
  item: Item;
  ask: Extract<Ask, { type: 'choice' }>;
  speech: Speech;
  /** Options that publish at once, as buttons. */
  publishes: ReadonlySet<string>;
  waiting: boolean;
  onPublish: (option: string) => void;
  describedBy?: string | undefined;
}

/** One question with its options, inside the item's fieldset. */
export function Choice({ item, ask, speech, publishes, waiting, onPublish, describedBy }: Props) {
  const group = useId();
  const chosen = item.answer?.type === 'choice' ? item.answer.value : null;
  const radios = ask.options.filter(({ id }) => !publishes.has(id));
  const buttons = ask.options.filter(({ id }) => publishes.has(id));
  return (
    <div className="pw-options">
      {radios.map(({ id, label }) => (
        <label key={id} className="pw-option">
          <input
            type="radio"
            name={group}
            value={id}
            data-rule={item.rule.id}
            data-part="choice"
            ref={checkedAs(chosen === id)}
            aria-describedby={describedBy}
          />
          <span>{speech.text(label)}</span>
        </label>
      ))}
      {buttons.map(({ id, label }) => (
        <Button
          look="primary"
          key={id}
          action="publish"
          data-option={id}
          aria-disabled={waiting}
          onClick={() => onPublish(id)}
        >
          {speech.word('optionPublish', { option: speech.text(label) })}
        </Button>
      ))}
    </div>
  );
}

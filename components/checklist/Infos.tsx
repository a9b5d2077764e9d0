import { useId, type Ref } from 'react';
import type { Item } from '../../utils/model/checklist';
import { Button } from './Button';
import { FoundWords } from './FoundWords';
import { Sentence } from './Sentence';
import type { Speech } from './speech';
import { useUnfold } from './use-unfold';

/** How many lines stand open; the rest is folded, so that the questions keep the attention (peers.md 3.1). */
const open = 3;

interface Props {
  items: readonly Item[];
  speech: Speech;
  copy: (text: string) => Promise<boolean>;
  onSaid: (message: string) => void;
}

/** The lines that are only read, in one small place under the questions. */
export function Infos({ items, speech, copy, onSaid }: Props) {
  const { unfolded, unfold, first } = useUnfold();
  const id = useId();
  if (items.length === 0) return null;
  const folds = ({ rule }: Item, index: number) => index >= open && !rule.sentence;
  const folded = items.filter(folds);
  return (
    <section className="pw-aside" aria-labelledby={`${id}-title`}>
      <h3 className="pw-subtitle" id={`${id}-title`}>
        {speech.word('infos')}
      </h3>
      <ul id={id}>
        {items.map((item, index) => (
          <InfoLine
            key={item.rule.id}
            {...{ item, speech, copy, onSaid }}
            hidden={!unfolded && folds(item, index)}
            ref={item === folded[0] ? first : undefined}
          />
        ))}
      </ul>
      {folded.length > 0 && !unfolded && (
        <Button look="quiet" aria-controls={id} aria-expanded={false} onClick={unfold}>
          {speech.word('more', { count: String(folded.length) })}
        </Button>
      )}
    </section>
  );
}

interface LineProps extends Omit<Props, 'items'> {
  item: Item;
  hidden: boolean;
  /** Absent: it takes no focus. */
  ref: Ref<HTMLLIElement> | undefined;
}

function InfoLine({ item: { rule, found }, speech, copy, onSaid, hidden, ref }: LineProps) {
  return (
    <li data-item={rule.id} data-state="info" hidden={hidden} ref={ref} tabIndex={ref ? -1 : undefined}>
      {speech.rule(rule, rule.label)}
      <FoundWords found={found} speech={speech} />
      {rule.sentence && (
        <Sentence sentence={speech.rule(rule, rule.sentence)} speech={speech} copy={copy} onSaid={onSaid} />
      )}
    </li>
  );
}

import type { RefObject } from 'react';
import { platformIdSchema } from '../../utils/model/draft';
import { platforms } from '../../utils/platforms';
import { ChoiceField } from '../page/ChoiceField';
import { DraftFields } from '../page/DraftFields';
import { labelled, named } from '../page/options';
import { usePage } from '../page/page-context';
import { places, type Message } from './message';

interface Props {
  message: Message;
  onEdit: (part: Partial<Message>) => void;
  box: RefObject<HTMLTextAreaElement | null>;
}

export function MessageFields({ message, onEdit, box }: Props) {
  const { t } = usePage();
  const words = t.selfcheck;
  return (
    <>
      <ChoiceField
        legend={words.where}
        value={message.where}
        options={labelled(places, (value) => words.places[value])}
        onChoose={(where) => onEdit({ where })}
      />
      {message.where === 'phone' && (
        <ChoiceField
          legend={words.app}
          value={message.app ?? 'other'}
          options={[...named<string>(platforms), { value: 'other', label: words.otherApp }]}
          onChoose={(app) => onEdit({ app: platformIdSchema.safeParse(app).data ?? null })}
        />
      )}
      <ChoiceField
        legend={words.kind}
        value={message.reply ? 'reply' : 'post'}
        options={labelled(['post', 'reply'], (value) => words[value])}
        onChoose={(kind) => onEdit({ reply: kind === 'reply' })}
      />
      <DraftFields {...message} words={words} rows={6} maxLength={200_000} onEdit={onEdit} box={box} />
    </>
  );
}

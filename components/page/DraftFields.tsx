import { useId, type Ref } from 'react';
import { CheckField } from './CheckField';

interface Written {
  text: string;
  photo: boolean;
}

interface Props extends Written {
  words: { text: string; photo: string };
  rows: number;
  onEdit: (part: Partial<Written>) => void;
  maxLength?: number;
  box?: Ref<HTMLTextAreaElement>;
}

/** A message to write on a page of ours, and whether a photo goes with it. */
export function DraftFields({ text, photo, words, onEdit, box, ...size }: Props) {
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.text}</label>
        <textarea id={id} {...size} ref={box} value={text} onChange={(event) => onEdit({ text: event.target.value })} />
      </div>
      <CheckField label={words.photo} checked={photo} onToggle={() => onEdit({ photo: !photo })} />
    </>
  );
}

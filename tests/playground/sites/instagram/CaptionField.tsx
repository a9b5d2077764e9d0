import { useRef } from 'react';
import { LexicalField } from '../../kit/meta/LexicalField';
import { c } from './classes';
import { mentions } from './invented';
import { t } from './t';

interface CaptionFieldProps {
  hook: string;
  initial: string;
  /** Called when the field loses focus: only then does the app know the caption. */
  onCommit: (text: string) => void;
}

/** The caption: what is typed reaches the app's state when the field loses focus, as on the real site. */
export function CaptionField({ hook, initial, onCommit }: CaptionFieldProps) {
  const typed = useRef(initial);
  return (
    <LexicalField
      hook={hook}
      label={t.caption}
      className={c.caption}
      initial={initial}
      mentions={mentions.map((name) => name.slice(1))}
      onText={(text) => (typed.current = text)}
      onBlur={() => onCommit(typed.current)}
    />
  );
}

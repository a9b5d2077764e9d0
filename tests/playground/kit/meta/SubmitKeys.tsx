import { useEffect, useEffectEvent } from 'react';
import { COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND } from 'lexical';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { readText } from './lexical-text';

interface SubmitKeysProps {
  onEnter: ((text: string) => void) | undefined;
  onModEnter: ((text: string) => void) | undefined;
}

/** Enter as Facebook takes it: a Lexical command, which also comes without a key event at the end of a composition. */
export function SubmitKeys({ onEnter, onModEnter }: SubmitKeysProps) {
  const [editor] = useLexicalComposerContext();
  const enter = useEffectEvent((event: KeyboardEvent | null) => {
    const submit = event && (event.ctrlKey || event.metaKey) ? onModEnter : event?.shiftKey ? undefined : onEnter;
    if (!submit) return false;
    event?.preventDefault();
    submit(readText(editor.getEditorState()));
    return true;
  });
  useEffect(() => editor.registerCommand(KEY_ENTER_COMMAND, (event) => enter(event), COMMAND_PRIORITY_LOW), [editor]);
  return null;
}

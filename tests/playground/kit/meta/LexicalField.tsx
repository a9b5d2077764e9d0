import { useEffect } from 'react';
import { $getRoot } from 'lexical';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { fill, readText } from './lexical-text';
import { MentionMenu } from './MentionMenu';
import { SubmitKeys } from './SubmitKeys';

export interface LexicalFieldProps {
  hook: string;
  /** Both the accessible name and the placeholder. */
  label: string;
  className?: string;
  role?: 'textbox' | 'combobox';
  initial?: string;
  /** Names that an open "@" suggests. Absent: no suggestions. */
  mentions?: readonly string[];
  /** Another number empties the field, as after a comment was sent. */
  round?: number;
  focusNow?: boolean;
  onText: (text: string) => void;
  onBlur?: () => void;
  /** Plain Enter submits (comments, chat). Absent: Enter makes a new line. */
  onEnter?: (text: string) => void;
  /** Ctrl or Cmd with Enter submits. */
  onModEnter?: (text: string) => void;
}

/** A Lexical editor with the attributes that Facebook and Instagram put on theirs. */
export function LexicalField(props: LexicalFieldProps) {
  const config = {
    namespace: props.hook,
    onError: (error: Error) => {
      throw error;
    },
    editorState: () => fill(props.initial ?? ''),
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div style={{ position: 'relative' }} onBlur={props.onBlur}>
        <RichTextPlugin ErrorBoundary={LexicalErrorBoundary} contentEditable={<Root {...props} />} />
      </div>
      <HistoryPlugin />
      <OnChangePlugin onChange={(state) => props.onText(readText(state))} />
      <SubmitKeys onEnter={props.onEnter} onModEnter={props.onModEnter} />
      {props.mentions && <MentionMenu names={props.mentions} />}
      <Rounds round={props.round ?? 0} focusNow={props.focusNow ?? false} />
    </LexicalComposer>
  );
}

function Root({ hook, label, className, role = 'textbox' }: LexicalFieldProps) {
  return (
    <ContentEditable
      className={className}
      role={role}
      spellCheck
      tabIndex={0}
      data-pg={hook}
      aria-label={label}
      aria-placeholder={label}
      style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
      placeholder={
        <div aria-hidden="true" className="x-placeholder">
          {label}
        </div>
      }
    />
  );
}

function Rounds({ round, focusNow }: { round: number; focusNow: boolean }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    if (round > 0) editor.update(() => empty(editor.getRootElement()));
  }, [editor, round]);
  useEffect(() => {
    if (focusNow) editor.focus();
  }, [editor, focusNow]);
  return null;
}

/** Empties the field; the caret stays in it when it was there. */
function empty(root: HTMLElement | null): void {
  fill('');
  if (root?.contains(document.activeElement)) $getRoot().selectEnd();
}

import { ContentState, Editor, EditorState, Modifier, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { suggestionFor, type Suggestion } from './suggestion';

export interface DraftFieldProps {
  /** data-pg of the contenteditable itself. */
  hook: string;
  label: string;
  placeholder: string;
  /** data-testid of the contenteditable. */
  testId?: string;
  role?: 'textbox' | 'combobox';
  initial?: string;
  autoFocus?: boolean;
  /** Id and class of the list that opens on @ and #. */
  list: { id: string; className: string };
  /** The key that publishes from here; Shift+Enter is always a new line. */
  submitKey?: 'Enter' | 'Mod+Enter';
  onSubmitKey?: () => void;
  onText: (text: string) => void;
  /** A suggestion was chosen, by key or by mouse. */
  onPick?: (name: string) => void;
}

/** A text field of Draft.js as X and TikTok have it, with a list of suggestions. Emptied by mounting it anew. */
export function DraftField(props: DraftFieldProps) {
  const [state, setState] = useState(() => startWith(props.initial ?? ''));
  const editor = useRef<Editor>(null);
  const suggestion = useSuggestion(state);
  useEffect(() => {
    const root = (editor.current as unknown as { editor: HTMLElement } | null)?.editor;
    root?.setAttribute('data-pg', props.hook);
    if (root && props.autoFocus) putCaretAtEnd(root);
  }, [props.hook, props.autoFocus]);
  const change = (next: EditorState) => {
    setState(next);
    if (next.getCurrentContent() !== state.getCurrentContent()) props.onText(textOf(next));
  };
  const pick = (name: string) => {
    change(complete(state, suggestion?.started ?? '', name));
    props.onPick?.(name);
  };
  return (
    <>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        handleReturn={(event) => onReturn(event, props, suggestion, pick)}
        keyBindingFn={getDefaultKeyBinding}
        ariaLabel={props.label}
        placeholder={props.placeholder}
        role={props.role ?? 'textbox'}
        ariaExpanded={suggestion !== null}
        ariaControls={props.list.id}
        ariaMultiline
        spellCheck
        {...(props.testId && { webDriverTestID: props.testId })}
      />
      {suggestion && <Suggestions {...props.list} options={suggestion.options} pick={pick} />}
    </>
  );
}

function onReturn(
  event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean },
  { submitKey, onSubmitKey }: DraftFieldProps,
  suggestion: Suggestion | null,
  pick: (name: string) => void,
): 'handled' | 'not-handled' {
  const withMod = event.ctrlKey || event.metaKey;
  const first = suggestion?.options[0];
  if (first && !withMod) pick(first);
  else if (submitKey && !event.shiftKey && withMod === (submitKey === 'Mod+Enter')) onSubmitKey?.();
  else return 'not-handled';
  return 'handled';
}

function useSuggestion(state: EditorState): Suggestion | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return suggestionFor(block.getText().slice(0, selection.getStartOffset()));
}

function Suggestions(list: { id: string; className: string; options: string[]; pick: (name: string) => void }) {
  return (
    <div id={list.id} className={list.className} role="listbox">
      {list.options.map((name, index) => (
        <div
          key={name}
          role="option"
          tabIndex={-1}
          aria-selected={index === 0}
          onMouseDown={(event) => (event.preventDefault(), list.pick(name))}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

function startWith(text: string): EditorState {
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
}

/** In the last text itself: Firefox takes the end of the whole field as a place outside it. */
function putCaretAtEnd(root: HTMLElement): void {
  root.focus();
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  if (last instanceof Text) getSelection()?.collapse(last, last.length);
}

/** The text of an editor, a line feed between blocks. */
function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function complete(state: EditorState, started: string, name: string): EditorState {
  const caret = state.getSelection();
  const range = caret.merge({ anchorOffset: caret.getStartOffset() - started.length });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `${name} `);
  return EditorState.push(state, content, 'insert-characters');
}

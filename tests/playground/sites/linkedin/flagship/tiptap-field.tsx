import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import './react-attributes';

export interface TiptapFieldProps {
  label: string;
  hook: string;
  /** Put on the editable itself; the page composer has none. */
  componentKey?: string;
  text: string;
  onText: (text: string) => void;
}

const plain = StarterKit.configure({
  blockquote: false, bold: false, bulletList: false, code: false, codeBlock: false, heading: false, horizontalRule: false,
  italic: false, link: false, listItem: false, listKeymap: false, orderedList: false, strike: false, underline: false, trailingNode: false,
});

/** A Tiptap editor in the wrapper of the new pages. `text` is only what it starts with. */
export function TiptapField(props: TiptapFieldProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => void (latest.current = props));
  useEffect(() => {
    const { label, hook, componentKey, text } = latest.current;
    const editor = new Editor({
      element: place.current, extensions: [plain], content: asDocument(text), autofocus: 'end',
      onUpdate: () => latest.current.onText(editor.getText({ blockSeparator: '\n' })),
      editorProps: { attributes: {
        role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'data-pg': hook, ...(componentKey && { componentkey: componentKey }),
      } },
    });
    return () => editor.destroy();
  }, []);
  return <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={place} />;
}

function asDocument(text: string) {
  const paragraphs = text.split('\n').map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) }));
  return { type: 'doc', content: paragraphs };
}

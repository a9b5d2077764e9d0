import Quill from 'quill/core';
import { el } from '../../../kit/element';
import { followCaretIntoShadow } from './interop-selection';

/** A Quill editor as the classic pages wrap it. */
export interface QuillField {
  element: HTMLElement;
  text: () => string;
  focus: () => void;
}

export interface QuillFieldOptions {
  label: string;
  placeholder: string;
  hook: string;
  text?: string;
  onChange: () => void;
}

/** Builds the editor. It also works inside a shadow root, where Quill cannot see the selection and follows the typed DOM. */
export function quillField({ label, placeholder, hook, text = '', onChange }: QuillFieldOptions): QuillField {
  const container = el('div', { class: 'editor-container' });
  const quill = new Quill(container, { placeholder, formats: [] });
  followCaretIntoShadow(quill);
  const attributes = {
    'data-test-ql-editor-contenteditable': 'true', 'aria-label': label, 'aria-multiline': 'true', role: 'textbox',
    'data-gramm': 'false', 'data-pg': hook,
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  if (text) quill.setText(text);
  quill.on('text-change', onChange);
  return {
    element: container,
    text: () => quill.getText().replace(/\n$/, ''),
    focus: () => quill.root.focus(),
  };
}

import { useState } from 'react';
import { takeAttachments, type Attachment } from '../../kit/attachment';
import { words } from './labels';
import { publish, upload, type Outgoing, type Target } from './publish';
import { showToast } from '../../kit/toast';

interface Part {
  key: number;
  text: string;
}

let nextKey = 1;
const fresh = (initial = '') => ({
  parts: [{ key: nextKey++, text: initial }] as Part[],
  attachments: [] as Attachment[],
  uploads: 0,
  poll: null as string[] | null,
  due: null as Date | null,
  sending: false,
});

/** What is in one composer, and what can be done with it. `done` is called after it was published. */
export type Composer = ReturnType<typeof useComposer>;

export function useComposer(target: Target, initial: string, done: () => void) {
  const [state, setState] = useState(() => fresh(initial));
  const patch = (part: Partial<typeof state>) => setState((old) => ({ ...old, ...part }));
  const outgoing: Outgoing = { ...state, texts: state.parts.map(({ text }) => text) };
  const ready = isReady(outgoing) && state.uploads === 0 && !state.sending;
  const submit = () => {
    if (!ready) return;
    patch({ sending: true });
    publish(target, outgoing).then(
      () => (setState(fresh()), showToast(words.sent), done()),
      () => (patch({ sending: false }), showToast(words.failed)),
    );
  };
  const attach = (input: HTMLInputElement) => {
    const taken = takeAttachments(input);
    setState((old) => ({ ...old, attachments: [...old.attachments, ...taken], uploads: old.uploads + taken.length }));
    const finish = () => setState((old) => ({ ...old, uploads: old.uploads - 1 }));
    for (const one of taken) upload(one).then(finish, finish);
  };
  return {
    ...state,
    target,
    ready,
    outgoing,
    submit,
    attach,
    setText: (key: number, text: string) =>
      setState((old) => ({ ...old, parts: old.parts.map((part) => (part.key === key ? { key, text } : part)) })),
    addPart: () => setState((old) => ({ ...old, parts: [...old.parts, { key: nextKey++, text: '' }] })),
    removeAttachment: (id: string) =>
      setState((old) => ({ ...old, attachments: old.attachments.filter((one) => one.id !== id) })),
    setPoll: (poll: string[] | null) => patch({ poll }),
    setDue: (due: Date | null) => patch({ due }),
  };
}

function isReady({ texts, attachments, poll }: Outgoing): boolean {
  const written = texts.every((text, index) => text.trim() !== '' || (index === 0 && attachments.length > 0));
  return written && (poll === null || poll.every((choice) => choice.trim() !== ''));
}

import { useState, type ChangeEvent } from 'react';
import { takeAttachments, type Attachment } from '../attachment';

/** Chosen files and whether one of them is still being uploaded. */
export interface Attachments {
  list: readonly Attachment[];
  uploading: boolean;
  /** Goes up when an upload ends: the real dialogs rebuild their buttons then. */
  finished: number;
  choose: (event: ChangeEvent<HTMLInputElement>) => void;
  remove: (id: string) => void;
  clear: () => void;
}

/** Keeps what was chosen in a file input and sends each file off with `upload`. */
export function useAttachments(upload: (attachment: Attachment) => Promise<void>): Attachments {
  const [list, setList] = useState<readonly Attachment[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [finished, setFinished] = useState(0);
  const send = async (attachment: Attachment) => {
    setWaiting((count) => count + 1);
    await upload(attachment);
    setWaiting((count) => count - 1);
    setFinished((count) => count + 1);
  };
  return {
    list,
    uploading: waiting > 0,
    finished,
    choose: ({ currentTarget }) => {
      const taken = takeAttachments(currentTarget);
      setList((before) => [...before, ...taken]);
      for (const attachment of taken) void send(attachment);
    },
    remove: (id) => setList((before) => before.filter((attachment) => attachment.id !== id)),
    clear: () => setList([]),
  };
}

import { useSyncExternalStore } from 'react';
import { takeAttachments, type Attachment } from '../../kit/attachment';
import { FileButton } from '../../kit/meta/FileButton';
import { c } from './classes';
import { t } from './t';

/** The chosen file outlives the change from /create/style/ to /create/details/. */
let chosen: Attachment | null = null;
const listeners = new Set<() => void>();

function choose({ currentTarget }: { currentTarget: HTMLInputElement }): void {
  chosen = takeAttachments(currentTarget)[0] ?? null;
  for (const listener of listeners) listener();
}

/** The file that was chosen in the touch layout, if any. */
export function useChosen(): Attachment | null {
  return useSyncExternalStore(
    (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    () => chosen,
  );
}

/** Chooses the file. */
export function Picker() {
  return (
    <FileButton
      hook="touch-file"
      accept="image/jpeg,image/png,video/mp4,video/webm"
      className={c.primary}
      choose={choose}
    >
      {t.pickPhoto}
    </FileButton>
  );
}

import type { ReactNode } from 'react';
import { Button } from './Button';
import type { Editor } from './use-editor';
import { usePage } from './page-context';

interface Props {
  editor: Editor;
  /** Something is drafted that is not kept yet: its own buttons stand here, and taking back what was kept waits. */
  drafting?: boolean;
  children?: ReactNode;
}

/** Says that a change was kept, aloud as well, and offers to take it back. */
export function StatusBar({ editor, drafting, children }: Props) {
  const { t } = usePage();
  const { outcome, undo } = editor;
  return (
    <footer
      className="status-bar"
      data-shown={outcome || drafting ? '' : undefined}
      data-refused={outcome === 'refused' ? '' : undefined}
    >
      {/* Empty while it is being stored, so that two equal outcomes are two announcements. */}
      <p role="status">{outcome && outcome !== 'saving' && t.status[outcome]}</p>
      {children}
      {undo && !drafting && <Button onClick={() => void undo()}>{t.status.undo}</Button>}
    </footer>
  );
}

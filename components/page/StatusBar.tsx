import type { Editor } from './use-editor';
import { usePage } from './page-context';

/** Says that a change was kept, aloud as well, and offers to take it back. */
export function StatusBar({ editor }: { editor: Editor }) {
  const { t } = usePage();
  const { outcome, undo } = editor;
  return (
    <div
      className="status-bar"
      data-shown={outcome ? '' : undefined}
      data-refused={outcome === 'refused' ? '' : undefined}
    >
      {/* Empty while it is being stored, so that two equal outcomes are two announcements. */}
      <p role="status">{outcome && outcome !== 'saving' && t.status[outcome]}</p>
      {undo && (
        <button type="button" className="button" onClick={() => void undo()}>
          {t.status.undo}
        </button>
      )}
    </div>
  );
}

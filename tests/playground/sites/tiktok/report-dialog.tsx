import { useState } from 'react';
import { words } from './labels';
import { Modal, ModalButton } from './modal';
import { post } from './requests';

/** Reporting a film in one's own words: a dialog with text that publishes nothing. */
export function ReportDialog({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const submit = () => {
    setOpen(false);
    void post(
      '/aweme/v2/aweme/feedback/',
      { object_id: id, report_type: 'video' },
      JSON.stringify({ report_desc: text }),
    );
  };
  return (
    <>
      <button
        type="button"
        className="css-1ncfmqs-ButtonActionItem"
        aria-label={words.report}
        data-pg={`report-${id}`}
        onClick={() => setOpen(true)}
      >
        ⚑
      </button>
      {open && (
        <Modal
          title={words.report}
          foot={
            <>
              <ModalButton type="neutral" hook="report-cancel" press={() => setOpen(false)}>
                {words.cancel}
              </ModalButton>
              <ModalButton type="primary" hook="report-submit" disabled={!text.trim()} press={submit}>
                {words.submit}
              </ModalButton>
            </>
          }
        >
          <textarea
            className="report-text"
            rows={4}
            placeholder={words.reportText}
            data-pg="report-text"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Modal>
      )}
    </>
  );
}

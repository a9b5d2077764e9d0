import { useState } from 'react';
import { DraftField } from '../../kit/draft-field';
import { pageEvent } from '../../kit/page-event';
import { words } from './labels';
import { Modal, ModalButton } from './modal';

/** The caption: Draft.js in a combobox. Enter is a new line or picks a suggestion; no key publishes from here. */
export function Caption({
  initial,
  length,
  change,
}: {
  initial: string;
  length: number;
  change: (text: string) => void;
}) {
  return (
    <div className="jsx-1601248207 caption-wrap" data-e2e="caption_container">
      <div className="jsx-1601248207 title">{words.description}</div>
      <div className="jsx-1601248207 caption-editor">
        <DraftField
          hook="caption"
          label={words.description}
          placeholder=""
          role="combobox"
          initial={initial}
          list={{ id: 'caption-mentions', className: 'mention-list-popover' }}
          onText={change}
        />
        <div className="word-count">
          <span>{length}</span>/4000
        </div>
      </div>
    </div>
  );
}

/** Choosing a cover: a dialog of its own, whose button only keeps the picture. */
export function Cover({ picture }: { picture: string }) {
  const [open, setOpen] = useState(false);
  const confirm = () => (pageEvent('cover'), setOpen(false));
  return (
    <div className="jsx-3026483946 cover-container">
      <button type="button" className="edit-container" data-pg="cover-open" onClick={() => setOpen(true)}>
        {words.cover}
      </button>
      {open && (
        <Modal title={words.cover} className="cover-edit-modal">
          <div className="cover-edit-header">
            <div className="cover-edit-tab">{words.videos}</div>
          </div>
          <div
            className="cover-edit-picture"
            style={picture.startsWith('#') ? { background: picture } : { backgroundImage: `url(${picture})` }}
          />
          <div className="cover-edit-footer">
            <ModalButton type="primary" hook="cover-confirm" press={confirm}>
              {words.confirm}
            </ModalButton>
          </div>
        </Modal>
      )}
    </div>
  );
}

/** Who can see it: a list of its own, with role option, that is no list of suggestions. */
export function Visibility({ value, change }: { value: number; change: (value: number) => void }) {
  const [open, setOpen] = useState(false);
  const names = [words.everyone, words.onlyMe, words.friends];
  const choose = (type: number) => (change(type), setOpen(false));
  return (
    <div className="jsx-1979214919 view-auth-container" data-e2e="video_visibility_container">
      <div className="title">{words.visibility}</div>
      <button
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        data-pg="visibility"
        className="Select__root"
        onClick={() => setOpen(!open)}
      >
        <span>{names[value]}</span>
      </button>
      {open && (
        <div role="listbox" className="Select__content">
          {names.map((name, type) => (
            <div key={name} role="option" aria-selected={type === value} onClick={() => choose(type)}>
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Now or later. */
export function When({ due, change }: { due: Date | null; change: (due: Date | null) => void }) {
  const later = () => change(new Date(Date.now() + 24 * 3600 * 1000));
  return (
    <div className="jsx-2214163372 schedule-radio-container">
      <div className="title">{words.when}</div>
      <Radio value="post_now" label={words.now} checked={!due} choose={() => change(null)} />
      <Radio value="schedule" label={words.schedule} checked={due !== null} choose={later} />
      {due && (
        <div className="scheduled-picker">
          <input
            className="TUXTextInputCore-input"
            type="text"
            readOnly
            value={due.toTimeString().slice(0, 5)}
            aria-label={words.when}
          />
          <input
            className="TUXTextInputCore-input"
            type="text"
            readOnly
            value={due.toISOString().slice(0, 10)}
            aria-label={words.schedule}
          />
        </div>
      )}
    </div>
  );
}

function Radio(props: { value: string; label: string; checked: boolean; choose: () => void }) {
  return (
    <label className="Radio__root" data-pg={`when-${props.value}`}>
      <input type="radio" name="postSchedule" value={props.value} checked={props.checked} onChange={props.choose} />{' '}
      {props.label}
    </label>
  );
}

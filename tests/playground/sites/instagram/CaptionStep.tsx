import { useState } from 'react';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { CaptionField } from './CaptionField';
import { c } from './classes';
import { me } from './invented';
import { t } from './t';
import type { Create } from './use-create';

/** The last step: who posts, the caption, the place. After a refusal it offers a second way to share. */
export function CaptionStep({ create }: { create: Create }) {
  const [locating, setLocating] = useState(false);
  const [place, setPlace] = useState('');
  return (
    <div className={c.post}>
      {create.failed && (
        <div role="alert" className={c.alert}>
          {t.failed}{' '}
          <PressButton hook="create-try-again" className={c.action} onPress={() => void create.share()}>
            {t.tryAgain}
          </PressButton>
        </div>
      )}
      <div className={c.row}>
        <Avatar name={me.user} />
        <span>{me.user}</span>
      </div>
      <CaptionField hook="create-text" initial={create.caption} onCommit={create.setCaption} />
      <PressButton hook="create-location" className={c.quiet} onPress={() => setLocating(true)}>
        {place || t.addLocation}
      </PressButton>
      {locating && <PlaceDialog place={place} onPlace={setPlace} onClose={() => setLocating(false)} />}
    </div>
  );
}

function PlaceDialog({
  place,
  onPlace,
  onClose,
}: {
  place: string;
  onPlace: (place: string) => void;
  onClose: () => void;
}) {
  const done = () => {
    pageEvent('location');
    onClose();
  };
  return (
    <ModalDialog label={t.addLocation} className={c.dialog} backdropClass={c.backdrop} onClose={onClose}>
      <div className={c.head}>
        <h2>{t.addLocation}</h2>
        <PressButton hook="location-done" className={c.action} onPress={done}>
          {t.done}
        </PressButton>
      </div>
      <input
        className={c.field}
        aria-label={t.addLocation}
        placeholder={t.addLocation}
        value={place}
        data-pg="location-text"
        onChange={(event) => onPlace(event.currentTarget.value)}
      />
    </ModalDialog>
  );
}

import { useState } from 'react';
import { FileButton } from '../../kit/meta/FileButton';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { pageEvent } from '../../kit/page-event';
import { CaptionStep } from './CaptionStep';
import { c } from './classes';
import { t } from './t';
import { useCreate, type Create } from './use-create';

const accept = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime,video/webm';

/** The dialog for a new post, carousel or reel. A press outside it asks whether to throw everything away. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const create = useCreate();
  const [asking, setAsking] = useState(false);
  const leave = () => {
    if (create.files.length > 0 && create.step !== 'shared') return setAsking(true);
    pageEvent('close-composer');
    onClose();
  };
  const discard = () => {
    pageEvent('discard');
    onClose();
  };
  return (
    <ModalDialog
      label={create.isReel ? t.reelTitle : t.createTitle}
      className={`${c.dialog} ${c.wide}`}
      backdropClass={c.backdrop}
      onClose={leave}
      onOutside={leave}
    >
      <Head create={create} onClose={leave} />
      <Body create={create} />
      {asking && (
        <ModalDialog
          label={t.discardTitle}
          className={c.dialog}
          backdropClass={c.backdrop}
          onClose={() => setAsking(false)}
        >
          <h2 className={c.head}>{t.discardTitle}</h2>
          <button type="button" className={c.primary} data-pg="discard" onClick={discard}>
            {t.discard}
          </button>
          <button type="button" className={c.quiet} data-pg="discard-cancel" onClick={() => setAsking(false)}>
            {t.cancel}
          </button>
        </ModalDialog>
      )}
    </ModalDialog>
  );
}

function Head({ create, onClose }: { create: Create; onClose: () => void }) {
  const { step, isReel } = create;
  const titles = {
    picker: t.createTitle,
    crop: t.crop,
    edit: t.edit,
    caption: isReel ? t.reelTitle : t.createTitle,
    sharing: t.sharing,
    shared: t.shared,
  };
  const inner = step === 'crop' || step === 'edit' || step === 'caption';
  return (
    <div className={c.head}>
      {inner ? (
        <PressButton hook="create-back" className={c.action} onPress={() => create.move(-1)}>
          <Icon shape="back" label={t.back} />
        </PressButton>
      ) : (
        <PressButton hook="create-close" className={c.action} onPress={onClose}>
          <Icon shape="close" label={t.close} />
        </PressButton>
      )}
      <h1>{titles[step]}</h1>
      <span>
        {(step === 'crop' || step === 'edit') && (
          <PressButton key={step} hook={`create-next-${step}`} className={c.action} onPress={() => create.move(1)}>
            {t.next}
          </PressButton>
        )}
        {step === 'caption' && (
          <PressButton key={step} hook="create-share" className={c.action} onPress={() => void create.share()}>
            {t.share}
          </PressButton>
        )}
      </span>
    </div>
  );
}

function Body({ create }: { create: Create }) {
  const { step, files } = create;
  if (step === 'picker') {
    return (
      <form
        method="POST"
        role="presentation"
        className={c.post}
        encType="multipart/form-data"
        onSubmit={(event) => event.preventDefault()}
      >
        <p>{t.drag}</p>
        <FileButton hook="create-file" accept={accept} className={c.primary} multiple choose={create.choose}>
          {t.select}
        </FileButton>
      </form>
    );
  }
  if (step === 'sharing')
    return (
      <div role="progressbar" aria-label={t.sharing}>
        …
      </div>
    );
  if (step === 'shared') return <div role="status">{t.shared}</div>;
  return (
    <div className={step === 'caption' ? c.split : c.post}>
      <div>
        {files.map((file) => (
          <Preview key={file.id} attachment={file} className={c.media} />
        ))}
      </div>
      {step === 'crop' && (
        <FileButton label={t.addMore} hook="create-more" accept={accept} className={c.quiet} choose={create.choose} />
      )}
      {step === 'edit' && <input type="range" aria-label={t.edit} />}
      {step === 'caption' && <CaptionStep create={create} />}
    </div>
  );
}

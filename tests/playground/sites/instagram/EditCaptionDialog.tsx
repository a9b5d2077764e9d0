import { useState } from 'react';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { Avatar } from './Avatar';
import { CaptionField } from './CaptionField';
import { c } from './classes';
import { me, type Post } from './invented';
import { changeCaption } from './posts';
import { sendCaptionEdit } from './requests';
import { t } from './t';

/** "Edit info": the caption of a post that is already public; Done saves it. */
export function EditCaptionDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const [caption, setCaption] = useState(post.caption);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = async () => {
    setState('saving');
    try {
      await sendCaptionEdit(post.id, caption);
      changeCaption(post.id, caption);
      onClose();
    } catch {
      setState('failed');
    }
  };
  return (
    <ModalDialog label={t.editInfo} className={`${c.dialog} ${c.wide}`} backdropClass={c.backdrop} onClose={onClose}>
      <div className={c.head}>
        <PressButton hook="edit-cancel" onPress={onClose}>
          {t.cancel}
        </PressButton>
        <h1>{t.editInfo}</h1>
        <PressButton hook="edit-done" className={c.action} disabled={state === 'saving'} onPress={() => void save()}>
          {t.done}
        </PressButton>
      </div>
      {state === 'failed' && (
        <div role="alert" className={c.alert}>
          {t.failed}
        </div>
      )}
      <div className={c.split}>
        <div>
          {post.pictures.map((src) => (
            <img key={src} src={src} alt="" className={c.media} />
          ))}
        </div>
        <div>
          <div className={c.row}>
            <Avatar name={me.user} />
            <span>{me.user}</span>
          </div>
          <CaptionField hook="edit-text" initial={post.caption} onCommit={setCaption} />
        </div>
      </div>
    </ModalDialog>
  );
}

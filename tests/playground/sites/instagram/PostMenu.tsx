import { useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import { EditCaptionDialog } from './EditCaptionDialog';
import { me, type Post } from './invented';
import { t } from './t';
import { TextDialog } from './TextDialog';

type Layer = 'none' | 'menu' | 'edit' | 'report' | 'collection';

/** The menu of a post, itself a dialog: edit, report, new collection. */
export function PostMenu({ post, place }: { post: Post; place: string }) {
  const [layer, setLayer] = useState<Layer>('none');
  const close = () => setLayer('none');
  const entries = [
    ['report', t.report] as const,
    ...(post.author === me.user ? [['edit', t.edit] as const] : []),
    ['collection', t.collection] as const,
  ];
  return (
    <>
      <PressButton hook={`${place}-menu`} onPress={() => setLayer('menu')}>
        <Icon shape="menu" label={t.more} />
      </PressButton>
      {layer === 'menu' && (
        <ModalDialog label={t.more} className={c.dialog} backdropClass={c.backdrop} onClose={close} onOutside={close}>
          {entries.map(([name, label]) => (
            <button
              key={name}
              type="button"
              className={c.quiet}
              data-pg={`${place}-${name}`}
              onClick={() => setLayer(name)}
            >
              {label}
            </button>
          ))}
          <button type="button" className={c.quiet} onClick={close}>
            {t.cancel}
          </button>
        </ModalDialog>
      )}
      {layer === 'edit' && <EditCaptionDialog post={post} onClose={close} />}
      {layer === 'report' && (
        <TextDialog
          title={t.report}
          label={t.reportWhy}
          submit={t.submit}
          hook="report"
          onClose={close}
          onDone={() => pageEvent('report')}
        />
      )}
      {layer === 'collection' && (
        <TextDialog
          title={t.collection}
          label={t.collectionName}
          submit={t.done}
          hook="collection"
          short
          onClose={close}
          onDone={() => pageEvent('collection')}
        />
      )}
    </>
  );
}

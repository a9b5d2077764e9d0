import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../kit/meta/Icon';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { watchOutsidePress } from '../../kit/site-habits';
import { c } from './classes';
import { editPlan } from './composer-plans';
import { me, type Story } from './invented';
import { PostComposer } from './PostComposer';
import { changeStory } from './stories';
import { t } from './t';
import { TextDialog } from './TextDialog';

type Layer = 'none' | 'menu' | 'edit' | 'report' | 'collection';

/** The menu of a post: edit, report, save in a collection. Closes on a press anywhere else. */
export function PostMenu({ story, place }: { story: Story; place: string }) {
  const [layer, setLayer] = useState<Layer>('none');
  const box = useRef<HTMLDivElement>(null);
  const close = () => setLayer('none');
  useEffect(() => {
    if (layer !== 'menu' || !box.current) return;
    return watchOutsidePress(box.current, () => setLayer('none'));
  }, [layer]);
  const entries = [
    ...(story.author === me.name ? [['edit', t.editPost] as const] : []),
    ['report', t.report] as const,
    ['collection', t.savePost] as const,
  ];
  return (
    <div ref={box}>
      <PressButton label={t.actions} hook={`${place}-menu`} className={c.plain} onPress={() => setLayer('menu')}>
        <Icon shape="menu" />
      </PressButton>
      {layer === 'menu' && (
        <div role="menu" className={c.list}>
          {entries.map(([name, label]) => (
            <div
              key={name}
              role="menuitem"
              tabIndex={0}
              className={c.plain}
              data-pg={`${place}-${name}`}
              onClick={() => setLayer(name)}
            >
              {label}
            </div>
          ))}
        </div>
      )}
      {layer === 'edit' && (
        <PostComposer
          plan={editPlan(story.id, story.text)}
          onClose={close}
          onSent={({ text }) => (changeStory(story.id, { text }), close())}
        />
      )}
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
          title={t.savePost}
          label={t.collectionName}
          submit={t.create}
          hook="collection"
          short
          onClose={close}
          onDone={() => pageEvent('collection')}
        />
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { FileButton } from '../../kit/meta/FileButton';
import { Icon } from '../../kit/meta/Icon';
import { named } from '../../kit/meta/label-table';
import { LexicalField } from '../../kit/meta/LexicalField';
import { PressButton } from '../../kit/meta/PressButton';
import { Preview } from '../../kit/meta/Preview';
import { pageEvent } from '../../kit/page-event';
import { Avatar } from './Avatar';
import { c } from './classes';
import type { ComposerPlan } from './composer-plans';
import { names } from './invented';
import type { Composer } from './PostComposer';
import { t } from './t';

/** The step of the post dialog that holds the editor. */
export function WriteStep({
  composer,
  plan,
  children,
}: {
  composer: Composer;
  plan: ComposerPlan;
  children: ReactNode;
}) {
  const { text, setText, attachments, preview, ready, publish, rebuilds, setStep, sending } = composer;
  const next = () => {
    pageEvent('next');
    setStep('settings');
  };
  return (
    <>
      <Speaker composer={composer} plan={plan} />
      <LexicalField
        hook="post-text"
        label={plan.prompt}
        className={c.editor}
        initial={text}
        mentions={names}
        focusNow
        onText={setText}
        {...(plan.quickKey && { onModEnter: () => void publish() })}
      />
      {attachments.list.map((each) => (
        <div key={each.id}>
          <Preview attachment={each} className={c.media} />
          <PressButton label={t.removeMedia} className={c.plain} onPress={() => attachments.remove(each.id)}>
            <Icon shape="close" />
          </PressButton>
        </div>
      ))}
      {preview.link && <div className={c.card}>{preview.link}</div>}
      {children}
      <Toolbar composer={composer} />
      {plan.twoStep ? (
        <PressButton
          key={rebuilds}
          label={t.next}
          hook="post-next"
          className={c.primary}
          disabled={!ready}
          onPress={next}
        />
      ) : (
        <PressButton
          key={rebuilds}
          label={sending ? t.posting : plan.submit}
          hook="post-submit"
          className={c.primary}
          disabled={!ready}
          onPress={() => void publish()}
        />
      )}
    </>
  );
}

function Speaker({ composer, plan }: { composer: Composer; plan: ComposerPlan }) {
  const shown = composer.audience === 'EVERYONE' ? t.everyone : t.friends;
  return (
    <div className={c.row}>
      <Avatar name={plan.author} />
      <strong>{plan.author}</strong>
      {plan.privacy && (
        <PressButton
          label={named(t.privacy, shown)}
          hook="privacy"
          className={c.quiet}
          onPress={() => composer.setStep('audience')}
        >
          {shown}
        </PressButton>
      )}
    </div>
  );
}

function Toolbar({ composer }: { composer: Composer }) {
  const tools = [
    ['tag', t.tagPeople, 'more'],
    ['feeling', t.feeling, 'smile'],
    ['gif', t.gif, 'image'],
  ] as const;
  return (
    <div className={c.row}>
      <FileButton
        label={t.photoVideo}
        hook="post-file"
        className={c.plain}
        multiple
        choose={composer.attachments.choose}
        accept="image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v"
      >
        <Icon shape="image" />
      </FileButton>
      {tools.map(([name, label, shape]) => (
        <PressButton
          key={name}
          label={label}
          hook={`tool-${name}`}
          className={c.plain}
          onPress={() => pageEvent(`tool-${name}`)}
        >
          <Icon shape={shape} />
        </PressButton>
      ))}
    </div>
  );
}

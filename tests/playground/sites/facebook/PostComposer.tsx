import { useState, type ReactNode } from 'react';
import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { useAttachments } from '../../kit/meta/use-attachments';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import type { ComposerPlan } from './composer-plans';
import { Icon } from '../../kit/meta/Icon';
import { AudienceStep, DiscardQuestion, SettingsStep } from './composer-steps';
import { uploadFile, type PostDraft } from './requests';
import { t } from './t';
import { useLinkPreview } from './use-link-preview';
import { WriteStep } from './WriteStep';

export interface PostComposerProps {
  plan: ComposerPlan;
  onClose: () => void;
  onSent: (draft: PostDraft) => void;
  children?: ReactNode;
}

type Step = 'write' | 'audience' | 'settings';

/** The dialog in which a post is written. Its publish button is built anew when an upload or a link preview ends. */
export function PostComposer({ plan, onClose, onSent, children }: PostComposerProps) {
  const composer = useComposer(plan, onSent);
  const [asking, setAsking] = useState(false);
  const leave = () => {
    if (composer.text.trim() && composer.text !== plan.initial) return setAsking(true);
    pageEvent('close-composer');
    onClose();
  };
  const discard = () => {
    pageEvent('discard');
    onClose();
  };
  const { step } = composer;
  return (
    <ModalDialog
      label={step === 'settings' ? t.settings : plan.title}
      className={c.dialog}
      backdropClass={c.backdrop}
      onClose={leave}
    >
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className={c.head}>
          <h2>{step === 'settings' ? t.settings : plan.title}</h2>
          <PressButton label={t.close} hook="composer-close" className={c.plain} onPress={leave}>
            <Icon shape="close" />
          </PressButton>
        </div>
        {step === 'write' && (
          <WriteStep composer={composer} plan={plan}>
            {children}
          </WriteStep>
        )}
        {step === 'audience' && <AudienceStep composer={composer} />}
        {step === 'settings' && <SettingsStep composer={composer} plan={plan} />}
        {composer.error && (
          <div role="alert" className={c.alert}>
            {t.failed}
          </div>
        )}
      </form>
      {asking && <DiscardQuestion onKeep={() => setAsking(false)} onDiscard={discard} />}
    </ModalDialog>
  );
}

export type Composer = ReturnType<typeof useComposer>;

function useComposer(plan: ComposerPlan, onSent: (draft: PostDraft) => void) {
  const [text, setText] = useState(plan.initial ?? '');
  const [audience, setAudience] = useState<'EVERYONE' | 'FRIENDS'>('EVERYONE');
  const [step, setStep] = useState<Step>('write');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState(false);
  const attachments = useAttachments(uploadFile);
  const preview = useLinkPreview(text);
  const ready =
    (text.trim() !== '' || attachments.list.length > 0) && !attachments.uploading && !preview.busy && !sending;
  const publish = async () => {
    if (!ready) return;
    const draft = { text, audience, attachments: attachments.list };
    setSending(true);
    setError(false);
    try {
      await plan.send(draft);
      onSent(draft);
    } catch {
      setError(true);
      setSending(false);
    }
  };
  const rebuilds = attachments.finished + preview.count;
  return {
    text,
    setText,
    audience,
    setAudience,
    step,
    setStep,
    sending,
    error,
    attachments,
    preview,
    ready,
    publish,
    rebuilds,
  };
}

import { ModalDialog } from '../../kit/meta/ModalDialog';
import { PressButton } from '../../kit/meta/PressButton';
import { pageEvent } from '../../kit/page-event';
import { c } from './classes';
import type { ComposerPlan } from './composer-plans';
import type { Composer } from './PostComposer';
import { t } from './t';

/** The last step of the two-step dialog: settings and the publish button, but no editor any more. */
export function SettingsStep({ composer, plan }: { composer: Composer; plan: ComposerPlan }) {
  return (
    <>
      <div className={c.row}>
        <span className={c.grow}>{t.privacyTitle}</span>
        <PressButton
          label={composer.audience === 'EVERYONE' ? t.everyone : t.friends}
          className={c.quiet}
          onPress={() => composer.setStep('audience')}
        />
      </div>
      <div className={c.row}>
        <PressButton label={t.back} hook="post-back" className={c.quiet} onPress={() => composer.setStep('write')} />
        <PressButton
          label={composer.sending ? t.posting : plan.submit}
          hook="post-submit"
          className={c.primary}
          disabled={!composer.ready}
          onPress={() => void composer.publish()}
        />
      </div>
    </>
  );
}

/** Choosing who can read the post; goes back to the editor. */
export function AudienceStep({ composer }: { composer: Composer }) {
  const done = () => {
    pageEvent('privacy');
    composer.setStep('write');
  };
  const choices = [
    ['EVERYONE', t.everyone],
    ['FRIENDS', t.friends],
  ] as const;
  return (
    <>
      <h3>{t.privacyTitle}</h3>
      {choices.map(([value, label]) => (
        <label key={value} className={c.row}>
          <input
            type="radio"
            name="audience"
            checked={composer.audience === value}
            data-pg={`audience-${value.toLowerCase()}`}
            onChange={() => composer.setAudience(value)}
          />
          {label}
        </label>
      ))}
      <PressButton label={t.done} hook="audience-done" className={c.primary} onPress={done} />
    </>
  );
}

export function DiscardQuestion({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  return (
    <ModalDialog label={t.discardTitle} className={c.dialog} backdropClass={c.backdrop} onClose={onKeep}>
      <h2 className={c.head}>{t.discardTitle}</h2>
      <div className={c.row}>
        <PressButton label={t.keepEditing} hook="keep-editing" className={c.quiet} onPress={onKeep} />
        <PressButton label={t.discard} hook="discard" className={c.primary} onPress={onDiscard} />
      </div>
    </ModalDialog>
  );
}

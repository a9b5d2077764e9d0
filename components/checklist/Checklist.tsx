import { useId, useState, type ReactNode, type RefObject } from 'react';
import type { Language } from '../../utils/model/profile';
import { FoundAloud } from './Findings';
import { Footer } from './Footer';
import { stayInDialog, useFrame } from './frame-events';
import { Head } from './Head';
import { HelpPanel } from './HelpPanel';
import { Infos } from './Infos';
import { Questions } from './Questions';
import { Remarks } from './Remarks';
import type { Mood } from './situation';
import { speechFor } from './speech';
import { useLate } from './use-late';
import { useChecklist, type SessionInput } from './use-checklist';
import { WhoAreYou } from './WhoAreYou';

export interface ChecklistProps extends SessionInput {
  /** In order of preference; counts only where the person left the language to the browser. */
  browserLanguages: readonly string[];
  onBack: () => void;
  /** What else the person must know before answering; absent or null: nothing. */
  remark?: string | null;
  /** Puts text on the clipboard: true when done, false when the browser refused. */
  copy: (text: string) => Promise<boolean>;
}

/**
 * The checklist of one draft. `dialog`: over someone else's page, modal, publishing once. `page`: part of our own page,
 * where finishing only says that everything is answered.
 */
export function Checklist(props: ChecklistProps) {
  const { briefing, draft, place, copy } = props;
  const session = useChecklist(props);
  const speech = speechFor(briefing, draft, props.browserLanguages);
  const frame = useFrame(session);
  const help = useHelp(frame);
  const titleId = useId();
  const late = useLate(props.review, session);
  // A tab that was left behind cannot have its draft read either: that is one thing to know, not two.
  const together = Boolean(props.remark) && session.unread && !late.found;
  const onCopyText = () =>
    void copy(draft.text).then((done) => session.say(speech.word(done ? 'copied' : 'copyRefused')));
  return (
    <div
      className="pw-checklist"
      data-place={place}
      data-theme={briefing.profile.theme}
      lang={speech.language}
      dir="ltr"
      ref={frame}
      onKeyDown={(event) => place === 'dialog' && stayInDialog(event, frame.current, props.onBack)}
    >
      <Panel mood={session.mood} joined={late.times} place={place} titleId={titleId} language={speech.language}>
        <div className="pw-body">
          <Head id={titleId} stopped={session.stopped} place={place} draft={draft} speech={speech} />
          <Remarks lines={[props.remark, together ? speech.word('unread') : null]} />
          {!briefing.profile.introduced && <WhoAreYou role={session.roles[0]} speech={speech} />}
          <FoundAloud session={session} speech={speech} />
          <Questions {...{ session, late, speech, copy, together }} text={draft.text} ruleSet={briefing.ruleSet} />
          <Infos items={session.infos} speech={speech} copy={copy} onSaid={session.say} />
          {help.open && <HelpPanel id={help.id} ruleSet={briefing.ruleSet} roles={session.roles} speech={speech} />}
        </div>
        <Footer {...{ session, speech, place, help, onCopyText }} onBack={props.onBack} />
      </Panel>
    </div>
  );
}

interface PanelProps {
  mood: Mood;
  /** How often something joined: every time is shown anew. */
  joined: number;
  place: ChecklistProps['place'];
  titleId: string;
  language: Language;
  children: ReactNode;
}

function Panel({ mood, joined, place, titleId, language, children }: PanelProps) {
  return (
    <div
      className="pw-panel"
      data-mood={mood}
      data-joined={joined > 0 ? (joined % 2 ? 'odd' : 'even') : undefined}
      aria-labelledby={titleId}
      lang={language}
      {...(place === 'dialog' ? { role: 'dialog', 'aria-modal': true } : { role: 'region' })}
    >
      {children}
    </div>
  );
}

function useHelp(frame: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    if (open) frame.current?.querySelector<HTMLElement>('[data-action="help"]')?.focus();
    setOpen(!open);
  };
  return { id, open, toggle };
}

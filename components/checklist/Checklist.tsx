import { useId, useRef, useState, type RefObject } from 'react';
import { Findings, FoundAloud } from './Findings';
import { Footer } from './Footer';
import { activeIn, useFocusStays, useInputChanges, useTarget } from './frame-events';
import { Head } from './Head';
import { HelpPanel } from './HelpPanel';
import { Infos } from './Infos';
import { ItemCard } from './ItemCard';
import { Remarks } from './Remarks';
import { speechFor } from './speech';
import { wrapTab } from './tab-stops';
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
  const frame = useRef<HTMLDivElement>(null);
  const help = useHelp(frame);
  const titleId = useId();
  const late = useLate(props.review, session);
  // A tab that was left behind cannot have its draft read either: that is one thing to know, not two.
  const together = Boolean(props.remark) && session.unread && !late.found;
  const found = <Findings session={session} text={draft.text} speech={speech} />;
  useInputChanges(frame, session.change);
  useTarget(frame, session.target);
  useFocusStays(frame);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (place !== 'dialog') return;
    if (event.key === 'Escape') {
      event.preventDefault();
      props.onBack();
    }
    const panel = frame.current;
    if (event.key === 'Tab' && panel && wrapTab(panel, activeIn(panel), event.shiftKey)) event.preventDefault();
  };
  const onCopyText = async () => session.say(speech.word((await copy(draft.text)) ? 'copied' : 'copyRefused'));
  return (
    <div
      className="pw-checklist"
      data-place={place}
      data-theme={briefing.profile.theme}
      lang={speech.language}
      dir="ltr"
      ref={frame}
      onKeyDown={onKeyDown}
    >
      <div
        className="pw-panel"
        data-mood={session.mood}
        data-joined={late.times > 0 ? (late.times % 2 ? 'odd' : 'even') : undefined}
        aria-labelledby={titleId}
        lang={speech.language}
        {...(place === 'dialog' ? { role: 'dialog', 'aria-modal': true } : { role: 'region' })}
      >
        <div className="pw-body">
          <Head id={titleId} stopped={session.stopped} place={place} draft={draft} speech={speech} />
          <Remarks lines={[props.remark, together ? speech.word('unread') : null]} />
          {!briefing.profile.introduced && <WhoAreYou role={session.roles[0]} speech={speech} />}
          <FoundAloud session={session} speech={speech} />
          {!late.found && !together && found}
          {late.asks.map((item) => (
            <ItemCard
              key={item.rule.id}
              item={item}
              session={session}
              speech={speech}
              ruleSet={briefing.ruleSet}
              copy={copy}
            />
          ))}
          {late.found && found}
          <Infos items={session.infos} speech={speech} copy={copy} onSaid={session.say} />
          {help.open && <HelpPanel id={help.id} ruleSet={briefing.ruleSet} roles={session.roles} speech={speech} />}
        </div>
        <Footer
          session={session}
          speech={speech}
          place={place}
          help={help}
          onBack={props.onBack}
          onCopyText={() => void onCopyText()}
        />
      </div>
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

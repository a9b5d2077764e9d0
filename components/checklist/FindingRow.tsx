import { useId, useState, type Ref } from 'react';
import { findingAdvice } from '../../utils/i18n/finding-advice';
import { findingReasons } from '../../utils/i18n/finding-reasons';
import { signalNames } from '../../utils/i18n/signal-names';
import type { SignalType } from '../../utils/model/signal';
import { Button } from './Button';
import type { AlarmReason } from './episode';
import type { Finding } from './list-findings';
import { shorten } from './shorten';
import type { Speech } from './speech';

const aboutPeople: readonly SignalType[] = ['person_name', 'health_care', 'pupil_reference', 'media_of_pupils'];

interface Props {
  /** Absent: it takes no focus. */
  ref?: Ref<HTMLLIElement> | undefined;
  finding: Finding;
  number: number;
  speech: Speech;
  /** Null: it counts. */
  alarm: AlarmReason | null;
  onAlarm: (reason: AlarmReason | null) => void;
}

/** One thing that was found: its words, what it is taken for, what to do, and the way to say that it is wrong. */
export function FindingRow({ ref, finding, number, speech, alarm, onAlarm }: Props) {
  const { type, words, why, weight } = finding;
  const id = useId();
  const reason = findingReasons[why];
  return (
    <li
      className="pw-finding"
      data-finding={type}
      data-weight={alarm ? 'none' : weight}
      ref={ref}
      tabIndex={ref ? -1 : undefined}
    >
      <span className="pw-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p id={id}>
          <strong>{capital(speech.text(signalNames[type]))}</strong>{' '}
          <mark data-weight={alarm ? 'none' : weight}>{shorten(words)}</mark>
        </p>
        {alarm ? (
          <NotCounted finding={finding} reason={alarm} speech={speech} onUndo={() => onAlarm(null)} describedBy={id} />
        ) : (
          <>
            {weight === 'stop' && <p className="pw-stopping">{speech.word('weightStop')}</p>}
            <p className="pw-advice">
              {speech.text(findingAdvice[type])} {reason && <span>{speech.text(reason)}</span>}
            </p>
            <NotRight type={type} speech={speech} onAlarm={onAlarm} describedBy={id} />
          </>
        )}
      </div>
    </li>
  );
}

function NotCounted({
  finding,
  reason,
  speech,
  onUndo,
  describedBy,
}: Pick<Props, 'finding' | 'speech'> & { reason: AlarmReason; onUndo: () => void; describedBy: string }) {
  return (
    <>
      <p className="pw-advice">
        {speech.word('countsNot', { reason: lower(speech.word(reason)) })} {finding.firm && speech.word('countsFirm')}
      </p>
      <Button look="quiet" action="count-again" aria-describedby={describedBy} onClick={onUndo}>
        {speech.word('countAgain')}
      </Button>
    </>
  );
}

function NotRight({
  type,
  speech,
  onAlarm,
  describedBy,
}: Pick<Props, 'speech' | 'onAlarm'> & { type: SignalType; describedBy: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const first = aboutPeople.includes(type) ? 'noPerson' : 'notIt';
  return (
    <>
      <Button
        look="quiet"
        action="not-right"
        aria-expanded={open}
        aria-controls={id}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        {speech.word('notRight')}
      </Button>
      <div id={id} role="group" aria-label={speech.word('notRightWhy')} className="pw-reasons" hidden={!open}>
        {([first, 'public', 'noSchool', 'other'] as const).map((reason) => (
          <Button key={reason} action="alarm" data-reason={reason} onClick={() => onAlarm(reason)}>
            {speech.word(reason)}
          </Button>
        ))}
      </div>
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

import { useId } from 'react';
import { signalNames } from '../../utils/i18n/signal-names';
import { Button } from './Button';
import { Excerpt } from './Excerpt';
import { FindingRow } from './FindingRow';
import { isStriking } from './list-findings';
import { Remarks } from './Remarks';
import type { Speech } from './speech';
import type { ChecklistSession } from './use-checklist';
import { useUnfold } from './use-unfold';

/** How many stand open; the rest is folded. */
const open = 5;

interface Props {
  session: ChecklistSession;
  text: string;
  speech: Speech;
}

/** The draft with what was found in it, strictest first, or a line that nobody could read it. Draws draft text, keeps none of it. */
export function Findings({ session, text, speech }: Props) {
  const { findings, alarms, setAlarm } = session;
  const { unfolded, unfold, first } = useUnfold();
  const id = useId();
  const striking = findings.filter(isStriking).slice(0, open);
  const shown = unfolded ? [...striking, ...findings.filter((one) => !striking.includes(one))] : striking;
  const folded = findings.length - shown.length;
  if (session.unread) return <Remarks lines={[speech.word('unread')]} />;
  if (findings.length === 0) return null;
  return (
    <section className="pw-findings" aria-labelledby={`${id}-title`}>
      <h3 className="pw-subtitle" id={`${id}-title`}>
        {speech.word('findings')}
      </h3>
      {shown.length > 0 && <Excerpt text={text} findings={shown} counts={shown.map(({ key }) => !alarms.has(key))} />}
      <ol id={id} className="pw-finding-list">
        {shown.map((finding, index) => (
          <FindingRow
            key={finding.key}
            ref={index === striking.length ? first : undefined}
            finding={finding}
            number={index + 1}
            speech={speech}
            alarm={alarms.get(finding.key) ?? null}
            onAlarm={(reason) => setAlarm(finding.key, reason)}
          />
        ))}
      </ol>
      {folded > 0 && (
        <Button look="quiet" action="more-found" aria-controls={id} aria-expanded={false} onClick={unfold}>
          {speech.word('moreFound', { count: String(folded) })}
        </Button>
      )}
    </section>
  );
}

/** Tells a screen reader what was found, once, when it joins. Stands there before: a line that comes along with its words is not read. */
export function FoundAloud({ session, speech }: Pick<Props, 'session' | 'speech'>) {
  const names = [...new Set(session.findings.map(({ type }) => speech.text(signalNames[type])))].join(', ');
  return (
    <p className="pw-unseen" aria-live="polite">
      {session.unread ? speech.word('unread') : names && speech.word('foundAre', { names })}
    </p>
  );
}

import type { Item } from '../../utils/model/checklist';
import { Button } from './Button';
import type { Speech } from './speech';
import type { ChecklistSession } from './use-checklist';

interface Props {
  session: ChecklistSession;
  speech: Speech;
  place: 'dialog' | 'page';
  help: { id: string; open: boolean; toggle: () => void };
  onBack: () => void;
  onCopyText: () => void;
}

/** Characters that fit beside the buttons on a narrow screen. */
const short = 20;

/** What is left, and what the person can do; always in the same place. */
export function Footer(props: Props) {
  const { session, speech, place, onBack } = props;
  const line = status(session, speech, place);
  const urgent = session.nudged && !session.stopped && !session.checklist.ready;
  return (
    <div className="pw-foot">
      <div className="pw-line">
        <p
          className="pw-status"
          role="status"
          data-urgent={urgent || undefined}
          data-long={line.length > short || undefined}
        >
          {line}
        </p>
        <Quiets {...props} />
      </div>
      <div className="pw-actions">
        {place === 'dialog' && (
          <Button action="back" onClick={onBack}>
            {speech.word('back')}
          </Button>
        )}
        <LastStep {...props} />
      </div>
    </div>
  );
}

/** What can always be done beside answering. */
function Quiets({ session, speech, help }: Pick<Props, 'session' | 'speech' | 'help'>) {
  return (
    <div className="pw-quiets">
      {!session.doubt && (
        <Button look="quiet" action="doubt" onClick={session.raiseDoubt}>
          {speech.word('doubt')}
        </Button>
      )}
      <Button look="quiet" action="help" aria-expanded={help.open} aria-controls={help.id} onClick={help.toggle}>
        {speech.word('help')}
      </Button>
    </div>
  );
}

/** Publishing, or keeping the text where nothing goes out; nothing where an answer publishes by itself. */
function LastStep({ session, speech, place, onCopyText }: Pick<Props, 'session' | 'speech' | 'place' | 'onCopyText'>) {
  if (session.stopped)
    return (
      <Button action="copy-text" onClick={onCopyText}>
        {speech.word('copyText')}
      </Button>
    );
  if (session.shortcuts) return null;
  return <PublishButton session={session} word={speech.word(place === 'dialog' ? 'publish' : 'check')} />;
}

function PublishButton({ session, word }: { session: ChecklistSession; word: string }) {
  const { ready } = session.checklist;
  return (
    <Button
      look="primary"
      action="publish"
      data-waiting={!ready || undefined}
      aria-disabled={!ready || session.waiting || session.sent}
      onClick={session.publish}
    >
      {word}
    </Button>
  );
}

/** One line that is also read out: what was just done, else what is missing or left. */
function status(session: ChecklistSession, { word, rule }: Speech, place: 'dialog' | 'page'): string {
  const { checklist, said, sent, touched, shortcuts, nudged } = session;
  if (sent) return word('sending');
  if (said) return said;
  const stop = checklist.items.find(({ state }) => state === 'stop');
  if (stop) return touched ? word('stops', { label: rule(stop.rule, stop.rule.label) }) : '';
  if (shortcuts) return '';
  if (checklist.ready) return place === 'page' ? word('complete') : '';
  const open: Item[] = checklist.items.filter(({ state }) => state === 'open');
  const [first] = open;
  if (nudged && first) return word('missing', { label: rule(first.rule, first.rule.label) });
  return open.length === 1 ? word('leftOne') : word('left', { count: String(open.length) });
}

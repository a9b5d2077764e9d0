import { useRef, useState } from 'react';
import type { Review } from '../../utils/messages';
import type { Draft } from '../../utils/model/draft';
import type { Settings } from '../../utils/settings/settings';
import { Checklist } from '../checklist/Checklist';
import { copyText } from '../checklist/copy-text';
import { inSight } from '../checklist/quiet-start';
import type { Find } from '../page/find';
import { PageFrame } from '../page/PageFrame';
import { usePage } from '../page/page-context';
import { useEditor } from '../page/use-editor';
import { draftOf, isEmpty, type Message } from './message';
import { MessageFields } from './MessageFields';

/** The checklist for what the guard cannot see. What is typed here lives in this page only. */
export function SelfcheckPage({ settings, find }: { settings: Settings; find: Find }) {
  const { briefing } = useEditor(settings);
  return (
    <PageFrame briefing={briefing} health={settings.health()} title={({ t }) => t.selfcheck.title}>
      <Selfcheck find={find} />
    </PageFrame>
  );
}

const freshMessage: Message = { text: '', reply: false, photo: false, where: 'whatsapp', app: null };

function Selfcheck({ find }: { find: Find }) {
  const { t, briefing } = usePage();
  const [message, setMessage] = useState(freshMessage);
  const [asked, setAsked] = useState<{ draft: Draft; review: Review; now: Date } | null>(null);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  // An edited message is a new one: its questions are asked from the start.
  function edit(part: Partial<Message>) {
    setMessage((before) => ({ ...before, ...part }));
    setAsked(null);
    setSaid('');
  }
  function check() {
    if (isEmpty(message)) {
      setSaid(t.selfcheck.empty);
      return box.current?.focus();
    }
    const draft = draftOf(message);
    setSaid('');
    setAsked({ draft, review: { signals: find(draft, briefing), account: {} }, now: new Date() });
  }
  function back() {
    setAsked(null);
    setSaid(t.selfcheck.backAgain);
    box.current?.focus();
  }
  return (
    <main className="sheet">
      <p>{t.selfcheck.intro}</p>
      <MessageFields message={message} onEdit={edit} box={box} />
      {!asked && (
        <button type="button" className="button primary" onClick={check}>
          {t.selfcheck.check}
        </button>
      )}
      {asked && (
        <Checklist
          key={asked.now.getTime()}
          {...asked}
          briefing={briefing}
          place="page"
          sight={inSight}
          browserLanguages={navigator.languages}
          onPublish={() => setSaid(t.selfcheck.ready)}
          onBack={back}
          copy={copyText}
        />
      )}
      <p role="status" className="strong">
        {said}
      </p>
    </main>
  );
}

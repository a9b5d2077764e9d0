import { useRef, useState, type RefObject } from 'react';
import type { Settings } from '../../utils/settings/settings';
import { Button } from '../page/Button';
import type { Find } from '../page/find';
import { OwnChecklist, reviewed, type OwnDraft } from '../page/OwnChecklist';
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
  const { t } = usePage();
  const box = useRef<HTMLTextAreaElement>(null);
  const { message, asked, said, edit, check, back, ready } = useCheck(find, box);
  return (
    <main className="sheet">
      <p>{t.selfcheck.intro}</p>
      <MessageFields message={message} onEdit={edit} box={box} />
      {!asked && (
        <Button look="primary" onClick={check}>
          {t.selfcheck.check}
        </Button>
      )}
      {asked && <OwnChecklist key={asked.now.getTime()} asked={asked} place="page" onPublish={ready} onBack={back} />}
      <p role="status" className="strong">
        {said}
      </p>
    </main>
  );
}

/** A message from being typed to being asked about; `box` is where it is typed. */
function useCheck(find: Find, box: RefObject<HTMLElement | null>) {
  const { t, briefing } = usePage();
  const [message, setMessage] = useState(freshMessage);
  const [asked, setAsked] = useState<OwnDraft | null>(null);
  const [said, setSaid] = useState('');

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
    setSaid('');
    setAsked(reviewed(draftOf(message), briefing, find));
  }
  function back() {
    setAsked(null);
    setSaid(t.selfcheck.backAgain);
    box.current?.focus();
  }
  return { message, asked, said, edit, check, back, ready: () => setSaid(t.selfcheck.ready) };
}

import { useEffect, useRef, useState } from 'react';
import type { Tally } from '../../utils/model/tally';
import type { Meter } from '../../utils/settings/meter';
import type { Settings } from '../../utils/settings/settings';
import { OutcomeDialog } from '../bench/OutcomeDialog';
import { useOutcomeQuestion } from '../bench/use-outcome-question';
import { PageFrame } from '../page/PageFrame';
import { usePage } from '../page/page-context';
import { useKeptFocus } from '../page/use-kept-focus';
import { StatusBar } from '../page/StatusBar';
import { useEditor, type Editor } from '../page/use-editor';
import { ClosedPart } from './ClosedPart';
import { SectionNav } from './SectionNav';
import { sectionIds, sections, type SectionId } from './sections';
import { DraftBar } from '../rule-editor/DraftBar';
import { useRuleDraft, type RuleDraft } from '../rule-editor/use-rule-draft';
import { TallyContext, useMeter, type Counted } from './use-tally';

const nothing: Tally = {};

/** All settings, one section at a time; the address remembers which. */
export function OptionsPage({ settings, meter }: { settings: Settings; meter: Meter }) {
  const counted = useMeter(meter);
  const editor = useEditor(settings);
  const draft = useRuleDraft(editor.own?.ruleSet ?? null, editor.standing?.board ?? null);
  const { asking, question } = useOutcomeQuestion(editor);
  const current = useSection();
  return (
    <PageFrame briefing={editor.own} health={settings.health()} title={({ t }) => t.page.settings}>
      <div className="with-nav">
        <SectionNav current={current} />
        <TallyContext value={counted.tally ?? nothing}>
          {draft && <SectionMain current={current} editor={asking} draft={draft} counted={counted} />}
        </TallyContext>
      </div>
      {question && <OutcomeDialog {...question} />}
      <StatusBar editor={editor} drafting={Boolean(draft?.changed || draft?.redo)}>
        {draft && <DraftBar editor={editor} draft={draft} />}
      </StatusBar>
    </PageFrame>
  );
}

interface MainProps {
  current: SectionId;
  editor: Editor;
  draft: RuleDraft;
  counted: Counted;
}

/** Focus follows to the heading of a section that was chosen, so that a keyboard or screen reader goes on from there. */
function SectionMain({ current, editor, draft, counted }: MainProps) {
  const page = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(current);
  useKeptFocus(heading);
  useEffect(() => {
    if (first.current !== current) heading.current?.focus();
    first.current = current;
  }, [current]);
  return (
    <main className="section" key={current}>
      <h2 tabIndex={-1} ref={heading}>
        {sections[current].title(page)}
      </h2>
      <ClosedPart closed={isClosedWhole(editor, current)}>{sections[current].show(editor, draft, counted)}</ClosedPart>
    </main>
  );
}

/** Language and colours stay everyone's own, so `me` is closed in part (MeSection). */
function isClosedWhole({ standing }: Editor, section: SectionId): boolean {
  return section !== 'me' && Boolean(standing?.managed.policy.locked?.some((one) => one === section));
}

function useSection(): SectionId {
  const read = () => sectionIds.find((id) => location.hash === `#${id}`) ?? 'me';
  const [current, setCurrent] = useState(read);
  useEffect(() => {
    const follow = () => setCurrent(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return current;
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { meterTexts } from '../../utils/i18n/meter';
import type { Tally } from '../../utils/model/tally';
import type { Meter } from '../../utils/settings/meter';
import type { Settings } from '../../utils/settings/settings';
import { PageFrame } from '../page/PageFrame';
import { usePage, type Page } from '../page/page-context';
import { StatusBar } from '../page/StatusBar';
import { useEditor, type Editor } from '../page/use-editor';
import { ClosedPart } from './ClosedPart';
import { BenchSection } from '../bench/BenchSection';
import { DraftBar } from '../rule-editor/DraftBar';
import { useRuleDraft, type RuleDraft } from '../rule-editor/use-rule-draft';
import { ContactsSection } from './ContactsSection';
import { ExchangeSection } from './ExchangeSection';
import { HelpSection } from './HelpSection';
import { HoursSection } from './HoursSection';
import { MeterSection } from './MeterSection';
import { MeSection } from './MeSection';
import { RolloutSection } from './RolloutSection';
import { RulesSection } from './RulesSection';
import { SitesSection } from './SitesSection';
import { TallyContext, useMeter, type Counted } from './use-tally';
import { VersionsSection } from './VersionsSection';
import { StandingSection } from './StandingSection';
import { WhatSection } from './WhatSection';

const nothing: Tally = {};

const sections = {
  me: { title: ({ t }: Page) => t.me.title, show: (editor: Editor) => <MeSection editor={editor} /> },
  rules: {
    title: ({ t }: Page) => t.rules.title,
    show: (editor: Editor, draft: RuleDraft) => <RulesSection editor={editor} draft={draft} />,
  },
  bench: {
    title: ({ t }: Page) => t.bench.title,
    show: (_: Editor, draft: RuleDraft) => <BenchSection draft={draft} />,
  },
  contacts: { title: ({ t }: Page) => t.contacts.title, show: (editor: Editor) => <ContactsSection editor={editor} /> },
  sites: { title: ({ t }: Page) => t.sites.title, show: (editor: Editor) => <SitesSection editor={editor} /> },
  hours: { title: ({ t }: Page) => t.hours.title, show: (editor: Editor) => <HoursSection editor={editor} /> },
  exchange: { title: ({ t }: Page) => t.exchange.title, show: (editor: Editor) => <ExchangeSection editor={editor} /> },
  meter: {
    title: ({ language }: Page) => meterTexts[language].title,
    show: ({ briefing }: Editor, draft: RuleDraft, { tally, reset }: Counted) =>
      briefing && tally && <MeterSection ruleSet={briefing.ruleSet} draft={draft} reset={reset} />,
  },
  versions: { title: ({ t }: Page) => t.versions.title, show: (editor: Editor) => <VersionsSection editor={editor} /> },
  standing: {
    title: ({ t }: Page) => t.standing.title,
    show: ({ standing }: Editor) => standing && <StandingSection standing={standing} />,
  },
  what: {
    title: ({ t }: Page) => t.what.title,
    show: (editor: Editor) => <WhatSection editor={editor} />,
  },
  rollout: {
    title: ({ t }: Page) => t.rollout.title,
    show: ({ standing, vault }: Editor) => standing && <RolloutSection standing={standing} vault={vault} />,
  },
  help: { title: ({ t }: Page) => t.help.title, show: () => <HelpSection /> },
} satisfies Record<
  string,
  { title: (page: Page) => string; show: (editor: Editor, draft: RuleDraft, counted: Counted) => ReactNode }
>;

type SectionId = keyof typeof sections;
const sectionIds = Object.keys(sections) as SectionId[];

/** All settings, one section at a time; the address remembers which. */
export function OptionsPage({ settings, meter }: { settings: Settings; meter: Meter }) {
  const counted = useMeter(meter);
  const editor = useEditor(settings);
  const draft = useRuleDraft(editor.own?.ruleSet ?? null, editor.standing?.board ?? null);
  const current = useSection();
  return (
    <PageFrame briefing={editor.own} health={settings.health()} title={({ t }) => t.page.settings}>
      <div className="with-nav">
        <SectionNav current={current} />
        <TallyContext value={counted.tally ?? nothing}>
          {draft && <SectionMain current={current} editor={editor} draft={draft} counted={counted} />}
        </TallyContext>
      </div>
      <StatusBar editor={editor} drafting={Boolean(draft?.changed || draft?.redo)}>
        {draft && <DraftBar editor={editor} draft={draft} />}
      </StatusBar>
    </PageFrame>
  );
}

function SectionNav({ current }: { current: SectionId }) {
  const page = usePage();
  return (
    <nav className="section-nav" aria-label={page.t.page.sections}>
      {sectionIds.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
          {sections[id].title(page)}
        </a>
      ))}
    </nav>
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

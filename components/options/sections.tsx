import type { ReactNode } from 'react';
import { meterTexts } from '../../utils/i18n/meter';
import type { Page } from '../page/page-context';
import type { Editor } from '../page/use-editor';
import type { RuleDraft } from '../rule-editor/use-rule-draft';
import { BenchSection } from '../bench/BenchSection';
import { ContactsSection } from './ContactsSection';
import { ExchangeSection } from './ExchangeSection';
import { HelpSection } from './HelpSection';
import { HoursSection } from './HoursSection';
import { MeterSection } from './MeterSection';
import { MeSection } from './MeSection';
import { RolloutSection } from './RolloutSection';
import { RulesSection } from './RulesSection';
import { SitesSection } from './SitesSection';
import { VersionsSection } from './VersionsSection';
import { StandingSection } from './StandingSection';
import { WhatSection } from './WhatSection';
import type { Counted } from './use-tally';

/** Everything that the options page has, by the name that its address carries. */
export const sections = {
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
  exchange: {
    title: ({ t }: Page) => t.exchange.title,
    show: (editor: Editor, { changed }: RuleDraft) => <ExchangeSection editor={editor} drafting={changed} />,
  },
  meter: {
    title: ({ language }: Page) => meterTexts[language].title,
    show: ({ briefing }: Editor, draft: RuleDraft, { tally, reset }: Counted) =>
      briefing && tally && <MeterSection ruleSet={briefing.ruleSet} draft={draft} reset={reset} />,
  },
  versions: {
    title: ({ t }: Page) => t.versions.title,
    show: (editor: Editor, { changed }: RuleDraft) => <VersionsSection editor={editor} drafting={changed} />,
  },
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

export type SectionId = keyof typeof sections;

/** For whom each section is: most people need only the first group. */
export const sectionGroups = {
  you: ['me', 'standing', 'what', 'help'],
  school: ['rules', 'bench', 'contacts', 'sites', 'hours', 'versions', 'meter', 'exchange'],
  management: ['rollout'],
} as const satisfies Record<string, readonly SectionId[]>;

export const sectionIds: readonly SectionId[] = Object.values(sectionGroups).flat();

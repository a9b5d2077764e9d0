import type { Language } from '../model/profile';
import { editorDe } from './editor-de';
import { editorEn } from './editor-en';
import { editorNl, type EditorTexts } from './editor-nl';
import { optionsDe } from './options-de';
import { optionsEn } from './options-en';
import { optionsNl, type OptionsTexts } from './options-nl';
import { de } from './pages-de';
import { policyDe } from './policy-de';
import { policyEn } from './policy-en';
import { policyNl, type PolicyTexts } from './policy-nl';
import { en } from './pages-en';
import { nl, type SharedTexts } from './pages-nl';
import { trialsDe } from './trials-de';
import { trialsEn } from './trials-en';
import { trialsNl, type TrialTexts } from './trials-nl';
import { whatDe } from './what-de';
import { versionsDe } from './versions-de';
import { whatEn } from './what-en';
import { versionsEn } from './versions-en';
import { whatNl, type WhatTexts } from './what-nl';
import { versionsNl, type VersionsTexts } from './versions-nl';

export type PageTexts = SharedTexts &
  OptionsTexts &
  EditorTexts &
  TrialTexts &
  PolicyTexts & { versions: VersionsTexts; what: WhatTexts };

/** The words of our own pages (options, popup, welcome, self-check). */
export const pageTexts: Record<Language, PageTexts> = {
  nl: { ...nl, ...optionsNl, ...editorNl, ...trialsNl, versions: versionsNl, ...policyNl, what: whatNl },
  en: { ...en, ...optionsEn, ...editorEn, ...trialsEn, versions: versionsEn, ...policyEn, what: whatEn },
  de: { ...de, ...optionsDe, ...editorDe, ...trialsDe, versions: versionsDe, ...policyDe, what: whatDe },
};

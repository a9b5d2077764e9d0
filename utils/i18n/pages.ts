import type { Language } from '../model/profile';
import { optionsDe } from './options-de';
import { optionsEn } from './options-en';
import { optionsNl, type OptionsTexts } from './options-nl';
import { de } from './pages-de';
import { policyDe } from './policy-de';
import { policyEn } from './policy-en';
import { policyNl, type PolicyTexts } from './policy-nl';
import { en } from './pages-en';
import { nl, type SharedTexts } from './pages-nl';
import { versionsDe } from './versions-de';
import { versionsEn } from './versions-en';
import { versionsNl, type VersionsTexts } from './versions-nl';

export type PageTexts = SharedTexts & OptionsTexts & PolicyTexts & { versions: VersionsTexts };

/** The words of our own pages (options, popup, welcome, self-check). */
export const pageTexts: Record<Language, PageTexts> = {
  nl: { ...nl, ...optionsNl, versions: versionsNl, ...policyNl },
  en: { ...en, ...optionsEn, versions: versionsEn, ...policyEn },
  de: { ...de, ...optionsDe, versions: versionsDe, ...policyDe },
};

import type { Language } from '../model/profile';
import { optionsDe } from './options-de';
import { optionsEn } from './options-en';
import { optionsNl, type OptionsTexts } from './options-nl';
import { de } from './pages-de';
import { en } from './pages-en';
import { nl, type SharedTexts } from './pages-nl';

export type PageTexts = SharedTexts & OptionsTexts;

/** The words of our own pages (options, popup, welcome, self-check). */
export const pageTexts: Record<Language, PageTexts> = {
  nl: { ...nl, ...optionsNl },
  en: { ...en, ...optionsEn },
  de: { ...de, ...optionsDe },
};

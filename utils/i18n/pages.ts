import type { Language } from '../model/profile';
import { de } from './pages-de';
import { en } from './pages-en';
import { nl, type PageTexts } from './pages-nl';

export type { PageTexts };

/** The words of our own pages (options, popup, welcome, self-check). */
export const pageTexts: Record<Language, PageTexts> = { nl, en, de };

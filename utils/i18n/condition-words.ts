import type { Language } from '../model/profile';
import { conditionsDe } from './conditions-de';
import { conditionsEn } from './conditions-en';
import { conditionsNl, type ConditionTexts } from './conditions-nl';

/** The words of conditions, for choosing them and for reading them back. */
export const conditionWords: Record<Language, ConditionTexts> = {
  nl: conditionsNl,
  en: conditionsEn,
  de: conditionsDe,
};

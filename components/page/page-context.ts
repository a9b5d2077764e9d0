import { createContext, useContext } from 'react';
import { checklistWords } from '../../utils/i18n/checklist';
import { pickLanguage, say } from '../../utils/i18n/language';
import { pageTexts, type PageTexts } from '../../utils/i18n/pages';
import type { Briefing } from '../../utils/messages';
import type { Language, Role } from '../../utils/model/profile';
import type { ContactRole, RuleSet, Text } from '../../utils/model/rules';

/** What every part of a page needs to speak with this person. */
export interface Page {
  t: PageTexts;
  language: Language;
  briefing: Briefing;
  /** A text of the rule set, with the school's own names filled in. */
  say: (text: Text, contact?: ContactRole) => string;
  /** What a role, a contact's position or a link is called, here as in the checklist. */
  called: (what: Called) => string;
  /** A calendar day (YYYY-MM-DD) in words. */
  day: (iso: string) => string;
}

type Called = Role | ContactRole | keyof RuleSet['links'];

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('only within PageFrame');
  return page;
}

/** `browserLanguages` decides only where the person left the language to the browser. */
export function pageFor(briefing: Briefing, browserLanguages: readonly string[]): Page {
  const { profile, ruleSet } = briefing;
  const language = pickLanguage(profile.language, browserLanguages);
  const called = (what: Called) => say(checklistWords[what], language);
  const school = profile.school || ruleSet.schools[0] || ruleSet.board;
  const t = pageTexts[language];
  const places = { school, board: ruleSet.board, platform: t.page.anySite };
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    t,
    language,
    briefing,
    say: (text, contact) => say(text, language, { ...places, contact: contact ? called(contact) : '' }),
    called,
    day: (iso) => format.format(new Date(`${iso}T00:00:00Z`)),
  };
}

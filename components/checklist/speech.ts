import { checklistWords, type ChecklistWord } from '../../utils/i18n/checklist';
import { pickLanguage, say } from '../../utils/i18n/language';
import type { Draft } from '../../utils/model/draft';
import type { Language } from '../../utils/model/profile';
import type { Rule, Text } from '../../utils/model/rules';
import type { Briefing } from '../../utils/messages';
import { platforms } from '../../utils/platforms';

type Values = Readonly<Record<string, string>>;

/** Everything that is said in one checklist, in the person's language. */
export interface Speech {
  language: Language;
  word: (key: ChecklistWord, values?: Values) => string;
  text: (text: Text) => string;
  /** The same with who to turn to filled in. */
  rule: (rule: Rule, text: Text) => string;
  platform: string;
  /** A day (yyyy-mm-dd) in words. */
  day: (day: string) => string;
}

/** `browserLanguages` decides only where the person left the language to the browser. */
export function speechFor(briefing: Briefing, draft: Draft, browserLanguages: readonly string[]): Speech {
  const { profile, ruleSet } = briefing;
  const language = pickLanguage(profile.language, browserLanguages);
  const word = (key: ChecklistWord, values: Values = {}) => say(checklistWords[key], language, values);
  const platform = platforms.find(({ id }) => id === draft.platform)?.name ?? word('elsewhere');
  const school = profile.school || word('school');
  const places = { school, board: ruleSet.board, platform };
  return {
    language,
    word,
    platform,
    day: (day) => new Date(`${day}T12:00`).toLocaleDateString(language, { day: 'numeric', month: 'long' }),
    text: (text) => say(text, language, places),
    rule: (rule, text) => say(text, language, { ...places, contact: rule.contact ? word(rule.contact) : '' }),
  };
}

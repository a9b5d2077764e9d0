import type { Language, Profile } from '../model/profile';
import type { Text } from '../model/rules';

/** Spelled out here, so that a page script does not bring the schemas along. */
const spoken: Record<Language, true> = { nl: true, en: true, de: true };

/** The language to speak: the person's own choice, else the first language of the browser that we have, else Dutch. */
export function pickLanguage(setting: Profile['language'], browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (isSpoken(primary)) return primary;
  }
  return 'nl';
}

/** Who decides on the language: the person's own choice comes first, then the policy's, then the browser's; else it is ours. */
export type LanguageReason = 'own' | 'policy' | 'browser' | 'none';

export function whyLanguage(
  own: Profile['language'],
  given: Profile['language'] | undefined,
  browserLanguages: readonly string[],
): LanguageReason {
  if (own !== 'auto') return 'own';
  if (given && given !== 'auto') return 'policy';
  return browserLanguages.some((tag) => isSpoken(tag.toLowerCase().split(/[-_]/)[0])) ? 'browser' : 'none';
}

function isSpoken(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(spoken, tag);
}

/** A text in one language, in Dutch where it is missing. `{name}` becomes its value; a name without a value stays as a bare word. */
export function say(text: Text, language: Language, fill: Readonly<Record<string, string>> = {}): string {
  const template = text[language] ?? text.nl;
  return template.replace(/\{([a-z]{1,40})\}/gi, (_, name: string) =>
    Object.hasOwn(fill, name) ? (fill[name] ?? name) : name,
  );
}

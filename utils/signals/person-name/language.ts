import { wordSet } from '../matching';
import type { Token } from './tokens';

export type Language = 'nl' | 'en' | 'de';

const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordSet(`
    de het een en van ik je niet dat die met voor op naar bij ook maar nog wel zijn heeft onze mijn wij vandaag aan uit
    om te weer gaan ze hij was is er
  `),
  en: wordSet(`
    the and of to a you it that is was for on with my our we are at this have he she they her his from not be today your
    i in so who
  `),
  de: wordSet(`
    der die das und ich nicht ist ein eine mit für auf den dem zu wir sie von im es war haben hat mein unsere meine
    heute auch sich aus bei nach wurde noch zum zur vom beim wenn aber dass kein keine mir dir euch nur sind wird
  `),
};

/** The language most of the first words are in; Dutch where it cannot be told. */
export function languageOf(tokens: readonly Token[]): Language {
  const counts: Record<Language, number> = { nl: 0, en: 0, de: 0 };
  for (const { folded } of tokens.slice(0, 200))
    for (const language of ['nl', 'en', 'de'] as const) if (telling[language].has(folded)) counts[language]++;
  if (counts.de > counts.nl && counts.de >= counts.en) return 'de';
  return counts.en > counts.nl ? 'en' : 'nl';
}

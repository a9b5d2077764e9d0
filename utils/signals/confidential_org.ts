import type { Check, Span } from './check';
import { isIn, joinNear, plainPattern, spansOf } from './matching';
import { affairs, hush, keys, ourOwn, papers, publicNews, secret } from './vocabulary/inside';
import { publicMatter } from './vocabulary/public-matters';

export const confidential_org: Check = {
  /** The whole sentence: what tells and what is told; sentences in a row are one finding. */
  find: (_, __, { plain, sentences }) => {
    const inside = isIn(plain, ourOwn);
    const told = sentences.flatMap(({ start, end }) =>
      joinNear(toldIn(plain.slice(start, end), inside), 400).map((span) => ({
        ...span,
        start,
        end: start + plain.slice(start, end).trimEnd().length,
      })),
    );
    return joinNear(told, 2);
  },
  examples: {
    yes: [
      'Dit is vertrouwelijk, maar ik vertel het toch',
      'Uit een interne memo: drie collega’s weg',
      'Onder embargo tot vrijdag',
      'This is confidential',
      'De alarmcode van school is 4471',
      'Bestuur wil onze school sluiten, niemand weet het nog',
    ],
    no: [
      'Onze intern begeleider heeft een nieuw boek',
      'Ik vertrouw mijn team',
      'Das Internat war schön',
      'Concept van mijn tekening',
      'Wij zoeken een leerkracht groep 7, solliciteer voor 1 mei',
      'De minister kondigde een reorganisatie aan',
      'Wachtwoord vergeten, wie kent dat niet',
    ],
  },
};

/** A view of the trade, not news from inside. */
const general = plainPattern(`
  waarom (betalen|verdienen|krijgen|zijn|worden|moeten), (wij|we) willen .. (salaris|loon|werkdruk), malieveld, gestaakt, staken, verdienen, normaal salaris, hoger loon, (goed|beter|eerlijk|fatsoenlijk) (salaris|loon), (alle|veel|sommige) (scholen|besturen|leerkrachten)
`);

/** Spans within the sentence. `inside`: somewhere in the draft the writer's own organisation is named. */
function toldIn(sentence: string, inside: boolean): Span[] {
  const told = [...withWhy(sentence, secret, 'secret'), ...withWhy(sentence, keys, 'key')];
  if (isIn(sentence, publicNews) || isIn(sentence, publicMatter)) return told.filter(({ why }) => why === 'secret');
  told.push(...withWhy(sentence, papers, 'papers'));
  if (inside) told.push(...withWhy(sentence, hush, 'secret'));
  if (isIn(sentence, ourOwn) && !isIn(sentence, general)) told.push(...withWhy(sentence, affairs, 'affairs'));
  return told;
}

function withWhy(sentence: string, pattern: RegExp, why: string): Span[] {
  return spansOf(sentence, pattern).map((span) => ({ ...span, why }));
}

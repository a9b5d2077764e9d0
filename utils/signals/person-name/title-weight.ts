import type { Entry } from './lexicon';
import type { Reading, Run } from './run';
import { titles } from './word-classes';

/** Of these a surname follows, though it begins with a particle and is a word: "fam. ter Braak". */
const formal = /^(?:fam|familie|mevrouw|mevr|mw|mej|meneer|mijnheer|dhr|heer|frau|herr|mr|mrs|ms)$/;
/** Of these a surname follows as often as a first name: "vader Brouwer", "kinderen Bosgraaf". */
const parents = /^(?:vader|moeder|papa|mama|ouder|vati|mutter|dad|mum)$/;

/** What a title or a role before a run adds to it. */
export function weightOfTitle({ tokens, entry, flat }: Reading, run: Run, title: string, known: boolean): number {
  const { first, last } = run;
  const token = tokens[first];
  if (!token) return 0;
  const of = entry(first);
  const capital = token.capital || (formal.test(title) && tokens[last]?.capital === true);
  const isKnown = known || (of.surname && !of.word && flat && !token.text.includes('-'));
  const odd = isOddlyCalled(title, of) ? 0.6 : 0;
  if (titles.has(title)) return (capital ? 1.5 : isKnown ? 0.9 : 0.7) - odd;
  if (token.capital && of.surname && parents.test(title)) return 0.9 - odd;
  return (capital || isKnown ? 0.6 : 0) - odd;
}

/** "Juf Bril", "Dokter Sofa": a word that no list knows as anybody's name. */
function isOddlyCalled(title: string, { given, surname, word }: Entry): boolean {
  return (
    /^(?:juf|juffrouw|meester|miss|frau|dokter|opa|oma|tante|ome|oom|zuster)$/.test(title) && word && !given && !surname
  );
}

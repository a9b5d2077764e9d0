import type { Check, SignalSettings, Span } from './check';
import { evidenceAfter } from './person-name/after';
import { animalsIn, evidenceOfAnimal, petsIn } from './person-name/animals';
import { evidenceBefore } from './person-name/before';
import { evidenceOfFame } from './person-name/fame';
import { findRuns } from './person-name/find-runs';
import { languageOf } from './person-name/language';
import { isFirstName, lookUp, type Entry } from './person-name/lexicon';
import { nameInHashtag } from './person-name/in-hashtag';
import { withLists, withRepeats } from './person-name/linked';
import { evidenceOfThing } from './person-name/named-things';
import { ownersOf } from './person-name/not-private';
import { isName, withEvidence, type Reading, type Run } from './person-name/run';
import { isOtherSpelling } from './person-name/spelling';
import { evidenceOfSpotlight, spotlightOf } from './person-name/spotlight';
import { evidenceOfSubject } from './person-name/word-as-name';
import { evidenceOfWho } from './person-name/told-who';
import { evidenceOfTitle } from './person-name/titles-of-works';
import { tokensOf, type Token } from './person-name/tokens';
import { kin } from './person-name/word-classes';

/** Private persons by name. No word decides alone: every word starts with a belief and its surroundings add or take. */
export const person_name: Check = {
  find: (text, settings) => {
    const reading = readingOf(text, settings);
    const runs = findRuns(reading).map((run) =>
      withEvidence(run, [
        ...evidenceBefore(reading, run),
        ...evidenceAfter(reading, run),
        ...evidenceOfFame(reading, run),
        ...evidenceOfSpotlight(reading, run),
        ...evidenceOfAnimal(reading, run),
        ...evidenceOfTitle(reading, run),
        ...evidenceOfSubject(reading, run),
        ...evidenceOfThing(reading, run),
        ...evidenceOfWho(reading, run),
      ]),
    );
    const names = withRepeats(reading, withLists(reading, withRepeats(reading, withLists(reading, runs)))).filter(
      isName,
    );
    return [...names.map((run) => spanOf(reading, run)), ...inHashtags(reading.tokens)].sort(
      (one, other) => one.start - other.start,
    );
  },
  examples: {
    yes: [
      'Vandaag heeft Sanne haar spreekbeurt gehouden',
      'Juf Roos is jarig',
      'mw. De Boer belde weer',
      'J. de Vries haalde de toets niet',
      'Jan Peter van der Heide wordt directeur',
      'onze daan kan al lezen',
      'Trots op Yazan, Rahaf en Filmon',
      'De moeder van Jaylano belde',
      "Sem's tekening hangt al",
      '#SanneDeVries',
      'Kijk eens wat Zubeyla gemaakt heeft',
      'SEM EN YUSUF HEBBEN GEWONNEN',
      'roos bleef vanochtend weer aan m’n been hangen',
      'Storm heeft z’n eerste doelpunt gemaakt op het plein',
      'merel en mees houden samen hun spreekbeurt',
      'Ik trek het niet meer. Tygo gooide weer met stoelen',
      'Te koop: kast. Bellen met Dinie Veldkamp, 074 555 01 22',
      'Vandaag een gesprek over Quirella gehad',
      'Onze Sem heeft een hond gekregen',
      'My pupil Oliver read his first book',
      'Heute hat Finja alleine gelesen',
    ],
    no: [
      'Storm op komst, dus geen gym',
      'Daan, ons konijn, heeft de kabel doorgebeten',
      'Unser Tag der offenen Tür ist am Montag',
      'Roos is mijn lievelingskleur',
      'Roos, pioen of lavendel langs het pad?',
      'Mei was koud, met weinig zon',
      'Wolf gezien bij de manege',
      'Max Verstappen wint weer! Max is de beste',
      'Wij lazen Minoes van Annie M.G. Schmidt',
      'Feest op OBS Het Kompas',
      'Burgemeester Van der Meer opent het plein',
      'Wij wonen in de Prins Bernhardstraat',
      'Met de trein naar Hengelo',
      'Sinterklaas kwam op school met zijn Pieten',
      'We zijn gestart met Kahoot en Gynzy',
      'De hond heet Max',
      'Der Elternabend war sehr gut besucht',
      '@jufsanne wat leuk',
      'Mail naar sanne.devries@konot.example',
    ],
  },
};

function readingOf(text: string, settings: SignalSettings): Reading {
  const tokens = tokensOf(text);
  const entries: (Entry | undefined)[] = [];
  const known = new Map<string, Entry>();
  const entry = (at: number) => (entries[at] ??= entryOf(tokens[at], known));
  const animals = animalsIn(tokens, text);
  return {
    text,
    tokens,
    entry,
    owners: ownersOf(tokens, entry, settings),
    language: languageOf(tokens),
    spotlight: spotlightOf(tokens),
    animals,
    pets: animals === 'none' ? new Set() : petsIn(tokens),
    flat: tokens.length > 3 && !/\p{Lu}/u.test(text),
  };
}

/** Every word is looked up once a draft. */
function entryOf(token: Token | undefined, known: Map<string, Entry>): Entry {
  const word = `${token?.folded ?? ''}${token?.capital ? ' capital' : ''}`;
  const entry = known.get(word) ?? withSpelling(lookUp(token?.folded ?? ''), token?.capital ?? false);
  known.set(word, entry);
  return entry;
}

/** With a capital, a word that no list knows may be a name in other letters. */
function withSpelling(entry: Entry, capital: boolean): Entry {
  const isUnknown = !entry.given && !entry.surname && !entry.word && !entry.place;
  return isUnknown && capital && isOtherSpelling(entry.base) ? { ...entry, given: 'elsewhere' } : entry;
}

/** Without a possessive s, and with the point of an initial. */
function spanOf({ text, tokens, entry }: Reading, { first, last, why }: Run): Span {
  const [from, to] = [tokens[first], tokens[last]];
  const start = (from?.start ?? 0) + (from?.kind === 'handle' ? 1 : 0);
  const end = to?.end ?? 0;
  const base = entry(last).base;
  if (/['’]s$/.test(to?.text ?? '')) return { start, end: end - 2, why };
  if (first === last && to?.folded.endsWith('s') && isOwner(base, to.folded, tokens[last + 1]))
    return { start, end: end - 1, why };
  return { start, end: to?.text.length === 1 && text.charAt(end) === '.' ? end + 1 : end, why };
}

/** "Sannes broer": the s is no part of the name. */
function isOwner(base: string, folded: string, next: Token | undefined): boolean {
  if (base !== folded) return folded === `${base}s`;
  return kin.has(next?.folded ?? '') && !isFirstName(folded) && isFirstName(folded.slice(0, -1));
}

function inHashtags(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token) =>
    token.kind === 'hashtag' && token.text.length < 60 ? (nameInHashtag(token) ?? []) : [],
  );
}

import { wrapped } from '../matching';
import { isPersonNoun } from './named-things';
import type { Evidence, Reading, Run } from './run';

/** "solo van Eddie", "docu over Anne": who is played, sung or told about is known from there. */
const performed = new RegExp(wrapped`
  ^(?:cover|covers|solo|gitaarsolo|docu|doku|documentaire|biografie|biopic|biography|discografie|oeuvre|repertoire|riff|
  riffs|elpee|lp|single|album|soundtrack|playlist|concert|tribute|nieuwste|tickets|concertkaartjes|videoclip|hattrick|
  rugnummer|requiem|sonate|sonates|symfonie|opera|aria|nocturne|cantate|etude|wals|prelude)$
`);
/** "Alles van David Mitchell leest als …": only of a full name. */
const whole = /^(?:alles|everything|boeken|romans|platen|films)$/;

/** "Daan & Co", "Roos en Zn.", "Sophie en Zo", "Bakker BV". */
const firm = new RegExp(
  wrapped`
    ^ ?(?:&|en|and|und) ?(?:co|zn|zo|zoon|zonen|sons?|söhne|partners|company)(?:[^\p{L}]|$)|
    ^ (?:bv|b\.v|vof|nv|n\.v|inc|gmbh)(?:[^\p{L}]|$)
  `,
  'iu',
);

/** Whose name is the name of a song, a book, a shop is nobody we know. */
export function evidenceOfTitle(reading: Reading, run: Run): Evidence[] {
  const { tokens, text } = reading;
  const [one, two] = [tokens[run.first - 1], tokens[run.first - 2]];
  if (firm.test(text.slice(tokens[run.last]?.end, (tokens[run.last]?.end ?? 0) + 12))) return [['thing', -1.5]];
  if (/^(?:van|over|of|about|von|uber|by|from)$/.test(one?.folded ?? '') && one?.gap === ' ') {
    if (performed.test(two?.folded ?? '')) return [['famous', -1.2]];
    if (run.first !== run.last && whole.test(two?.folded ?? '')) return [['famous', -1.6]];
  }
  // A whole name between these is on a label or a card as often.
  if (isQuoted(reading, run)) return [['thing', run.why === 'full-name' || run.why === 'initials' ? -0.3 : -0.9]];
  return isWithThing(reading, run) ? [['thing', isBetweenQuotes(reading, run) ? -1.5 : -0.6]] : [];
}

const opening = /(?:^|[\s(])['"‘’“”«]$/;
const closing = /^[.,!?]?['"’”»]/;

/** 'Jolene': nothing but the name in quotation marks, and nobody is said to be called so. */
function isQuoted({ tokens, text }: Reading, { first, last }: Run): boolean {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  if (!opening.test(text.slice(Math.max(0, start - 2), start)) || !closing.test(text.slice(end, end + 2))) return false;
  return !/(?:heet|heette|noemen|noemt|noem|naam|called|named|heißt|juf|meester|opa|oma)\W*$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

function isBetweenQuotes({ tokens, text }: Reading, { first }: Run): boolean {
  const start = tokens[first]?.start ?? 0;
  return opening.test(text.slice(Math.max(0, start - 2), start));
}

/** "Sjaak en de chocoladefabriek", "Erik of het klein insectenboek": with a thing, and no "Sem en de juf", "Noor en de rest". */
function isWithThing({ tokens, entry, language }: Reading, { first, last }: Run): boolean {
  if (first !== last || !tokens[first]?.capital) return false;
  const isLinked = /^(?:en|and|und|of)$/.test(tokens[last + 1]?.folded ?? '') && tokens[last + 1]?.gap === ' ';
  const [article, noun] = [tokens[last + 2], tokens[last + 3]];
  if (language === 'nl' && article?.folded === 'die') return false;
  if (!isLinked || !/^(?:de|het|the|der|die|das)$/.test(article?.folded ?? '') || noun?.gap !== ' ') return false;
  if (/s$|en$|^(?:rest|ander|hele|team|groep|klas|directie|leiding|kids)/.test(noun.folded)) return false;
  return entry(last + 3).word && !isPersonNoun(noun.folded);
}

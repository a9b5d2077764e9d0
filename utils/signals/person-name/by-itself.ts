import { wordSet, wrapped } from '../matching';
import type { Reading } from './run';

/** Longer than this, a word that no list knows is hardly ever a name. */
const longName = 11;

/** Names that begin a sentence as something else nearly always. */
const functionWords = wordSet(`
  dan ben bent door per an al as do de en el la le mei din na mag kan bij op wie wat nu of om mark will can may an so
  see das der die den der
`);

/** Names that are everyday words in German, where nouns have a capital as well. */
const germanWords = wordSet(`
  tur tod morgen not zeit tag nur ernst rosa mai heide wolf linde sommer winter herbst rose falk lies gern eben mal frei
  mark august sonne engel stern held blume hase bar dank will kann lila viola mut gut lass hin wem wen man da mir sieg
  kleber
`);

/** Forms of English words that are first names here. */
const englishForms = /^(?:mine|lies|ties|dries|miles|wills|hopes|marks|pats|dots|jots|wins|mats|dies|does)$/;

/** Nobody's name ends so: "Rotaryclub". */
const gathering = new RegExp(wrapped`
  .{3}(?:club|koor|team|band|bond|feest|dag|week|markt|toernooi|loop|tocht|avond|show|quiz|kamp|groep|raad|vereniging|
  shop|store|kring)$
`);

/** First names end in few ways. */
const givenEnd = new RegExp(wrapped`
  (?:[aio]|ah|ell?e|ine|een|lyn|lynn|ley|ique|iya|son|ton|vin|iel|ael|ek|iek|ien|ard|bert|man|mine|yn|ys|ique|shan|
  deep|jit|ani|ullah|udin|ur|im|id|ur|is|us)$
`);

/** "Yi-Chen", "Jetse-Jan": two capitals, each half short. */
const halves = /^\p{Lu}\p{Ll}{1,5}-\p{Lu}\p{Ll}{1,6}$/u;

/** How much a word by itself looks like a name, 0 to 1.2; below 0 it looks like something else. */
export function beliefInWord({ tokens, entry, language, flat }: Reading, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const { base, given, surname, asWord, english, word, place } = entry(at);
  if (language === 'en' && token.folded === `${base}s` && given) return 0.2;
  if (token.opens && functionWords.has(token.folded)) return 0;
  const odd = word || place || asWord === 'often';
  const shouted = token.upper && !token.capital;
  if (!token.capital) {
    if (shouted && given === 'well') return asWord === 'often' ? 0.2 : 0.8;
    if (given === 'well' && asWord === 'never' && !word && !place && !english)
      return flat ? (token.text.length > 3 ? 1 : 0.9) : 0.75;
    if (given === 'well') return asWord === 'often' ? 0 : place ? 0.1 : 0.4;
    if (odd || token.folded.length < 3) return -0.2;
    return given ? 0.3 : surname ? 0.15 : 0.1;
  }
  if (language === 'en' && englishForms.test(token.folded)) return token.capital && !token.opens ? 0.3 : 0;
  if (language === 'de' && germanWords.has(token.folded)) return token.opens ? 0 : 0.2;
  if (language === 'de' && !given) return surname && !word ? 0.2 : word ? -0.5 : 0.1;
  const often = asWord === 'often' || (language !== 'nl' && english);
  if (given && token.upper) return 0.6;
  if (given === 'well' && language !== 'nl' && english && word && token.opens) return 0.6;
  if (given === 'well') return token.opens ? (often ? 0.3 : place ? 0.6 : 1) : often ? 0.7 : place ? 0.8 : 1.2;
  if (given && asWord === 'seldom' && !place) return token.opens ? 0.2 : 0.65;
  if (given) return odd ? (token.opens ? 0 : 0.3) : token.opens ? 0.6 : 0.85;
  if (halves.test(token.text) && !odd) return token.opens ? 0.6 : 0.85;
  if (surname) return odd ? (token.opens ? 0 : 0.2) : token.opens ? 0.3 : 0.55;
  if (word) return token.opens ? -0.5 : -0.3;
  if (place) return token.opens ? -0.4 : -0.2;
  if (token.upper) return -0.3;
  const strange =
    token.folded.length > longName || gathering.test(token.folded) ? 0.1 : givenEnd.test(token.folded) ? 0.6 : 0.4;
  return token.opens ? strange - 0.25 : language === 'en' ? strange - 0.2 : strange;
}

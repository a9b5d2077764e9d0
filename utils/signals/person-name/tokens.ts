import { fold } from './fold';

/** A word of the draft, or a number, a hashtag or a handle. */
export interface Token {
  kind: 'word' | 'number' | 'hashtag' | 'handle';
  text: string;
  start: number;
  end: number;
  folded: string;
  /** Begins with a capital that tells something: not shouted. */
  capital: boolean;
  /** Only capitals, two or more. */
  upper: boolean;
  /** Where a capital is expected anyway: the first word of a sentence or line. */
  opens: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** Part of an address: glued to an @, a point or an underscore. */
  glued: boolean;
}

const pattern = /[#@][\p{L}\p{M}\p{N}_]+|[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\p{N}+/gu;
/** What ends a sentence or begins one: a full stop, a new line, a bullet, a quotation mark, an emoji. */
const ends = /[.!?…:;\n•"“”„«»|]|[-–—*] ?$|\p{Extended_Pictographic}/u;

/** The words of a text in their order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    tokens.push(tokenAt(text, word, index, text.slice(from, Math.min(index, from + 200))));
    from = index + word.length;
  }
  quietShouting(tokens);
  return tokens;
}

function tokenAt(text: string, word: string, start: number, gap: string): Token {
  const end = start + word.length;
  const upper = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  return {
    kind: word.startsWith('#') ? 'hashtag' : word.startsWith('@') ? 'handle' : /^\p{N}/u.test(word) ? 'number' : 'word',
    text: word,
    start,
    end,
    folded: fold(word.slice(0, 60)),
    capital: /^\p{Lu}/u.test(word),
    upper,
    opens: start === gap.length || (gap !== ' ' && ends.test(gap) && !isAbbreviation(text, start, gap)),
    gap,
    glued: isGlued(text, word, start),
  };
}

/** The point of "mw." or of an initial ends no sentence. */
function isAbbreviation(text: string, start: number, gap: string): boolean {
  if (!/^\. ?$/.test(gap)) return false;
  const before = text.slice(Math.max(0, start - gap.length - 8), start - gap.length);
  return /(?:^|[^\p{L}])(?:\p{Lu}|mw|mevr|mej|dhr|hr|dr|drs|ir|ing|mr|mrs|ms|prof|fam|st|jr|sr|v|d)$/iu.test(before);
}

/** "bo@…", "…@school.nl", "bo_k": parts of an address or a login name, not of a sentence. */
function isGlued(text: string, word: string, start: number): boolean {
  const end = start + word.length;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before === '@' || before === '_') return true;
  if (before === '.' && /[\p{Ll}\p{N}]\.\p{Ll}/uy.test(text.slice(Math.max(0, start - 2), start + 2))) return true;
  if (word.length === 1) return false;
  return after === '@' || after === '_' || (after === '.' && /^\.\p{Ll}/u.test(text.slice(end, end + 2)));
}

/** Among words in capitals only, a capital says nothing. */
function quietShouting(tokens: Token[]): void {
  const shouted = tokens.map(
    ({ upper, kind }, at) =>
      kind === 'word' && upper && [tokens[at - 1], tokens[at + 1]].some((next) => next?.upper && next.text.length > 1),
  );
  tokens.forEach((token, at) => {
    if (shouted[at]) token.capital = false;
  });
}

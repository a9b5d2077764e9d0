/** Whether a word is another with a slip in it, as it sounds, or without its vowels. The same word is not. */
export function isLike(found: string, word: string): boolean {
  if (found === word) return false;
  return isAlmost(found, word) || sound(found) === sound(word) || isShort(found, word);
}

/** Ways of writing that sound the same. */
const sounds: [RegExp, string][] = [
  [/ij|ei|y/g, 'y'],
  [/au|ou/g, 'u'],
  [/ae/g, 'a'],
  [/ch/g, 'g'],
  [/ck?|q/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/d$|dt$/, 't'],
  [/(.)\1/g, '$1'],
];

function sound(word: string): string {
  return sounds.reduce((heard, [from, to]) => heard.replace(from, to), word);
}

function isShort(found: string, word: string): boolean {
  const bare = (text: string) => text.replace(/[aeiou]/g, '');
  return found.length < word.length && bare(word).length > 4 && bare(found) === bare(word);
}

/** Whether two words differ in one letter (more, fewer, another) or in two neighbours that changed places. The same word is not. */
function isAlmost(found: string, word: string): boolean {
  if (found === word || Math.abs(found.length - word.length) > 1) return false;
  let from = 0;
  while (from < word.length && found[from] === word[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  if (found.length < word.length) return rest(word, 1) === rest(found, 0);
  if (found.length > word.length) return rest(found, 1) === rest(word, 0);
  const swapped = found[from] === word[from + 1] && found[from + 1] === word[from] && rest(found, 2) === rest(word, 2);
  return swapped || rest(found, 1) === rest(word, 1);
}

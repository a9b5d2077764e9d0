/** Whether two words differ in one letter (more, fewer, another) or in two neighbours that changed places. The same word is not. */
export function isAlmost(found: string, word: string): boolean {
  if (found === word || Math.abs(found.length - word.length) > 1) return false;
  let from = 0;
  while (from < word.length && found[from] === word[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  if (found.length < word.length) return rest(word, 1) === rest(found, 0);
  if (found.length > word.length) return rest(found, 1) === rest(word, 0);
  const swapped = found[from] === word[from + 1] && found[from + 1] === word[from] && rest(found, 2) === rest(word, 2);
  return swapped || rest(found, 1) === rest(word, 1);
}

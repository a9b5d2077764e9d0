/** So many UTF-16 units of what was found fit in a row. */
const longest = 60;

/** Words of the draft as a row has room for them: cut behind a word where there is one in the second half, never inside a character. */
export function shorten(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const end = /\s/.test(words.charAt(cut.length)) ? cut.length : cut.lastIndexOf(' ');
  return `${end > longest / 2 ? cut.slice(0, end) : cut}…`;
}

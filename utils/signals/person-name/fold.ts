/** Letters that do not come apart into a letter and a mark, each with what stands for it. */
const whole = new Map(
  "ĳij łl øo ıi ßss æae œoe đd ðd þth əe ħh ’' ‘'".split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** A word as the lists know it: lower case, without accents. Not for offsets: the length can change. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ĳłøıßæœđðþəħ’‘]/gu, (letter) => whole.get(letter) ?? letter);
}

/** The words of a list between white space, folded. */
export function foldedSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(fold));
}

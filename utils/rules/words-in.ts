/**
 * Whether one of a school's words stands in a text: whole words, whatever their case; `*` at an end stands for the rest
 * of a word. No pattern of a school is ever compiled (design.md decision 12): text and list are walked once.
 */
export function wordsIn(text: string, list: readonly string[]): boolean {
  const inText = ` ${plain(text)} `;
  return list.some((entry) => {
    const core = plain(entry);
    if (!core) return false;
    const before = entry.trimStart().startsWith('*') ? '' : ' ';
    const after = entry.trimEnd().endsWith('*') ? '' : ' ';
    return inText.includes(before + core + after);
  });
}

/** Small letters and digits, one space between words; accents stay. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** What is left of a text wherever it is written: letters, digits and pictures; sites encode the rest in many ways. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, '');
}

/** A request's text says what the composer said: as it is, or as markup. */
export function sameText(written: string, sent: string): boolean {
  const wanted = letters(written);
  return letters(sent) === wanted || letters(sent.replace(/<[^>]*>|&#?\w+;/g, ' ')) === wanted;
}

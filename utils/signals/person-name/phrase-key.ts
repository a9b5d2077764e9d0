import { fold } from './fold';

/** How a phrase stands in the packed lists. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

/** The words of a phrase, cut as the words of a draft are. */
export function wordsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\p{N}+/gu) ?? []).map(fold);
}

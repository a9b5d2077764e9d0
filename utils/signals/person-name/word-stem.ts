const endings = 'en|e|s|er|ers|ing|ingen|heid|jes|je|tje|tjes|lijk|lijke|ste';
const ending = new RegExp(`(?:${endings})$`);
const endingAlsoOfVerb = new RegExp(`(?:${endings}|t|te|ten|d|de|den)$`);

/** A folded Dutch word without the ending it may have: "fietsers" gives "fiets". */
export function withoutEnding(folded: string): string {
  return folded.replace(ending, '');
}

/**
 * The same of a word long enough, verbs too ("fietsten"); null: it has no ending, or is a short one with an e, as many
 * a first name.
 */
export function stemOf(folded: string): string | null {
  if (folded.length < 7 || (folded.length < 9 && folded.endsWith('e'))) return null;
  const stem = folded.replace(endingAlsoOfVerb, '');
  return stem === folded ? null : stem;
}

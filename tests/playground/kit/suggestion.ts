/** The started mention or hashtag right before the caret, and what fits it. Null: nothing to suggest. */
export interface Suggestion {
  /** What was typed so far, with its sign. */
  started: string;
  options: string[];
}

const invented = [
  '@basisschool_de_linde',
  '@juf_test',
  '@meester_test',
  '@oefenaccount',
  '#oefenpagina',
  '#schoolplein',
];

/** `before` is the text up to the caret. */
export function suggestionFor(before: string, names: readonly string[] = invented): Suggestion | null {
  const started = /(?:^|\s)([@#][\p{L}\d_]*)$/u.exec(before)?.[1];
  if (started === undefined) return null;
  const options = names.filter((name) => name.startsWith(started.toLowerCase()) && name !== started);
  return options.length > 0 ? { started, options } : null;
}

/** What checks know besides the text. */
export interface SignalSettings {
  board: string;
  schools: readonly string[];
  /** Who speaks, as the page shows it. */
  account: string | null;
}

/** A place in the text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One kind of thing that can be seen in a draft. Pure, and linear in the length of the text. */
export interface Check {
  find: (text: string, settings: SignalSettings) => Span[];
  /** Drafts in which it is seen, and drafts that look like it and are innocent; the settings are `exampleSettings`. */
  examples: { yes: readonly string[]; no: readonly string[] };
}

/** An invented board, for the examples. */
export const exampleSettings: SignalSettings = {
  board: 'Stichting Lindegaard',
  schools: ['Basisschool De Wilgenhof', 'OBS Het Kompas'],
  account: null,
};

import type { PlatformId } from '../model/draft';
import type { Role } from '../model/profile';

/** What checks know besides the text. */
export interface SignalSettings {
  board: string;
  schools: readonly string[];
  /** What the school publishes itself (mail addresses, telephone numbers, street addresses): seen, but no news. */
  published: readonly string[];
  /** Who speaks, as the page shows it. */
  account: string | null;
  /** null: not one of the guarded sites. */
  platform: PlatformId | null;
  /** An answer to somebody: a reply, a comment, a quote. */
  reply: boolean;
  /** Photos or videos go out with it; null: nobody knows. */
  media: boolean | null;
  roles: readonly Role[];
}

/** A place in the text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
  /** See Signal.why; absent where the type says it all. */
  why?: string;
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
  published: ['0541-555555', 'info@wilgenhof.example', 'Lindelaan 12'],
  account: null,
  platform: null,
  reply: false,
  media: null,
  roles: ['leerkracht'],
};

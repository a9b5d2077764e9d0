import type { PlatformId } from '../model/draft';
import type { Role } from '../model/profile';
import type { SignalType } from '../model/signal';

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
  /** Plain words about somebody who is surely meant: a second reading drops it only where much speaks against it. */
  isSure?: boolean;
  /** So plain that no second reading takes it away: somebody's skin, who is away, who stays a year behind. */
  isCertain?: boolean;
}

/** What the checks saw in a draft, by their type. */
export type Found = ReadonlyMap<SignalType, readonly Span[]>;

/** What is read of a text once, for all checks. */
export interface Reading {
  /** As it was written. */
  text: string;
  /** Where private persons are named: what person_name found. Empty while that check itself looks. */
  names: readonly Span[];
  /**
   * The same text in small letters without accents and with straight quotes, every character in its own place: patterns
   * on it need no `i` or `u`, and \b knows a Dutch word.
   */
  plain: string;
  /** What other checks made of it: no subject is looked for there. Filled for education_topic, which is asked last. */
  told: readonly Span[];
  /** In order, without gaps; at most 400 characters each, so that looking around within one stays linear. */
  sentences: readonly Span[];
}

/** One kind of thing that can be seen in a draft. Pure, and linear in the length of the text. */
export interface Check {
  /** A text whose plain form holds nothing of this has nothing to find; absent: any text may. */
  needs?: RegExp;
  /** `seen` is what was read of this same text (readDraft in index.ts). */
  find: (text: string, settings: SignalSettings, seen: Reading) => Span[];
  /** Drafts in which it is seen, and drafts that look like it and are innocent; read with `exampleSettings` and `where`. */
  examples: { yes: readonly string[]; no: readonly string[]; where?: Partial<SignalSettings> };
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

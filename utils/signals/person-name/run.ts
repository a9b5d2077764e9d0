import type { Owner } from './not-private';
import type { Entry } from './lexicon';
import type { Language } from './language';
import type { Token } from './tokens';

/** A draft as the search for names sees it. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** What the lists know of each token; looked up when asked. */
  entry: (at: number) => Entry;
  /** Who has a token that belongs to no private person. */
  owners: readonly Owner[];
  language: Language;
  /** How much a lone first name loses by what the draft is about: programmes, sports, the stage; 0 or less. */
  spotlight: number;
  /** An animal is in the draft, or what people name like one; shown as well by a little picture. */
  animals: 'none' | 'named' | 'shown';
  /** What animals of the draft are called. */
  pets: ReadonlySet<string>;
  /** No capital in the whole text: the writer does not use them. */
  flat: boolean;
}

/** Words that may be one name together, with the belief so far: 1 or more is a name. */
export interface Run {
  /** Token numbers, both included. */
  first: number;
  last: number;
  belief: number;
  /** What added most to it. */
  why: string;
  strongest: number;
}

/** What was seen that makes a name likelier, or less likely. */
export type Evidence = readonly [why: string, weight: number];

export function started(first: number, last: number, belief: number, why: string): Run {
  return { first, last, belief, why, strongest: 0 };
}

/** The same run with more or less belief. */
export function withEvidence(run: Run, evidence: readonly Evidence[]): Run {
  let { belief, why, strongest } = run;
  for (const [reason, weight] of evidence) {
    belief += weight;
    if (weight > strongest) [why, strongest] = [reason, weight];
  }
  return { ...run, belief, why, strongest };
}

export function isName({ belief }: Run): boolean {
  return belief >= 0.999;
}

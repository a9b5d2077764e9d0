import type { RuleSet } from '../model/rules';
import { konotRuleSet } from './konot';
import { flandersRuleSet } from './preset-flanders';
import { generalRuleSet } from './preset-general';

/** The rule sets to begin with. Each holds the locked rules of the first: no set goes without a stagiair's approval. */
export const presets = {
  konot: konotRuleSet,
  general: generalRuleSet,
  flanders: flandersRuleSet,
} as const satisfies Record<string, RuleSet>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];

import { illness, illnessSoft } from './told-of-body';
import { conduct, conductSoft } from './told-of-conduct';
import { feelings, feelingsSoft } from './told-of-feelings';
import { help, helpSoft } from './told-of-help';
import { home, homeSoft } from './told-of-home';
import { learning, learningSoft } from './told-of-learning';

/** The same sorts as in `care`, told without its words: what somebody does, has or lacks. */
export const told: Record<string, { hard: string; soft: string }> = {
  'care-home': { hard: home, soft: homeSoft },
  'care-results': { hard: learning, soft: learningSoft },
  'care-behaviour': { hard: conduct, soft: conductSoft },
  'care-wellbeing': { hard: feelings, soft: feelingsSoft },
  'care-illness': { hard: illness, soft: illnessSoft },
  'care-support': { hard: help, soft: helpSoft },
};

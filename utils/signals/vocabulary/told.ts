import { illness, illnessSoft } from './told-of-body';
import { conduct, conductSoft } from './told-of-conduct';
import { feelings, feelingsSoft } from './told-of-feelings';
import { help, helpSoft } from './told-of-help';
import { home, homeSoft } from './told-of-home';
import { learning, learningSoft } from './told-of-learning';
import { shortBody, shortConduct, shortHome, shortResults } from './told-in-short';
import { plainBody, plainConduct, plainHelp, plainHome, plainLearning, plainMind } from './told-plainly';

/** The same sorts as in `care`, told without its words: what somebody does, has or lacks. */
export const told: Record<string, { hard: string; soft: string }> = {
  'care-diagnosis': { hard: plainMind, soft: '' },
  'care-home': { hard: [home, plainHome, shortHome].join(','), soft: homeSoft },
  'care-results': { hard: [learning, plainLearning, shortResults].join(','), soft: learningSoft },
  'care-behaviour': { hard: [conduct, plainConduct, shortConduct].join(','), soft: conductSoft },
  'care-wellbeing': { hard: feelings, soft: feelingsSoft },
  'care-illness': { hard: [illness, plainBody, shortBody].join(','), soft: illnessSoft },
  'care-support': { hard: [help, plainHelp].join(','), soft: helpSoft },
};

import { tracesAtHome, tracesInGerman, tracesOfConduct, tracesOfResults, tracesOnSkin } from './told-by-traces';
import { shortBody } from './told-in-short-body';
import { shortConduct } from './told-in-short-conduct';
import { shortHome } from './told-in-short-home';
import { shortResults } from './told-in-short-results';
import { illness, illnessSoft } from './told-of-body';
import { conduct, conductSoft } from './told-of-conduct';
import { feelings, feelingsSoft } from './told-of-feelings';
import { help, helpSoft } from './told-of-help';
import { home, homeSoft } from './told-of-home';
import { learning, learningSoft } from './told-of-learning';
import { plainBody, plainMind } from './told-plainly-health';
import { plainHome } from './told-plainly-home';
import { plainConduct, plainHelp, plainLearning } from './told-plainly-school';

/** The same sorts as in `care`, told without its words: what somebody does, has or lacks. */
export const told: Record<string, { hard: string; soft: string }> = {
  'care-diagnosis': { hard: [plainMind, tracesInGerman].join(','), soft: '' },
  'care-home': { hard: [home, plainHome, shortHome, tracesAtHome].join(','), soft: homeSoft },
  'care-results': { hard: [learning, plainLearning, shortResults, tracesOfResults].join(','), soft: learningSoft },
  'care-behaviour': { hard: [conduct, plainConduct, shortConduct, tracesOfConduct].join(','), soft: conductSoft },
  'care-wellbeing': { hard: feelings, soft: feelingsSoft },
  'care-illness': { hard: [illness, plainBody, shortBody, tracesOnSkin].join(','), soft: illnessSoft },
  'care-support': { hard: [help, plainHelp].join(','), soft: helpSoft },
};

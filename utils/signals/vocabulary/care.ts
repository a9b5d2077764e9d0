import { home } from './care-at-home';
import { behaviour, discipline, results, support } from './care-at-school';
import { diagnosis, illness, medicine } from './care-of-health';

/**
 * What is private about a person, per sort (the key is the finding's why), as phrases of plainPattern. Stems and endings,
 * so that compounds are met too. `hard` tells about somebody as soon as somebody is in the sentence; `soft` is an ordinary
 * word as well and asks for somebody who is surely of the school.
 */
export const care: Record<string, { hard: string; soft: string }> = {
  'care-diagnosis': diagnosis,
  'care-medicine': medicine,
  'care-support': support,
  'care-behaviour': behaviour,
  'care-results': results,
  'care-discipline': discipline,
  'care-home': home,
  'care-illness': illness,
};

import type { Attack } from './attack';
import { beforeAsking } from './before-asking';
import { foreignText } from './foreign-text';
import { networkDoor } from './network-door';
import { redress } from './redress';
import { replay } from './replay';
import { rewritten } from './rewritten';
import { whileAsking } from './while-asking';

/** Every attack that is tried in both browsers, in the order of ATTACKS.md. */
export const attacks: readonly Attack[] = [
  ...beforeAsking,
  ...rewritten,
  ...redress,
  ...whileAsking,
  ...foreignText,
  ...replay,
  ...networkDoor,
];

import { attackTests } from './attacks/attack-tests';

attackTests('chromium');

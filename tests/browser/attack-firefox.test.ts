import { attackTests } from './attacks/attack-tests';

attackTests('firefox');

import { guardedTests } from './site-tests';

guardedTests('x');

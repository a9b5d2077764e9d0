import { guardedTests } from './site-tests';

guardedTests('facebook');

import { guardedTests } from './site-tests';

guardedTests('linkedin');

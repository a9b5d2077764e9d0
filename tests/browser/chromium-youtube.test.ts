import { guardedTests } from './site-tests';

guardedTests('youtube');

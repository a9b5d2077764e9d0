import { guardedTests } from './site-tests';

guardedTests('instagram');

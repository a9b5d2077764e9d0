import { guardedTests } from './site-tests';

guardedTests('tiktok');

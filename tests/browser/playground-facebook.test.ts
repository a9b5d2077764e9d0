import { practiceTests } from './site-tests';

practiceTests('facebook');

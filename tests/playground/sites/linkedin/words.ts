import { pageLanguage } from '../../kit/page-language';
import { linkedinWords } from './labels';

/** A word in the language of the page that this script runs in. */
export const t = linkedinWords(pageLanguage());

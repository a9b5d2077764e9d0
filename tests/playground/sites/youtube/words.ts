import { pageLanguage } from '../../kit/page-language';
import { youtubeWords } from './labels';

/** A word in the language of the page that this script runs in. */
export const t = youtubeWords(pageLanguage());

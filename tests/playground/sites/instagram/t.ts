import { labelsIn } from '../../kit/meta/label-table';
import { pageLanguage } from '../../kit/page-language';
import { instagramLabels } from './labels';

/** The labels in the language of the page that this script runs in. */
export const t = labelsIn(instagramLabels, pageLanguage());

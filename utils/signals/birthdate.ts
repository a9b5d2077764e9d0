import type { Check } from './check';
import { groupSpans } from './matching';

const months =
  'jan(?:uari|uary|uar)?|feb(?:ruari|ruary|ruar)?|maart|mrt|march|märz|apr(?:il)?|mei|may|mai|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
/** People of today: a writer of long ago has a birthday that everyone may know. */
const year = '(?:19[3-9]\\d|20[0-3]\\d)';
const date = `\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:${year}|\\d{2})|${year}-\\d{2}-\\d{2}|\\d{1,2}\\.? (?:${months})\\.?,? ${year}`;
const word =
  'geboren|geboortedatum|geboortedag|geb\\.? ?datum|geb\\.?|born|date of birth|birth ?date|d\\.?o\\.?b\\.?|geburtsdatum|jarig op|geb\\. am';
const announced = new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})[^\\d\\n]{0,25}(${date})(?!\\d)`, 'giu');

export const birthdate: Check = {
  find: (text) => groupSpans(text, announced),
  examples: {
    yes: [
      'geboren op 12 mei 2016',
      'geb. 03-04-2015',
      'Date of birth: 2014-05-06',
      'geboren am 3. März 2015',
      'Geboortedatum: 1/2/16',
    ],
    no: [
      'Op 12 mei 2026 is de musical',
      'Vincent van Gogh, geboren op 30 maart 1853',
      'geboren in Losser',
      'Het begint 03-04-2026',
    ],
  },
};

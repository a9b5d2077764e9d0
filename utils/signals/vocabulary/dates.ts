import { wrapped } from '../matching';

/** Days as people write them, as pieces of a pattern on plain text. All are bounded. */

export const months = wrapped`
  jan(?:uari|uary|uar|newaris)?|feb(?:ruari|ruary|ruar|rewaris|r)?|m[ae]{1,2}rt|mrt|mar(?:ch)?|marz|apr(?:il)?|mei|may|
  mai|maaie|jun[iey]?|jul[iy]?|aug(?:ust(?:us)?)?|sep(?:t(?:[ei]mber)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:[ei]mber)?|
  de[csz](?:[ei]mber)?
`;
/** People of today: a writer of long ago has a birthday that everyone may know. */
export const year = '(?:19[3-9]\\d|20[0-3]\\d)';

const upToNine = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const upToThirty = wrapped`
  (?:${upToNine}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:${upToNine}en)?twintig|
  (?:eenen)?dertig)
`;
const nth = `(?:eerste|derde|achtste|${upToThirty}(?:de|ste))`;
const yearInWords = wrapped`
  (?:tweeduizend ?(?:en ?)?${upToThirty}|negentien ?(?:honderd ?)?(?:en ?)?(?:${upToNine}en)?[a-z]{2,9}tig)
`;

/** A day of a year that is not said. */
export const day = wrapped`
  (?:(?:\d{1,2}(?:st|nd|rd|th|e|de|ste)?|${upToThirty}|${nth})\.?[-/ ]?(?:of |van )?(?:${months})(?![a-z])\.?|
  (?:${months})\b\.? \d{1,2}(?:st|nd|rd|th)?)
`;
const inMonth = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';

/** A day of a year. */
export const date = wrapped`
  (?:${inMonth} ?[-/. ] ?${inMonth} ?[-/. ] ?(?:${year}|'?\d{2})|${year}[-/]\d{1,2}[-/]\d{1,2}|${day}[-,/]? ?
  (?:${year}|'?\d{2}(?!\d)|${yearInWords}))
`;
/** A month of a year. */
export const month = `(?:(?:${months})\\b\\.? (?:van )?${year})`;
/** A day of some years ago. Not of last year: that was an event. */
export const pastDate = wrapped`
  (?:(?:0?[1-9]|[12]\d|3[01]) ?[-/. ] ?(?:0?[1-9]|1[0-2]) ?[-/. ] ?(?:19[3-9]\d|20[01]\d|202[0-3])|
  (?:0?[1-9]|[12]\d|3[01]) ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?'?\d{2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])
  (?:19[3-9]\d|20[01]\d|202[0-3])|(?:19[3-9]\d|20[01]\d|202[0-3])-\d{2}-\d{2}|
  ${day},? (?:19[3-9]\d|20[01]\d|202[0-3]|'\d{2}(?!\d)))
`;

import { wrapped } from '../matching';

/** How license plates are written. */

/** Every series of the RDW with its dashes (sidecodes 1 to 14, and mopeds), and Belgium's 1-ABC-234. */
export const dashed = new RegExp(
  wrapped`
    (?<![\p{L}\p{N}_/.,#@=+-])(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|
    [A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|
    [A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|
    [1-9]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}_-])
  `,
  'giu',
);

/** The same run together or with spaces, and German and British ones: only where a car is spoken of. */
export const loose = new RegExp(
  wrapped`
    (?<![\p{L}\p{N}_/.,#@=+-])(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|(?:[A-Z]{1,3}|\d{1,3})[ -]?
    (?:[A-Z]{1,3}|\d{2,3})[ -]?(?:[A-Z]{1,3}|\d{1,3})|[A-Z]{2}\d\d ?[A-Z]{3})(?![\p{L}\p{N}_-])
  `,
  'giu',
);

/** The Dutch series without what parts them, and a German plate of three letters at least and two digits. */
export const series = new RegExp(wrapped`
  ^(?:\d\d[A-Z]{2}\d\d|[A-Z]{2}\d\d[A-Z]{2}|[A-Z]{4}\d\d|\d\d[A-Z]{4}|\d\d[A-Z]{3}\d|\d[A-Z]{3}\d\d|[A-Z]{2}\d{3}[A-Z]|
  [A-Z]\d{3}[A-Z]{2}|[A-Z]{3}\d\d[A-Z]|[A-Z]\d\d[A-Z]{3}|\d[A-Z]{2}\d{3}|\d{3}[A-Z]{2}\d|[A-ZÄÖÜ]{3,5}\d{2,4})$
`);

/** In capitals, or in small letters without a vowel, which no plate of our days has. */
export const spaced = new RegExp(
  wrapped`
    (?<![\p{L}\p{N}_/.,#@=+-])(?<!\d )(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}|(?:[A-ZÄÖÜ]{1,3}|\d{1,3}) ?
    (?:[A-Z]{1,4}|\d{2,3}) ?(?:[A-Z]{1,3}|\d{1,4})|(?:[b-df-hj-np-tv-z]{1,3}|
    \d{1,3}) (?:(?!km|cm|ml|kg)[b-df-hj-np-tv-z]{2,3}|\d{2,3}) (?:[b-df-hj-np-tv-z]{1,3}|\d{1,3}))(?![\p{L}\p{N}_-]| \d)
  `,
  'gu',
);

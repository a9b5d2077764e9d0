import { wrapped } from '../matching';

/** How telephone numbers are written. */

/**
 * Digits with little between them, from where a number can start: a plus, a nought (also as a letter: "o6"), or whatever
 * somebody says to call. Not within an address on the web, an amount or a longer word. Read from left to right, once.
 */
export const candidates = new RegExp(
  wrapped`
    (?<![\w=#@&+])(?<!\d[.,:-])(?<!(?:^|[^\d ])/)(?:\(?\+ ?|\(?0|\(?o(?=6[ \d-])|(?=31 ?6|6[ -]?\d|[1-9]\d))
    (?:[ ().|/\u2011-]{0,3}\d){6,16}
  `,
  'g',
);

/** A day, or from when to when. */
export const dated = /^\(?\d\d?[-./ ]\d\d?[-./ ](?:(?:19|20)\d\d|\d\d (?=\d\d?[.:]))|^\d\d?[.:]\d\d ?- ?\d\d?[.:]\d\d/;

/** Said in words, from its second pair on at least: "nul zes 12 34 …", "06 twaalf 34 …". */
const group = wrapped`
  (?:\d{1,4}|nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]{3,6}tien|(?:[a-z]{3,6}en)?
  (?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)
`;

export const spoken = new RegExp(
  wrapped`
    (?<![a-z0-9])(?:(?:nul|zero|null)[ -]?(?:zes|six|sechs|6)(?:[ ,.-]{1,3}${group}){1,8}(?<=(?:\d\D{0,3}){8})|
    nul[ -]?zes(?:[ ,.-]{1,3}${group}){4,8}|06(?:-?nummer)?(?: is|:| =| en dan)? \d(?: ?\d){7}|
    06(?=[^.!?\n]{0,25}[a-z]{3})(?:[ ,.-]{1,3}${group}){4,8})(?![a-z0-9])
  `,
  'g',
);

/** Dutch area codes of four digits, and the others of three (ACM's numbering plan, 2024). */
export const area = new RegExp(wrapped`
  ^0(?:1(?:[0358]|1[1-8]|6[1-8]|7[24]|8[0-7])|2(?:[0346]|2[2-9]|5[125]|9[479])|3(?:[03568]|1[3-8]|2[01]|4[1-8])|
  4(?:[03568]|1[1-8]|7[58]|8[15-8]|9[2-9])|5(?:[03589]|1[1-9]|2[1-9]|4[13-8]|6[126]|7[0-8]|9[1-9])|7\d|6[1-58]|8[4578])
`);

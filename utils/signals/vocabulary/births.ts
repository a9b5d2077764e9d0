import { wrapped } from '../matching';
import type { DayPattern } from './birthdays';
import { date, day, month, year } from './dates';

/** A birth is spoken of, or a day of birth is asked for. */
const word = wrapped`
  geboren|geboortedatum|geboortedag|geb\.? ?dat(?:um|\.)?|geb\.?|gebdatum|g\.d\.|geb\.? ?jaar|gd(?=:)|
  geboorte[a-z]{0,10}|born|birth|date of birth|birth ?da(?:te|y)|d\.?o\.?b\.?|geburtsdatum|geburtstag|geb\. am
`;

/** Behind its word; a day without its year, or a month, only right behind it. */
const announced: DayPattern[] = [
  `(?<![a-z0-9])(?:${word})(?![a-z])[^\\d\\n]{0,30}?(?<![a-z0-9])(${date})(?!\\d)`,
  wrapped`
    (?<![a-z0-9])(?:${word})(?![a-z])(?:[ :,(=]{1,3}(?:op|in|am|im|on|the|de|den|is|was|dag|begin|eind|half|medio|
    te [a-z]{3,20}|in [a-z]{3,20} op)){0,3}[ :,(=]{1,3}(${day}(?!,? '?\d)|${month}|\d{1,2}[-/]\d{1,2}(?![-/.]?\d)|\d{4}
    (?:19|20)\d{2}(?!\d)|${year}, ${day})
  `,
].map((source) => ({
  needs: /geb|gd|g\.d|born|birth|d\.?o\.?b/,
  pattern: new RegExp(source, 'g'),
}));

const called: DayPattern = {
  needs: /geb|wereld|birth|verjaardag|jarig/,
  pattern: new RegExp(
    wrapped`
      (?<![\d.-])(${date}|${month})(?=,? (?:is|was|werd|werden|zijn) (?:[a-z'-]{1,15} ){0,4}geboren| ?\)?,?
      (?: (?:in|te|als|is|was|ben|bent|zijn|haar|z'n|d'r|hun|hij|zij|ze|ik|de|het|werd|ist|sein|ihr|his|her|
      is the)){0,3} (?:geboren|(?:[a-z'-]{1,15} ){0,3}ter wereld|op de wereld|geboortedatum|geboortedag|geburtsdatum|
      date of birth|birthday|verjaardag|jarig))
    `,
    'g',
  ),
};

/** "In 2014, op 3 november, werd Daan geboren." */
const yearFirst: DayPattern = {
  needs: /geb/,
  pattern: new RegExp(
    `(?<![\\d.-])(${year},? (?:op )?${day})(?=[, ]{1,2}(?:is|was|werd|wurde)[^.!?\\n\\d]{1,30} geboren)`,
    'g',
  ),
};

/** A star before a date is a birth, in a family tree and on a card. */
const star: DayPattern = {
  needs: /[*°]/,
  pattern: new RegExp(`[*°] ?(${date})(?!\\d)`, 'g'),
};

/** A child that came, and what it weighs: "27 oktober 2025, 3610 gram". */
const weighed: DayPattern = {
  needs: /gram|\dgr|\dg\b| gr\b|pounds|pfund/,
  pattern: new RegExp(
    wrapped`
      (?<![\d.-])(${date}|${day})(?=[^\n]{1,40}?[2-5][.,]?\d{3} ?(?:gram|gr|g)(?![a-z])[^\n]{0,12}
      (?:\d\d ?(?:cm|centimeter)|[.!,\n]|$))
    `,
    'g',
  ),
};

/** "Merijn is er! 19 januari 2026", "ze beviel op 3 mei van …". */
const arrived: DayPattern = {
  needs: /is er|bevallen|beviel|levenslicht|ter wereld|op de wereld/,
  pattern: new RegExp(
    wrapped`
      (?:(?<![a-z])is er|bevallen|beviel|levenslicht|(?:ter|op de) wereld)(?: (?:sinds|gekomen|gezet|gezien|op|om|van|
      eindelijk|een|zoon|dochter|jongen|meisje|nacht|vannacht)){0,4}[!,.:]{0,3} (${date})
    `,
    'g',
  ),
};

/** "Lisa is op 3 mei bevallen", "bevallen van een zoon op 3 november". */
const delivered: DayPattern = {
  needs: /bevallen|beviel/,
  pattern: new RegExp(
    wrapped`
      (?:(?<![a-z])(?:bevallen|beviel)(?: [a-z'-]{1,15}){0,5} (${day})|(?<![\d.-])(${day})
      (?= (?:is [a-z'-]{1,15} )?bevallen))
    `,
    'g',
  ),
};

/** Births, by the words around them. */
export const births: readonly DayPattern[] = [...announced, called, yearFirst, star];

/** Arrivals of somebody, if the words around speak of one. */
export const arrivals: readonly DayPattern[] = [weighed, arrived, delivered];

import { date, day, month, months, pastDate, year } from './dates';

/** A pattern whose one group that matches (the first or second) is a day, tried only in a text that holds what it cannot do without. */
export interface DayPattern {
  needs: RegExp;
  pattern: RegExp;
}

const word =
  'geboren|geboortedatum|geboortedag|geb\\.? ?dat(?:um|\\.)?|geb\\.?|gebdatum|g\\.d\\.|geb\\.? ?jaar|gd(?=:)|geboorte[a-z]{0,10}|born|birth|date of birth|birth ?da(?:te|y)|d\\.?o\\.?b\\.?|geburtsdatum|geburtstag|geb\\. am';
const age =
  '(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|[a-z]{3,6}tien|(?:[a-z]{3,6}en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|[a-z]{3,6}zehn|(?:[a-z]{3,6}und)?[a-z]{3,6}(?:zig|ßig))';

/** Behind its word; a day without its year, or a month, only right behind it. */
const announced: DayPattern[] = [
  `(?<![a-z0-9])(?:${word})(?![a-z])[^\\d\\n]{0,30}?(?<![a-z0-9])(${date})(?!\\d)`,
  `(?<![a-z0-9])(?:${word})(?![a-z])(?:[ :,(=]{1,3}(?:op|in|am|im|on|the|de|den|is|was|dag|begin|eind|half|medio|te [a-z]{3,20}|in [a-z]{3,20} op)){0,3}[ :,(=]{1,3}(${day}(?!,? '?\\d)|${month}|\\d{1,2}[-/]\\d{1,2}(?![-/.]?\\d)|\\d{4}(?:19|20)\\d{2}(?!\\d)|${year}, ${day})`,
].map((source) => ({
  needs: /geb|gd|g\.d|born|birth|d\.?o\.?b/,
  pattern: new RegExp(source, 'g'),
}));
const called: DayPattern = {
  needs: /geb|wereld|birth|verjaardag|jarig/,
  pattern: new RegExp(
    `(?<![\\d.-])(${date}|${month})(?=,? (?:is|was|werd|werden|zijn) (?:[a-z'-]{1,15} ){0,4}geboren| ?\\)?,?(?: (?:in|te|als|is|was|ben|bent|zijn|haar|z'n|d'r|hun|hij|zij|ze|ik|de|het|werd|ist|sein|ihr|his|her|is the)){0,3} (?:geboren|(?:[a-z'-]{1,15} ){0,3}ter wereld|op de wereld|geboortedatum|geboortedag|geburtsdatum|date of birth|birthday|verjaardag|jarig))`,
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
/** Of a name, of other numbers of a person, or of a child: "Kees (21 november 2016)", "een kind van 03-11-2014". */
export const past: DayPattern = {
  needs: /\d/,
  pattern: new RegExp(`(?<![\\d.-])(${pastDate})(?! ?\\d)`, 'g'),
};
/** A star before a date is a birth, in a family tree and on a card. */
const star: DayPattern = {
  needs: /[*°]/,
  pattern: new RegExp(`[*°] ?(${date})(?!\\d)`, 'g'),
};
/** What every day without its year holds. */
const monthNamed = new RegExp(`(?:${months})(?![a-z])`);
/** A birthday without its year. */
const birthday: DayPattern = {
  needs: /jarig|verja|birthday|bday|b-day|geb/,
  pattern: new RegExp(
    `(?<![a-z])(?:jarig|jarige|jarigen|verjaardag(?!s?(?:feest|partij|borrel|visite|diner|etentje|uitje|ontbijt|lunch|drank|brunch|barbecue|bbq))\\w{0,10}|verjaart|verjaren|birthdays?|bday|b-day|geburtstage?)(?![a-z])(?:(?:[^\\d.!?\\n]|groep \\d){0,25}?|[^.!?\\n\\d]{0,20}\\d{1,3} (?:jaar|jr|geworden)[^\\d.!?\\n]{0,15}?)(?<![a-z])(${date}|${day}|\\d{1,2}[-/]\\d{1,2})(?![\\d/-])`,
    'g',
  ),
};
const birthdayBefore: DayPattern = {
  needs: /jarig|verjaardag|geb|birthday/,
  pattern: new RegExp(
    `(?<![\\d.-])(?<!(?:groep|groepen|gr\\.?|klas|year) ?)(${day}|\\d{1,2}[-/]\\d{1,2})(?= (?:[a-z'-]{1,15} ){0,3}(?:is|was|wordt|werd|word|hat|turns|turned)? ?(?:[a-z'-]{1,15} |\\d{1,2}(?:e|ste|de|th) ){0,3}(?:jarig|verjaardag|geburtstag|birthday)(?![a-z]))`,
    'g',
  ),
};
const turns: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    `(?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}(?:op |on |am )?(${day}) (?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre)|(?=[.,!?)\\n]|$))`,
    'g',
  ),
};
/** "Noor werd 8 op 3 juni." */
const turned: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    `(?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}${age}(?: (?:jaar|jr|years?|jahre|years old))? (?:op |on |am )(${day})`,
    'g',
  ),
};
const turnsAfter: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    `(?<![\\d.-])(${day}),? (?:dan |en dan )?(?:wordt|werd|is|blaast|turns|turned|wird|wurde) (?!er )(?:[a-z'-]{1,15} ){1,4}(?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre|geworden|geworde|kaarsjes)\\b|(?=[.,!?)\\n](?!\\d)|$))`,
    'g',
  ),
};
/** A child that came, and what it weighs: "27 oktober 2025, 3610 gram". */
const weighed: DayPattern = {
  needs: /gram|\dgr|\dg\b| gr\b|pounds|pfund/,
  pattern: new RegExp(
    `(?<![\\d.-])(${date}|${day})(?=[^\\n]{1,40}?[2-5][.,]?\\d{3} ?(?:gram|gr|g)(?![a-z])[^\\n]{0,12}(?:\\d\\d ?(?:cm|centimeter)|[.!,\\n]|$))`,
    'g',
  ),
};
/** "Merijn is er! 19 januari 2026", "ze beviel op 3 mei van …". */
const arrived: DayPattern = {
  needs: /is er|bevallen|beviel|levenslicht|ter wereld|op de wereld/,
  pattern: new RegExp(
    `(?:(?<![a-z])is er|bevallen|beviel|levenslicht|(?:ter|op de) wereld)(?: (?:sinds|gekomen|gezet|gezien|op|om|van|eindelijk|een|zoon|dochter|jongen|meisje|nacht|vannacht)){0,4}[!,.:]{0,3} (${date})`,
    'g',
  ),
};

/** "Lisa is op 3 mei bevallen", "bevallen van een zoon op 3 november". */
const delivered: DayPattern = {
  needs: /bevallen|beviel/,
  pattern: new RegExp(
    `(?:(?<![a-z])(?:bevallen|beviel)(?: [a-z'-]{1,15}){0,5} (${day})|(?<![\\d.-])(${day})(?= (?:is [a-z'-]{1,15} )?bevallen))`,
    'g',
  ),
};

/** Births, by the words around them. */
export const births: readonly DayPattern[] = [...announced, called, yearFirst, star];
/** Arrivals of somebody, if the words around speak of one. */
export const arrivals: readonly DayPattern[] = [weighed, arrived, delivered];
/** Birthdays, which are no secret for everybody. */
export const birthdays: readonly DayPattern[] = [birthday, birthdayBefore, turns, turned, turnsAfter];

import { wrapped } from '../matching';
import { date, day, months, pastDate } from './dates';

/** The one group that matches (the first or second) is a day; only tried in a text that holds what it cannot lack. */
export interface DayPattern {
  needs: RegExp;
  pattern: RegExp;
}

const age = wrapped`
  (?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|[a-z]{3,6}tien|(?:[a-z]{3,6}en)?
  (?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|
  [a-z]{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|
  zwolf|[a-z]{3,6}zehn|(?:[a-z]{3,6}und)?[a-z]{3,6}(?:zig|ßig))
`;

/** Of a name, of other numbers of a person, or of a child: "Kees (21 november 2016)", "een kind van 03-11-2014". */
export const past: DayPattern = {
  needs: /\d/,
  pattern: new RegExp(`(?<![\\d.-])(${pastDate})(?! ?\\d)`, 'g'),
};
/** What every day without its year holds. */
const monthNamed = new RegExp(`(?:${months})(?![a-z])`);
/** A birthday without its year. */
const birthday: DayPattern = {
  needs: /jarig|verja|birthday|bday|b-day|geb/,
  pattern: new RegExp(
    wrapped`
      (?<![a-z])(?:jarig|jarige|jarigen|verjaardag(?!s?(?:feest|partij|borrel|visite|diner|etentje|uitje|ontbijt|lunch|
      drank|brunch|barbecue|bbq))\w{0,10}|verjaart|verjaren|birthdays?|bday|b-day|geburtstage?)(?![a-z])
      (?:(?:[^\d.!?\n]|groep \d){0,25}?|[^.!?\n\d]{0,20}\d{1,3} (?:jaar|jr|geworden)[^\d.!?\n]{0,15}?)(?<![a-z])
      (${date}|${day}|\d{1,2}[-/]\d{1,2})(?![\d/-])
    `,
    'g',
  ),
};
const birthdayBefore: DayPattern = {
  needs: /jarig|verjaardag|geb|birthday/,
  pattern: new RegExp(
    wrapped`
      (?<![\d.-])(?<!(?:groep|groepen|gr\.?|klas|year) ?)(${day}|\d{1,2}[-/]\d{1,2})
      (?= (?:[a-z'-]{1,15} ){0,3}(?:is|was|wordt|werd|word|hat|turns|turned)? ?
      (?:[a-z'-]{1,15} |\d{1,2}(?:e|ste|de|th) ){0,3}(?:jarig|verjaardag|geburtstag|birthday)(?![a-z]))
    `,
    'g',
  ),
};
const turns: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    wrapped`
      (?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}(?:op |on |am )?
      (${day}) (?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre)|(?=[.,!?)\n]|$))
    `,
    'g',
  ),
};
/** "Noor werd 8 op 3 juni." */
const turned: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    wrapped`
      (?:wordt|werd|word|turns|turned|wird|wurde) (?:[a-z'-]{1,15} ){0,3}${age}
      (?: (?:jaar|jr|years?|jahre|years old))? (?:op |on |am )(${day})
    `,
    'g',
  ),
};
const turnsAfter: DayPattern = {
  needs: monthNamed,
  pattern: new RegExp(
    wrapped`
      (?<![\d.-])(${day}),? (?:dan |en dan )?(?:wordt|werd|is|blaast|turns|turned|wird|wurde) (?!er )
      (?:[a-z'-]{1,15} ){1,4}(?:al |alweer |already |schon )?${age}(?: (?:jaar|jr|years?|jahre|geworden|geworde|
      kaarsjes)\b|(?=[.,!?)\n](?!\d)|$))
    `,
    'g',
  ),
};
/** Birthdays, which are no secret for everybody. */
export const birthdays: readonly DayPattern[] = [birthday, birthdayBefore, turns, turned, turnsAfter];

import { wrapped } from '../matching';

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const parents = wrapped`
  ouders?|moeders?|vaders?|papa's?|mama's?|gezin(?:nen)?|verzorgers?|voogd(?:en)?|parents?|famil(?:y|ies)|carers?|
  guardians?|eltern|erziehungsberechtigten?
`;
const home = 'thuis|thuisfront|home|zu hause';
const consent = wrapped`
  toestemming(?:en)?|instemming|akkoord(?:en)?|goedkeuring|goedvinden|permission|consent|zustimmung|einverst[aä]ndnis|
  erlaubnis
`;
const yes = [
  consent,
  wrapped`
    toegestemd|ingestemd|goedgekeurd|goed gevonden|groen licht|einverstanden|zugestimmt|erlaubt|approved|agreed|
    consented
  `,
  wrapped`
    (?:een|volmondig|allemaal|unaniem) ja|ja (?:\p{L}{1,12} ){0,2}(?:ge|te )?ze(?:g|i)\p{L}{0,4}|
    zeiden (?:\p{L}{1,12} ){0,2}ja|ja gegeven|said yes|ja gesagt
  `,
  "(?:vinden|vonden|vindt|vond) (?:het|dit|'t) (?:\\p{L}{1,12} ){0,2}(?:goed|prima|ok[eé]?|oké|best)",
  '(?:zijn|waren|are|were) (?:\\p{L}{1,12} ){0,2}(?:ok[eé]?|oké|okay|fine|happy)',
].join('|');
const signed = 'getekend|tekenden|ondertekend|signed|unterschrieben';
const free = 'mag|mogen|mochten|mocht|allowed|darf|d[uü]rfen|durften';

/** Consent by its own word, and that it is there: "met akkoord van thuis", "toestemming is binnen". */
const there = word(
  wrapped`
    (?:met|na|dankzij|with|mit|nach)\s(?:[\p{L}'’-]{1,15}\s){0,3}(?:${consent})|
    (?:${consent}|toestemmingsformulier(?:en)?|avg)[^.!?\n]{0,40}?(?:\s|:)(?:binnen|gegeven|geregeld|gekregen|gehad|
    rond|akkoord|in orde|op orde|verleend|ontvangen|given|received|granted|erteilt|oké|ok)|
    (?:gaven|gegeven|gekregen|kregen|hebben)[^.!?\n]{0,30}\s(?:${consent})
  `,
);
/** "Van hun ouders mochten we dit delen", "het mag van iedereen". */
const freed = word(
  wrapped`
    van (?:[\p{L}'’-]{1,12} ){0,3}(?:${parents}|${home})[^.!?\n]{0,30}\s(?:${free})|
    (?:${free})\s[^.!?\n]{0,30}van (?:[\p{L}'’-]{1,12} ){0,2}(?:${parents}|${home}|allemaal|iedereen)
  `,
);
/** "Iedereen die erop staat mag online", "alle gezichten mogen in beeld". */
const shown = word(
  wrapped`
    (?:iedereen|allemaal|alle \p{L}{1,15}|elk kind|ieder kind|everyone|all)\s(?:[^.!?\n]{0,40}\s)?(?:${free})\s
    (?:[^.!?\n]{0,20}\s)?(?:erop|er op|op de foto|online|in beeld|gedeeld|getoond|shown|posted|gezeigt)
  `,
);
const within = (some: string, others: string) =>
  word(`(?:${some})\\s(?:[^.,!?\\n]{0,60}\\s)?(?:${others})|(?:${others})\\s(?:[^.,!?\\n]{0,60}\\s)?(?:${some})`);
const saidYes = within(`${parents}|${home}`, yes);
const wasSigned = within(parents, signed);
/** Said of what is not there, or not yet known. */
const denied = word(
  wrapped`
    geen|zonder|niet|nooit|vergeten|wacht(?:en)?|vragen|no|not|without|never|waiting|ask|kein\p{L}{0,2}|ohne|nicht|
    (?:als|of|mits|indien|if|wenn|ob) (?:\p{L}{1,8} )?(?:ouder|ouders|verzorgers|thuis|parents|eltern)
  `,
);

/** Whether a draft says that the parents agreed to the picture. */
export function saysConsent(text: string): boolean {
  const sentences = text.match(/[^.!?\n]{1,400}[.!?]?/g) ?? [];
  return sentences.some((sentence) => !sentence.endsWith('?') && !denied.test(sentence) && isGiven(sentence));
}

function isGiven(sentence: string): boolean {
  return [there, freed, shown, saidYes, wasSigned].some((pattern) => pattern.test(sentence));
}

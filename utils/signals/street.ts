import { wrapped } from './matching';

/** Ends of street names that are little else: with a number behind them they are an address, in small letters too. */
export const surely = wrapped`
  straat(?:weg|je)?|str\.|laan(?:tje)?|weg|dreef|singel|kade|gracht|dijk|steeg|plantsoen|plein|boulevard|stra(?:ß|ss)e|
  gasse|allee|chaussee|avenue
`;
/** Ends that are also other words: these want a capital, and something around that says address. */
export const maybe = wrapped`
  hof|hofje|hoven|park|es|esch|kamp|kampen|veld|velden|wal|haven|akker|akkers|erf|hoek|berg|dal|bos|land|maat|maten|
  made|meen|mors|stede|tuin|tuinen|horst|zijde|oord|kolk|beek|brug|molen|poort|eind|einde|wijk|hoeve|sloot|vaart|weide|
  weiden|punt|werf|boog|zoom|gaard|gaarde|pad|paadje|baan|ring|kring|markt|brink|kamer|borg|burcht|stein|haag|hage|
  hagen|loo|rode|platz|damm|ufer|steig|wende|meent|loper|passage|wei|strjitte|leane|dyk|paed|reed|buorren|stroat|kaamp|
  belt|bult|marke|schans|veste|terp|wierde|poel|donk|goor|heide|heuvel|veen|venne|dries|kouter|lei|waard|kotten|draai|
  kant|rand
`;
/** What ends so too and is no street. */
export const noStreet = new RegExp(wrapped`
  ^(?:(?:auto)?(?:snel|onder|half|spoor|lucht|water|uit|om|midden|nood|fiets|voort|loop|op)weg|(?:.* )?
  (?:achter|zij|bij|in)straat|.*(?:pluim|alle|landings|start|renn?)baan|.*(?:sitz|start|park|spiel|sport|steh|
  stell)platz|.*schoolplein|.*speelplein)$
`);
/** What is counted, so that "een zandweg 5 km" is no address. */
export const units = new RegExp(wrapped`
  ^ ?(?:(?:tot|t/m|-|–) ?\d{1,2}(?: ?(?:uur|u)\b|[.:]\d\d|[.,]? [a-z]|[.!]|$)|
  (?:jan(?:uari)?|feb(?:ruari)?|maart|april|mei|juni|juli|aug(?:ustus)?|sept(?:ember)?|okt(?:ober)?|nov(?:ember)?|
  dec(?:ember)?)\b|km|kilometer|meter|m\b|cm|mm|keer|x\b|jaar|jr\b|uur|u\b|min\b|minuten|dagen|weken|maanden|kinderen|
  leerlingen|mensen|personen|huizen|bomen|auto'?s|euro|%|procent|graden|stuks|rondjes|rondes|km/u|times|years|hours|
  minutes|miles|kids|people|jahre|stunden|minuten|leute|mal\b|kinder\b)
`);
/** A house number with what follows it: 12, 12b, 12-14, 12 bis, nr. 12; no year. */
export const house = wrapped`
  (?:nr\.? ?|nummer |no\.? )?(?!(?:19|20)\d\d(?![ ,]{0,2}\d{4} ?[a-z]{2}\b))
  ([1-9]\d{0,3}(?: ?[-/] ?\d{1,3}(?!\d))?(?:-?[a-h](?![a-z'])| [a-d](?![a-z'])|[ -]?bis\b|-?(?:hs|i{1,3}|iv)\b)?)
  (?![\w]|[.:,]\d|-\w)
`;

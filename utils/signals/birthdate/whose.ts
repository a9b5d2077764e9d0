import type { Reading, Span } from '../check';
import { lastBefore, wrapped } from '../matching';
import { callings } from '../person-name/public-words';

const record = new RegExp(wrapped`
  \b(?:bsn|pgn|lln|ll|burgerservicenummer|onderwijsnummer|citizen service number|leerlingnummer|leerlingnr|noodnummer|
  gegevens|administratie|paspoort|identiteitskaart|id-kaart|id (?=staat)|rijbewijs|legitimatie(?:bewijs)?|
  (?:identiteits|id)-?bewijs|verblijfsvergunning|polsbandje|naambandje|zorgpas(?:je)?|passport|driving licen[cs]e|
  personalausweis|ausweis|fuhrerschein|reisepass|inschrijv\w*|aanmeld\w*|(?:leerling|kind|naam|kleuter|pupil|name|
  schuler(?:in)?) ?:)(?![a-z])
`);
/** A paper has days of its own. */
const ofPaperItself = new RegExp(wrapped`
  \b(?:gehaald|behaald|geslaagd|verl[eo]+p\w*|geldig|vernieuw\w*|verlengd|aangevraagd|afgegeven|sinds|tot|vanaf|
  expire[sd]?|valid|gultig|bis)\b
`);
/** The royal family, or those of a quiz. */
const ofAll =
  /\b(?:koninklijk\w*|koningshuis|oranjes|royals?|royal family|(?:\w{1,12}-?)?quiz(?:zen|je|vraag|vragen)?)\b/;
/** "21!", "alweer 8 jaar oud!" */
const aged = /(?<![\d.,:/-])(\d{1,2})(?: (?:jaar|jr|years|jahre))?(?: (?:oud|jong|old|alt|geworden))? ?!/;
const notAged = new RegExp(wrapped`
  \b(?:geleden|ago|later|samen|getrouwd|bestaa\w*|jubileum|dienst|bedrijf|winkel|werk\w*|club|vereniging|school|
  (?:wij|we) zijn|gingen|open|opgericht|gestart)\b
`);
const child = wrapped`
  leerling|leerlinge|jongste|oudste|middelste|broertje|zusje|nichtje|neefje|kleinzoon|kleindochter|kind|kleuter|
  kleutertje|jongen|jongetje|meisje|zoon|zoontje|dochter|dochtertje|child|boy|girl|pupil|schuler|schulerin
`;
/** "Een kind van", "een leerling (", "hij is van". */
const ofChild = new RegExp(
  wrapped`
    \b(?:(?:${child})(?: (?:is |die is )?(?:van|uit|from|vom) | ?\(| ?, )|(?:ik|hij|zij|ze|hy|sy|wie)
    (?: \w{1,6}){0,2} (?:is|was|ben)(?: \w{1,7}){0,3} (?:van|fan|uit) |(?:ben|bent|is) (?:jij|je|u|hij|zij|ze)
    (?: \w{1,7}){0,2} van |groep \d\w? (?:is|was) van )$
  `,
);
/** Somebody's age, or the days on which they have their birthday, are spoken of. */
const ofAge = new RegExp(wrapped`
  \b(?:hoe oud|how old|wie alt|leeftijd|bouwjaar|verjaardag\w{0,9}|jarig\w{0,3}|geboortedata|geboren|geboorte\w{0,8}|
  levenslicht|bevallen|(?:ter|op de) wereld|birthdays?|geburtstag\w{0,6})\b
`);
/** Between a name and a day that is of it. */
const mark = new RegExp(wrapped`
  (?:,? \(?(?:uit )?(?:groep \d\w?|gr\.? ?\d|\d{1,2} ?(?:jaar|jr|j))\)?)?(?: ?\(||, |: ?|[-·|;/] | )
  (?:\*|(?:van|uit|geb\.?|fan|vom|from|is van|was van) )?$
`);
/** "Merel (24/9/2012) gebruikt": what has a capital and does something is somebody. */
const capital = /(?<!\p{L})\p{Lu}\p{Ll}{1,15} \($/u;
const acts =
  /^\) (?:is|heeft|had|was|mag|moet|kan|komt|gaat|gebruikt|woont|zit|wil|krijgt|kreeg|doet|and|has|hat|ist)(?![a-z])/;
/** "Het gaat om Sami, 29.09.2019, hij zit …": a capital and a day of somebody of school age, where a pupil is spoken of. */
const oneMore = /(?:\b(?:om|over|betreft|bij|van)|[:,]) \p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2},? $/u;
const schoolAge = /(?:20)?(?:1\d|2[0-2])$/;
const ofClass = new RegExp(wrapped`
  \b(?:groep \d|gr\.? ?\d|leerling\w*|lln|kind|pleeg(?:kind|zoon|dochter)|kleuter|zit bij|opp|dossier|lijst|
  verzamellijst)\b
`);
/** What has a day of its own: "de brief van Noor, 12-05-2018". */
const ofPaper = new RegExp(wrapped`
  \b(?:foto(?:'s|tje)?|brief|briefje|kaart|verslag|bericht|mail|mailtje|filmpje|video|artikel|interview|contract|
  factuur|rapport|kamp|musical|concert|optreden|afspraak|gesprek|tekening|werkt|werk|begon|start|sinds|in memoriam|
  overleden|overleed|gestorven|uitvaart|begrafenis|getrouwd|trouwden|trouwdatum)\b(?![^:\n]*:)
`);
const paperOf =
  /\b(?:foto\w{0,4}|foto's|brief\w{0,3}|verslag|tekening|filmpje|video|mail\w{0,4}|rapport) (?:van|aan) [^,.]{1,25}$/;
const happens =
  /^ (?:(?:was|is|waren|zijn) (?:de|het|er|een|onze)|benoemd|overleden|getrouwd|gestart|begonnen|vertrokken)\b/;
const numberNext = /^,? {0,2}(?:bsn|pgn|lln|noodnummer)\b/;
const somebody = new RegExp(
  wrapped`
    \b(?:${child}|ik|mijn|m'n|mn|onze|ons|haar|zijn|hij|zij|ze|baby|broertje|zusje|nichtje|neefje|mama|papa|moeder|
    vader)\b
  `,
);
/** Who is known to all, besides those with a calling. */
const famous = /\b(?:koning\w*|schilder|oprichter|beroemde?|held|wereldkampioen|nijntje|jezus|sinterklaas)\b/;

/** Right behind a name (in brackets or after a comma), of a child, where ages are told, or in a list of somebody's numbers. */
export function isOwned(text: string, seen: Reading, span: Span): boolean {
  const { plain, names } = seen;
  const { start, end } = span;
  const far = plain.slice(Math.max(0, start - 60), start);
  const rest = plain.slice(end, end + 20);
  if (ofAll.test(plain.slice(Math.max(0, start - 120), start))) return false;
  const near = around(plain, span);
  const between = mark.exec(far)?.[0] ?? null;
  if (between && [0, 1].includes(start - between.length - (lastBefore(names, start)?.end ?? -9)))
    if (!happens.test(rest) && !(between.includes('(') ? paperOf : ofPaper).test(far)) return true;
  if (oneMore.test(text.slice(Math.max(0, start - 60), start)) && schoolAge.test(plain.slice(start, end)))
    if (!ofPaper.test(far) && !happens.test(rest) && ofClass.test(near)) return true;
  if (capital.test(text.slice(Math.max(0, start - 25), start)) && acts.test(rest)) return true;
  if (record.test(far)) return !ofPaperItself.test(far);
  if (isFirst(seen, span) || isOfAge(plain, span)) return true;
  if (ofChild.test(far) || numberNext.test(rest)) return true;
  return ofAge.test(near) && isNearSomebody(seen, span, near);
}

/** A row that begins with the day, of somebody at school: "4-11-2017, Noor, leerling van …". */
function isFirst({ plain, names }: Reading, { start, end }: Span): boolean {
  if (!/(?:^|\n|[:;] )$/.test(plain.slice(Math.max(0, start - 2), start)) || !schoolAge.test(plain.slice(start, end)))
    return false;
  return names.some((name) => name.start === end + 2) && ofClass.test(plain.slice(end, end + 70));
}

/** Whoever became so old on this day: both the age and the year are told. */
function isOfAge(plain: string, { start, end }: Span): boolean {
  const near = `${plain.slice(Math.max(0, start - 30), start)} # ${plain.slice(end, end + 20)}`;
  const year = Number(/\d{4}$/.exec(plain.slice(start, end))?.[0]);
  const turned = year + Number(aged.exec(near)?.[1]);
  return turned > 2023 && turned < 2035 && !notAged.test(near);
}

/** A private person is named, or one of the family or class is spoken of. */
export function isNearSomebody({ plain, names }: Reading, span: Span, near = around(plain, span)): boolean {
  const name = lastBefore(names, span.end + 60);
  return (name?.start ?? -Infinity) > span.start - 120 || somebody.test(near);
}

/** Of somebody whom all the world knows. */
export function isPublic(seen: Reading, span: Span): boolean {
  const near = around(seen.plain, span);
  const isFamous = famous.test(near) || near.split(/[^a-z]+/).some((word) => callings.has(word));
  return isFamous && !isNearSomebody(seen, span, near);
}

function around(plain: string, { start, end }: Span): string {
  return `${plain.slice(Math.max(0, start - 120), start)} # ${plain.slice(end, end + 70)}`;
}

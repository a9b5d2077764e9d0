import type { Check, Reading, Span } from './check';
import { withoutOverlap, wrapped } from './matching';
import { isCounted, isToCall } from './number-context';
import { announced, called, further, itself, perhaps, telling } from './student-id/announced';
import { byForm, codesIn, isLong, sameKind } from './student-id/codes';
import { listed } from './student-id/listed';
import { isHandedOut, isLogin, ofNames } from './student-id/login';
import { handedOut } from './student-id/passwords';
import { isInsteadOfName, isSpokenOf, isTyped } from './student-id/spoken-of';
import { isInBrackets, isSomebodys } from './student-id/whose';
import { ofThing } from './vocabulary/pupil-numbers';

const isBsnLike = /^(?:\d[.-]?){8}\d$/;
const otherwise = new RegExp(wrapped`
  (?:\b(?:bsn|burger-?service ?-?(?:nummer|nr\.?)|sofi-?(?:nummer|nr\.?)|in|sinds|tot|vanaf|since|seit|
  from)\b[ :]{0,2})$
`);
/** A place in a row, or a draw. */
const ranked = /^ (?:van (?:de )?\d|trekking|of \d)/;
/** The next ones of a row: "leerlingnummers 20418, 20419 en 20420". */
const next = /^(?: ?[,;&/] ?(?:en )?| en | and | und | of )$/;

export const student_id: Check = {
  needs: /\d|@l|log|ww|pw|wachtw|passw|gebruikersn|username|account|nummer|n[ro]\b/,
  find: (text, _, seen) => {
    const codes = codesIn(seen.plain);
    const found = new Set([...codes.filter((span) => isOfPupil(seen, span)), ...listed(text, seen, codes)]);
    const kinds = new Set([...found].flatMap((span) => sameKind(seen.plain, span)));
    codes.forEach((span, at) => {
      const last = codes[at - 1];
      const goesOn = last && found.has(last) && next.test(seen.plain.slice(last.end, span.start));
      if (
        (goesOn && isLong(seen.plain.slice(span.start, span.end))) ||
        sameKind(seen.plain, span).some((kind) => kinds.has(kind))
      )
        found.add(span);
    });
    return withoutOverlap([...byForm(seen.plain), ...ofNames(text, seen), ...handedOut(seen), ...found]);
  },
  examples: {
    yes: [
      'Leerlingnummer: 204518',
      'zijn leerlingnr. is A20451',
      'pgn 123456782',
      'Het leerlingnummer van Noor is 204518.',
      'stamnummer (oud) 4482910',
      'onderwijsnummer 1234 56 782',
      '204518 is haar leerlingnummer',
      'leerlingnummer #20451',
      'Roos, lln 30771, is ziek',
      'leerlingcode TSHA18',
      'de leerling met nummer 30771',
      'waarom staat leerling 10773 op de lijst?',
      'Schülernummer: 88213',
      'in ParnasSys staat hij onder 4471882',
      'ECK iD: 8f3a91c2b7',
      'leerlingnummers 20418, 20419 en 20420',
      'zijn administratienummer is 11829',
      'nr. 20418 uit groep 6',
      '20418 (leerlingnummer)',
      'De inlogcode van Noor is NV-2231-B, van Cito',
      'Op de lijst van groep 6: 40211 Noor, 40215 Hasan',
      'Groep 7 logt zo in: login noor.visser.12, sem.bos.04',
      'pupil number 4 0 2 1 1',
      'leerlingnummer 20231187 mag alles, 20231203 niet',
      'PGN ontbreekt? Ik vond het: 123456782',
      'Wat is het leerlingnummer van Sem, was het nou 118342 of 118324?',
      'Ze logt in met y.kaya of yara.k2, zegt Yara',
      'Inlogkaartje van Sem gevonden, er staat semdw12 op',
      'leerlingnummer: twee nul vier vijf een acht',
      'Mail haar maar op noor.b@lln.voorbeeld.nl',
      'Sem kan er niet in, zijn ECK iD is https://ketenid.nl/201703/9ab4c1',
      'lln 412-c was de beste',
      'In Esis typ je 20418 in en dan komt Noor tevoorschijn',
      'Ik weet zijn naam niet, maar zijn code op de laptop is 71-RT4',
      'Een schrift zonder naam, alleen 61-2290 op de kaft',
      'Inloggegevens voor de invaljuf: Sem: 3-00812, Noor: 3-00815',
      'Noor vergat haar wachtwoord weer, kan iemand noor12b4 opnieuw aanmaken?',
      'Waarom weigert BRON 123456782, leerlingnummer is gewoon goed',
      'Hoe leer je een leerlingnummer? Noor zingt 4096 7712 op de wijs van Vader Jacob',
      'leerlingpas 5531-K van Sem gevonden',
      'Kan de ict username sem.b11 resetten?',
      'Bij welk kind hoort ECK 8f3a-91c2-b7d0?',
      'Strookje van een leerling gevonden: 6a.lotte.v en ww maan456',
      'Inlog groep 5: g5-noah / g5-mila, de rest volgt',
    ],
    no: [
      'Het leerlingnummer staat op de kaart',
      'Wij hebben 204 leerlingen',
      'Nummer 204518',
      'de leerling 2026 in beeld',
      'Leerlingnummer doorgeven voor 12-05',
      'Leerlingnummers zijn voor 2500 kinderen aangemaakt',
      'Inloggen op windows11b weigert, geblokkeerd!',
      'Leerlingnummer kwijt? Kom op 12-05-2026 langs',
      'Kahoot met de klas, code 482913, doe mee!',
      'De leerling werd nummer 1204 van 3000 lopers',
      'De klas zong nummer 1999 van Prince voor Noor',
      'Yara haalde in Gynzy 12500 sterren',
      'Leerlingnummer kwijt? Bel 0541-555555 of kom naar 7571AB',
      'Op mijn account van gynzy.nl staat groep-8 van Sem niet',
      'Aanmelden voor de quiz bij mevrouw Van Eck, 204518 mensen gingen je voor',
      'Actiecode LEERLING10 geeft korting',
      'Escaperoom met groep 6: het wachtwoord van de schatkamer was tijger, hint 4412',
      'Trots op onze brandweer: nummer 2471 uitgerukt, een kat uit de boom',
      'Noor verkoopt haar jas op vinted, account noor.tekent',
      'Een kaart zonder naam, in vak 12-2045 van de winkel',
      'Daan mailt van daan@student.voorbeeld.nl',
      'Noor liep 12.500 stappen, Sem 10.300 met groep 6',
    ],
  },
};

function isOfPupil(seen: Reading, span: Span): boolean {
  const { plain } = seen;
  const found = plain.slice(span.start, span.end);
  const before = plain.slice(Math.max(0, span.start - 80), span.start);
  if (announced.test(before)) return true;
  if (otherwise.test(before) || isCounted(seen, span)) return false;
  if (itself.some(([who, form]) => form.test(found) && who.test(before)) || telling.test(found)) return true;
  if (isToCall(seen, span) || ranked.test(plain.slice(span.end, span.end + 15))) return false;
  if (
    isLong(found) &&
    !found.includes(' ') &&
    (further.test(before) || called.test(plain.slice(span.end, span.end + 50)))
  )
    return true;
  if (isInBrackets(seen, span)) return true;
  if (isLong(found) && !isBsnLike.test(found) && (isTyped(seen, span) || isInsteadOfName(seen, span))) return true;
  if (isLogin(seen, span) && (isSomebodys(seen, span) || isHandedOut(seen, span))) return true;
  if (ofThing.test(before.slice(-60))) return false;
  if (isSpokenOf(seen, span)) return true;
  return isLong(found) && !isBsnLike.test(found) && perhaps.test(before) && isSomebodys(seen, span);
}

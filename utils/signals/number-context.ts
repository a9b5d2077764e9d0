import type { Reading, Span } from './check';
import { wrapped } from './matching';

/** What other numbers are called. Only the ones that announce a number: who orders by telephone still gives a telephone number. */
const other = new RegExp(wrapped`
  \b\w{0,15}(?:order|bestel(?:ling|nummer|nr|bon|code)?|track|tracking|barcode|zending|pakket(?:je)?|ticket|toegangs|
  kaart|factuur|rekening|offerte|kvk|btw|klant|lid|lidmaatschaps?|polis|dossier|zaak|kenmerk|referentie|serie|serienr|
  artikel|product|model|onderdeel|isbn|issn|vacature|bon|boeking|boekings|reservering|reserverings|lot|loten|
  deelnemers?|start|kamer|chip|giftcard|cadeaubon|cadeaukaart|code|pincode|versie|leerling|student|stam|invoice|
  reference|shipment|booking|customer|member|bestell?|bestellung|sendung|sendungs|rechnung|rechnungs|auftrag|auftrags|
  kunden|buchung)(?:s?[ -]?(?:nummers?|nr|no|code|id|number|nummer|trace))?\b(?:(?<=n[ro])\.)?[^\d.!?\n]{0,25}$
`);
/** Also a "nummer" that nothing else is said of. */
const perhaps =
  /\b(?:nummer|number|ring|erreich\w*|reach|contact|aanmelden|opgeven|reserveren|info|inlichtingen)\b[^\d!?\n]{0,25}$/;
const nearest = new RegExp(wrapped`
  \b(?:bel|bellen|bereikbaar|app|appen|appje|whatsapp|sms|tel|telefoon|telefoonnummer|telnr|mobiel|mobieltje|gsm|06|
  06-nummer|call|phone|text|mobile|handy|telefon|ruf|rufnummer|handynummer|telefonnummer|mobilnummer|telefoonnr|anruf|
  anrufen|ruft|melden|meldet|meldung|unter)\b[^\d!?\n]{0,25}$
`);
/** Any other word that ends in "number": "pakketnummer", "certificaatnr". Whose it is decides about a bare "nummer". */
const compound = new RegExp(wrapped`
  \b(?!(?:bsn|burgerservice|sofi|onderwijs|tele|telefoon|huis)-?(?:nummer|nr))\w{2,25}-?
  (?:nummer|nr|code|kenmerk|number)\b(?:(?<=n[ro])\.)?[^\d.!?\n]{0,25}$
`);
/** What is counted: so much of it is no number of a person. */
const counted = new RegExp(wrapped`
  ^ ?(?:euro|eur\b|€|views?|weergaven|volgers|likes|inwoners|mensen|mens\b|keer|km|kilometer|meter|jaar|stuks|dollar|
  bytes|stemmen|woorden|punten|sterren|stappen|boeken|notities|bezoekers|leerlingen|kinderen|ouders|munten|dingen|
  redenen|stukjes|steentjes|zandkorrels|letters|tekens|seconden|minuten|berichten|mails|foto's|cent|kilo|liter|
  followers|people|times|einwohner|menschen)
`);

/** A number that belongs to an order, a parcel, a member: announced in the words before it, or counted in the word after it. */
export function isOtherNumber({ plain }: Reading, { start, end }: Span): boolean {
  return other.test(before(plain, start)) || isCounted({ plain }, { end });
}

/** So much of something, or so many. */
export function isCounted({ plain }: Pick<Reading, 'plain'>, { end }: Pick<Span, 'end'>): boolean {
  return counted.test(plain.slice(end, end + 15));
}

/** A number that is called so: "pakketnummer". A telephone number may be ("noodnummer"), a BSN has names of its own. */
export function isOtherwiseCalled({ plain }: Reading, { start }: Span): boolean {
  return compound.test(before(plain, start));
}

/** A number that the words before it want somebody to call. */
export function isToCall({ plain }: Reading, { start }: Span): boolean {
  return nearest.test(before(plain, start));
}

/** The same, or a number that is not said to be anything else. */
export function mayBeToCall(seen: Reading, span: Span): boolean {
  return isToCall(seen, span) || perhaps.test(before(seen.plain, span.start));
}

function before(plain: string, start: number): string {
  return plain.slice(Math.max(0, start - 60), start);
}

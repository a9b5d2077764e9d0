import type { SignalType } from '../model/signal';
import type { SignalSettings } from './check';
import { wrapped } from './matching';

/** Mail for anybody: an address there is not the school's because another one is. */
const freeMail = new RegExp(wrapped`
  ^(?:gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|planet|home|xs4all|gmx|web|proton(?:mail)?|msn)\.
`);

/** A desk, not somebody: nobody's private address. */
const desk = new RegExp(wrapped`
  ^(?:info|contact|receptie|balie|klantenservice|support|helpdesk|servicedesk|redactie|secretariaat|administratie|
  gemeente|office|noreply|no-reply|reserveren|reserveringen|kaartverkoop|tickets|winkel|webshop|verkoop|sales|
  vacatures?|sollicitatie|aanmelden|aanmelding|inschrijven|inschrijving|bestuur|directie)\s?(?:@|\(|\[)
`);

/** "aan de Kerkstraat 4": the list says "Kerkstraat 4". */
const placedAt = /^(?:(?:op|aan|achter|onder|langs|bij) )?(?:de|het|den|['’]t) /iu;

/** Whether the school publishes this itself, or an office does (088 is for these alone): found in a draft, but no news. `text` is what was found. */
export function isPublished(type: SignalType, text: string, { published, board, schools }: SignalSettings): boolean {
  if (type === 'phone')
    return subscriber(text).startsWith('88') || published.some((own) => subscriber(own).includes(subscriber(text)));
  if (type === 'email') return isOwnMail(text.toLowerCase(), published, [board, ...schools]);
  if (type === 'postcode' || type === 'iban') return published.some((own) => glued(own).includes(glued(text)));
  return type === 'address' && published.some((own) => words(own).includes(words(text.replace(placedAt, ''))));
}

/** On the list; or at the domain of something on the list, or at one with the name of the school. */
function isOwnMail(mail: string, published: readonly string[], names: readonly string[]): boolean {
  const domain = mail.replace(/^.*(?:@|\))\s?/u, '');
  if (published.some((own) => own.toLowerCase().includes(mail))) return true;
  if (freeMail.test(domain)) return false;
  if (desk.test(mail)) return true;
  const places = published.flatMap((own) => own.toLowerCase().match(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu) ?? []);
  return (
    places.some((place) => place.replace(/^www\./, '') === domain) ||
    names.some((name) => name !== '' && (domain.split('.').at(-2) ?? '').replace(/-/g, '') === glued(name))
  );
}

/** The digits of a Dutch number without its country and trunk zero; others keep their country. */
function subscriber(text: string): string {
  return text
    .replace(/\(0\)/g, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?31(?=\d{9}$)|^0(?=\d{9}$)/, '');
}

function glued(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words between single spaces, so that number 1 is not the beginning of number 12. */
function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

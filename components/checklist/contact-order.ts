import type { Role } from '../../utils/model/profile';
import type { Contact, ContactRole } from '../../utils/model/rules';

const everyone: readonly ContactRole[] = ['digicoach', 'avg', 'mediacoach'];

/** Whom to turn to, first one first (protocol: "Je begeleider is je eerste aanspreekpunt"). */
export function contactOrder(roles: readonly Role[]): readonly ContactRole[] {
  if (roles.includes('stagiair')) return ['begeleider', ...everyone];
  if (roles.includes('leiding')) return everyone;
  return ['leidinggevende', ...everyone];
}

/** The filled-in people in one contact role; empty when the school has not filled any in. */
export function contactsIn(role: ContactRole, contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter((contact) => contact.role === role && (contact.name || contact.email || contact.phone));
}

import type { Check } from './check';
import { spansOf, wordPattern } from './matching';

const telling = wordPattern(`
  vertrouwelijk*, strikt geheim, onder embargo, embargo, niet verder vertellen, niet doorvertellen, niet delen,
  blijft onder ons, mag nog niet naar buiten, nog niet naar buiten, nog niet openbaar, nog niet bekend, alleen
  intern, voor intern gebruik, interne memo, interne notitie, interne mail, interne informatie, interne stukken,
  intern document, intern stuk, intern besproken, conceptbeleid*, concept-beleid*, concept beleid*, conceptplan*,
  sollicitatiecommissie, sollicitatiegesprek*, sollicitanten, ziekteverzuim*, ontslag*, ontslaan, ontslagen, op
  non-actief, geschorste collega, reorganisatie*, functioneringsgesprek*, beoordelingsgesprek*, formatieplan*,
  boventallig*, wachtwoord*, inlogcode*, MR-stuk*, directieoverleg, confidential, not public yet, for internal
  use, internal memo, do not share, don't share, password, redundanc*, dismissal, vertraulich*, nicht weitersagen,
  noch nicht öffentlich, nur intern, Kündigung, Entlassung*, Passwort, Sperrfrist
`);

export const confidential_org: Check = {
  find: (text) => spansOf(text, telling),
  examples: {
    yes: [
      'Dit is vertrouwelijk, maar ik vertel het toch',
      'Uit een interne memo: drie collega’s weg',
      'Onder embargo tot vrijdag',
      'This is confidential',
    ],
    no: [
      'Onze intern begeleider heeft een nieuw boek',
      'Ik vertrouw mijn team',
      'Das Internat war schön',
      'Concept van mijn tekening',
    ],
  },
};

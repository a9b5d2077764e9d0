import type { Check } from './check';
import { spansOf, wordPattern, wrapped } from './matching';

const toParents = wordPattern(`
  beste ouders, lieve ouders, hallo ouders, alle ouders, ouders van groep, ouders en verzorgers,
  ouders/verzorgers, ouderavond*, informatieavond, inloopavond, hulpouder*, luizenouder*, oudergesprek*,
  kijkochtend, let op: gym, let op gym, gymkleren, gymspullen, zijn de kinderen vrij, zijn alle kinderen vrij,
  alle leerlingen vrij, alle groepen vrij, is er geen school, studiedag voor het team, geef je kind, neemt uw
  kind, uw kind, dear parents, parents' evening, parents evening, your child, liebe Eltern, Elternabend, Ihr Kind
`);
const freeDay = new RegExp(
  wrapped`
    (?<!\p{L})(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen) (?:zijn )?(?:alle )?
    (?:kinderen|leerlingen|groepen) (?:\p{L}{1,12} )?vrij(?!\p{L})
  `,
  'giu',
);

export const parent_audience: Check = {
  needs: /ouder|avond|ochtend|gym|kind|leerling|groepen|geen|tudiedag|parent|child|eltern/,
  find: (text) => [...spansOf(text, toParents), ...spansOf(text, freeDay)],
  examples: {
    yes: [
      'Beste ouders, morgen start het later',
      'Donderdag ouderavond!',
      'Let op: gymkleren mee',
      'vrijdag alle kinderen vrij',
      'Liebe Eltern, bitte denkt daran',
    ],
    no: [
      'Mijn ouders zijn 40 jaar getrouwd',
      'Vrijdag vrij genomen om te klussen',
      'Gisteren naar de gym geweest',
      'My parents came over',
    ],
  },
};

import type { Check } from './check';
import { spansOf } from './matching';

/** Bounded everywhere; starts only where a name can start, so that a long run of letters is read once. */
const address =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[([](?:at|apenstaartje)[)\]]\s?)(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}_-])/giu;

export const email: Check = {
  find: (text) => spansOf(text, address),
  examples: {
    yes: [
      'Mail naar r.jansen@voorbeeld.nl.',
      'ouder+groep5@mail.example.org',
      'stuur naar bo.visser (at) voorbeeld.nl',
    ],
    no: ['Bedankt @jufbo en @meesterkees!', '3 @ 2 euro', 'volg @bo@mastodon.example', 'jan@huis'],
  },
};

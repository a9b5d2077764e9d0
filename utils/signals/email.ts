import type { Check } from './check';
import { spansOf, wrapped } from './matching';

/** Bounded everywhere; starts only where a name can start, so that a long run of letters is read once. */
const address = new RegExp(
  wrapped`
    (?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63} ?@ ?(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}
    (?![\p{L}\p{N}_-])
  `,
  'giu',
);

const at = '(?:[([{<] ?(?:at|a|@|apenstaart(?:je)?) ?[)\\]}>]|apenstaart(?:je)?|@)';
const dot = '(?:\\.|[([{<] ?(?:dot|punt|punkt|\\.) ?[)\\]}>]|(?<= )(?:dot|punt|punkt)(?= ))';
const top = '(?:nl|be|de|com|net|org|eu|info|edu|school|email|frl|online|example|nu|me|uk|fr)';
/** Written so that no program reads it: "naam [at] domein punt nl". A bare "at" counts only with a bare "punt". */
const hidden = new RegExp(
  wrapped`
    (?<![\w.%+@-])[a-z0-9_][\w.%+-]{0,63} ?(?:${at} ?[a-z0-9-]{1,63}(?: ?${dot} ?[a-z0-9-]{1,63}){0,3} ?${dot}|
    at [a-z0-9-]{1,63} ?(?:[([] ?)?(?:dot|punt|punkt)(?: ?[)\]])?) ?${top}(?![\w-])
  `,
  'g',
);

export const email: Check = {
  needs: /[@([{<]|apenstaart|dot|punk?t/,
  find: (text, _, { plain }) => {
    const plainly = spansOf(text, address).filter(({ start, end }) => !isHandle(text.slice(start, end)));
    const starts = new Set(plainly.map(({ start }) => start));
    return [
      ...plainly,
      ...spansOf(plain, hidden).filter(({ start, end }) => !starts.has(start) && !isHandle(text.slice(start, end))),
    ];
  },
  examples: {
    yes: [
      'Mail naar r.jansen@voorbeeld.nl.',
      'ouder+groep5@mail.example.org',
      'stuur naar bo.visser (at) voorbeeld.nl',
      'bo.visser[at]voorbeeld[punt]nl',
      'bo.visser at voorbeeld punt nl',
      'bo apenstaartje voorbeeld punt nl',
      'bo.visser @ voorbeeld.nl',
      'mailto:_bo@voorbeeld.nl',
      'Bo.Visser@Voorbeeld.NL!',
    ],
    no: [
      'Bedankt @jufbo en @meesterkees!',
      '3 @ 2 euro',
      'volg @bo@mastodon.example',
      'jan@huis',
      'Look at google.com',
      'We meet at school.nl',
      'Ik ben dol op @voorbeeld.nl',
      'Bedankt @juf.bo voor de tip',
    ],
  },
};

/** "volg ons op @voorbeeld.nl": a space before the sign and none after it is somebody's handle. */
function isHandle(found: string): boolean {
  return / @[^ ]/.test(found);
}

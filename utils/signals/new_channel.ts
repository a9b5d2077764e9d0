import type { Check } from './check';
import { sentenceAround, spansOf, wordPattern } from './matching';
import { once } from './number-context';

/** Somebody of a school at the start of an account name, apart or glued to a first name; trades and titles that only look like it are left out. */
const schoolName =
  /(?:^|[^\p{L}])(?:juf(?:f(?:ie|rouw))?|meester(?!werk|stuk|schap|lijk|bakker|kok|brein|proef|klasse|vakman|schilder|slager)|meneer|leerkracht|teacher|miss|lehrer(?:in)?)(?=$|[^\p{L}]|\p{L}{2,})|groep ?\d|onderwijs|(?:juf|leerkracht)$/iu;

const channel = wordPattern(`
  nieuw kanaal, nieuwe kanaal, nieuw account, nieuwe account, nieuwe pagina, eigen kanaal, eigen account, mijn
  kanaal, eerste vlog, nieuwe insta*, nieuwe tiktok, kanaal gestart, account gestart, start een kanaal, begin een
  kanaal, volg mij, volg me, new channel, new account, own channel, my channel, follow me, neuer Kanal, neuen
  Kanal, mein Kanal, folgt mir
`);
const asTeacher = once(
  wordPattern(`
  juf, juffrouw, meester, leerkracht, teacher, Lehrer, Lehrerin
`),
);

/** Without a place in the text (0 to 0) when the name of the account tells it. */
export const new_channel: Check = {
  find: (text, { account }) => {
    const spans = spansOf(text, channel).filter((span) => asTeacher.test(sentenceAround(text, span)));
    return spans.length === 0 && account !== null && schoolName.test(account) ? [{ start: 0, end: 0 }] : spans;
  },
  examples: {
    yes: [
      'Volg mijn nieuwe kanaal juf Bo!',
      'Als meester een eigen account, spannend',
      'As a teacher I started a new channel',
    ],
    no: ['Mijn nieuwe kanaal gaat over koken', 'De juf van mijn dochter is lief', 'Volg mij voor recepten'],
  },
};

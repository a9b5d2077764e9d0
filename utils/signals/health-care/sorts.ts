import { plainPattern, wrapped } from '../matching';
import { care } from '../vocabulary/care';
import { told } from '../vocabulary/told';
import { english } from '../vocabulary/told-in-english';
import { german } from '../vocabulary/told-in-german';

/** These are cases in themselves: something that was done about somebody, also when nobody is named. */
const cases = ['care-support', 'care-discipline'];

/** In which sentences a list is read: a foreign one where a small word of that language stands. */
const languages = [
  { lists: care, where: null },
  { lists: told, where: null },
  {
    lists: english,
    where: /\b(?:the|his|her|him|he|he's|she|she's|my|and|with|has|hasn't|can't|got|at|of|been|our|your)\b/,
  },
  {
    lists: german,
    where: new RegExp(wrapped`
      \b(?:ist|hat|und|nicht|wird|wurde|eine?|seine?|ihre?|sich|mein\w*|kein\w*|ohne|das|von|zu|bekommt|kriegt|geht|
      kann|muss|darf|soll|furs|zum|zur|vom|beim|im|nur|auch|jetzt|heute|wieder|bei|immer|sind|haben|klasse)\b
    `),
  },
];
/** What is looked for, sort by sort. */
export const sorts = languages.flatMap(({ lists, where }) =>
  Object.entries(lists).map(([why, { hard, soft }]) => ({
    why,
    where,
    isCase: lists === care && cases.includes(why),
    hard: plainPattern(hard),
    soft: plainPattern(soft),
  })),
);

/** Only in capitals: in small letters these are other words. */
export const letters =
  /(?<![\p{L}\p{N}#])(?:ADD|ASS|TOS|ODD|OCD|DCD|CVI|NAH|NLD|LVB|PTSS|RT|SO|SBO|OPP|IQ|TLV|OTS|PGB)(?![\p{L}\p{N}])/gu;

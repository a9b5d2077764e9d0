import { wrapped } from '../matching';
import { kindWords, ordinaryWords } from './school-words';

/** A school or board as people write it. */
export interface SchoolName {
  /** The name itself: in a text without it, neither of the next two is looked for. A board has many schools. */
  core: RegExp;
  /** In running text, with the kind of school and the article where they stand before it; groups: kind, article, the name itself. */
  inText: RegExp;
  /** In a hashtag, a handle or an address on the web; groups: what stands before the name, and after it. */
  glued: RegExp;
  /** The first letters of three words and more, in capitals. */
  initials: RegExp | null;
  /** Made of ordinary words: a capital or a word of school has to show that the school is meant. */
  ordinary: boolean;
  /** How many words the name itself has, without the kind of school and the article. */
  size: number;
  /** The only word, when it is long enough to be known with a slip in it; and what may be it, in running text: kind, article, word. */
  slip: { word: string; near: RegExp } | null;
}

/** By name as it stands in the settings; there are as many as a board has schools. */
const known = new Map<string, SchoolName[]>();

/** How a name of the settings is looked for; no way at all for what is too short to be told from a word. */
export function schoolName(name: string): SchoolName[] {
  const before = known.get(name);
  if (before) return before;
  const spelled = name.replace(/[äöü]/giu, '$&e');
  const parsed = [
    ...parseName(name),
    ...(spelled === name ? [] : parseName(spelled)).map((each) => ({ ...each, slip: null })),
  ];
  known.set(name, parsed);
  return parsed;
}

const kindsBefore = new RegExp(`^(?:(?:${kindWords})\\s+)+`);
const kindsAfter = new RegExp(`\\s+(?:${kindWords}|school)$`);

function parseName(name: string): SchoolName[] {
  const plain = plainName(name)
    .replace(/\s*\(.*\)\s*/, ' ')
    .trim();
  const bare = plain.replace(kindsBefore, '').replace(kindsAfter, '');
  const words = bare.replace(/^(?:de|het|it|'t|den|la|ons|onze) (?=\S)/, '').match(/[a-z0-9ßøæœ]+/g) ?? [];
  const letters = words.join('');
  if (letters.length < 3) return [];
  const short = /^([a-z]{3,})school$/.exec(words.at(-1) ?? '')?.[1];
  const shorter = short === undefined ? [] : words.length > 1 ? [[...words.slice(0, -1), short], [short]] : [[short]];
  const shortened = shorter.filter((each) => each.join('').length > 3);
  return [namedBy(words), ...shortened.map((each) => ({ ...namedBy(each), ordinary: true }))];
}

/** "Sint Jozefschool" is "Sint Jozef" and "de Jozef" as well, read as carefully as an ordinary word. */
function namedBy(words: readonly string[]): SchoolName {
  const ordinary = words.every((word) => ordinaryWords.has(word) || /^\d$/.test(word));
  const apart = pattern(words, "[ .,_'-]{0,2}", ordinary);
  const joined = pattern(words, '[._-]?', true);
  const [first = ''] = words;
  return {
    core: new RegExp(apart),
    inText: new RegExp(
      wrapped`
        (?<![a-z0-9#@_])(?:(${kindWords})[ .:-]{1,2})?(de |het |it |the |'t |t |den |ons |onze |d'n )?
        (${apart}${endings})(?![a-z0-9@]|\.[a-z]{2})
      `,
      'g',
    ),
    glued: new RegExp(
      wrapped`
        (?:(?<![a-z0-9._-])[#@]|(?<![a-z0-9@._/-])(?:https?://)?(?:www\.)?(?=[a-z0-9-]{3,40}\.[a-z]{2,8}(?![a-z])))
        ([a-z0-9_.-]{0,25}?)${joined}([a-z0-9_-]{0,25})(?:\.[a-z]{2,8}(?![a-z]))?
      `,
      'g',
    ),
    initials:
      words.length > 2
        ? new RegExp(
            `(?<![A-Za-z])${words
              .map(([first]) => first)
              .join('')
              .toUpperCase()}(?![A-Za-z])`,
            'g',
          )
        : null,
    ordinary,
    size: words.length,
    slip: words.length === 1 && first.length > 6 ? { word: first, near: nearTo(first) } : null,
  };
}

function nearTo(word: string): RegExp {
  return new RegExp(
    wrapped`
      (?<![a-z0-9#@_.-])((?:${kindWords})[ .:-]{1,2}(?:de |het |it |'t |t )?)?(de |het |it |'t |t )?
      (${word.charAt(0)}[a-z]{5,30})
    `,
    'g',
  );
}

/** The words of a name with little between them. "Sint" and the like may go where "school" is part of the name. */
function pattern(words: readonly string[], between: string, exact: boolean): string {
  const [first = '', ...rest] = words.map((word) => wordIn(word, exact));
  const whole = [first, ...rest].join(between);
  if (!titles.test(words[0] ?? '') || rest.length === 0) return whole;
  const untitled = rest.join(between);
  return /school$/.test(words.at(-1) ?? '')
    ? `(?:${first}${between})?${untitled}`
    : `(?:${whole}|${untitled}(?=school))`;
}

const titles = /^(?:st|sint|dr|mgr|pastoor|pater|paus|koningin|prins|prinses|burgemeester|meester|dominee|ds)$/;

/** Of who is there or what is done there: "Wilgenhoffers", "Kompaskinderen". */
const endings = "(?:'?s|-?(?:kinderen|kids|leerlingen|school|team|ouders|plein|f?t?ers?|juf|krant|lied|musical))?";

/** A name that is no ordinary word is also known with a letter twice, or with another for the same sound. */
function wordIn(word: string, exact: boolean): string {
  if (/^(?:st|sint)$/.test(word)) return '(?:st\\.?|sint)';
  if (!exact && word.length < 7) return word.replace(/z/g, '[sz]');
  return exact ? word : word.replace(/[bcdfghklmnprstz](?=.)/g, '$&{1,2}');
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cyrillic letters as Dutch papers and passports write them (the Ukrainian table of 2010, with Russian additions). */
const letters = new Map(
  `аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch юiu яia ыy эe ёyo ь ъ ’ '`
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** At the start of a word some letters are written otherwise. */
const atStart = new Map(['єye', 'їyi', 'йy', 'юyu', 'яya'].map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** A name in Cyrillic in Latin letters, in lower case; any other name as it is. */
export function inLatin(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  return Array.from(
    name.toLowerCase(),
    (letter, at) => (at === 0 ? atStart.get(letter) : undefined) ?? letters.get(letter) ?? letter,
  ).join('');
}

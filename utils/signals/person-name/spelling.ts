import { isFirstName } from './lexicon';

/** How parents spell the same sounds otherwise: one of these at a time. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/aa/g, 'a'],
  [/ee/g, 'e'],
  [/ee/g, 'i'],
  [/oo/g, 'o'],
  [/uu/g, 'u'],
  [/ie/g, 'i'],
  [/ij/g, 'y'],
  [/y/g, 'i'],
  [/y/g, 'ij'],
  [/i(?=[aeou])/g, 'j'],
  [/j(?=[aeou])/g, 'y'],
  [/ou/g, 'u'],
  [/oe/g, 'u'],
  [/ae/g, 'e'],
  [/ai/g, 'e'],
  [/ey$|ij$|ie$/g, 'y'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/t(?!h)/g, 'th'],
  [/ck/g, 'k'],
  [/c(?=[aoulr])/g, 'k'],
  [/k(?=[aoulr])/g, 'c'],
  [/sch|sj/g, 'sh'],
  [/sch/g, 'sk'],
  [/s/g, 'z'],
  [/z/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/dzj|dj/g, 'j'],
  [/dzj/g, 'dj'],
  [/tsj|tch/g, 'ch'],
  [/iek$/g, 'ique'],
  [/que$/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/v/g, 'w'],
  [/h$/g, ''],
  [/$/g, 'h'],
  [/([bdfgklmnprst])\1/g, '$1'],
  [/(?<=[aeiou])([dfklmnprst])(?=[aeiouy])/g, '$1$1'],
  [/(?<=[bcdfgklmnprstvz])h(?=[aeiou])/g, ''],
];

/** Whether a folded word is a first name in other letters: "rayaan", "anouschka", "moniek". */
export function isOtherSpelling(folded: string): boolean {
  if (folded.length < 4 || folded.length > 12) return false;
  return otherwise.some(([sound, letters]) => {
    const other = folded.replace(sound, letters);
    return other !== folded && other.length > 3 && isFirstName(other);
  });
}

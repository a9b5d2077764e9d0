import type { Reading, Span } from '../check';
import { isIn, plainPattern, spansOf, wrapped } from '../matching';
import { made, nobody, notPeople, things } from '../vocabulary/no-pictures';
import { childFaces, faces, meansPupils, picture } from '../vocabulary/pictures';
import { classNoun, dozens, nicknames, numbered, own, pupil, pupils } from '../vocabulary/people';
import { classAtOnce } from '../vocabulary/own-pupils';
import { ownHome, schoolLife } from '../vocabulary/school';
import {
  acting,
  counted,
  doing,
  empty,
  grownUps,
  leading,
  occasion,
  oneself,
  talk,
  theyOrOne,
} from '../vocabulary/scenes';
import { isCaption } from './caption';

export const children = plainPattern(`
  ${classAtOnce}, ${pupils}, ${pupil}, ${numbered},
  (${own}|de|die|deze|the|these|twee|drie|vier|alle|onze|wat een|two|zulke) ([a-z-]* )?${nicknames},
  ${own} ([a-z-]* )?${classNoun}, (de|hele) ${classNoun},
  ${own} ([a-z-]* )?[a-z]{0,12}(klas|klasje|groep|groepje|bende|club|clubje|cluppie|stel|stelletje|ploeg|ploegje|
    zooitje|clubbie|bubs|bups|meute|horde|grut|roedel|sliert|troep|kudde),
  ${own} ([a-z'-]* )?[1-8] ?/ ?[1-8],
  (de|onze|deze|my|the) (dames|heren|mannen|vrouwen|dametjes|heertjes|grieten|jongens|meiden|kleintjes|grote mannen|
    sterren|acteurs|girls|boys|lads|ladies) (van|uit|of|from) (groep ?[1-8]|de [a-z]*klas|mijn [a-z]*klas|year [1-6]|
    my class),
  (deze|dit|die) ([a-z-]* )?(bende|stel|stelletje|clubje|ploeg|ploegje|zooitje), year [1-6],
  (${own}|the|all) (year|grade|room) [0-9]+, ${dozens} (man|kinderen|kids|koppies|gezichten)
`);
const shows = new RegExp(wrapped`
  ^ (?:(?:die|who|der|as|als) |\(|[a-z]{3,12}ing |op (?:de (?!school|stage)|het |zijn |haar |[a-z]+ en |viool|gitaar|
  trommel)|met (?:de |het |een |zijn |haar |twee |beker)|voorop|vooraan|im |auf )
`);
/** "De juffen van de onderbouw": grown-ups. */
const ofStaff = new RegExp(wrapped`
  \b(?:juf|juffen|meesters?|leerkracht(?:en)?|leraren|team|collega(?:'?s)?|ouders|moeders|vaders)
  (?: [a-z]{1,20})? (?:van|uit|bij) $
`);
const proud = /\b(?:trotse?|proud)\b/;

/** A sentence that a picture with people may go along with, and how sure that is. */
export interface Scene extends Span {
  sure: number;
}

/** What a text with something attached says of whom one sees in it: who there may be, and what leads the eye to them. */
export function scenesIn(seen: Reading): Scene[] {
  const parts = seen.sentences.map((sentence) => readPart(seen, sentence));
  const who = Math.max(0, ...parts.map((part) => part.who));
  const what = Math.max(0, ...parts.map((part) => part.what));
  const around =
    (isIn(seen.plain, occasion) ? 1 : 0) +
    (isIn(seen.plain, schoolLife) ? 1 : 0) -
    (isIn(seen.plain, ownHome) ? 1 : 0) -
    (isIn(seen.plain, empty) ? 1 : 0) -
    (isIn(seen.plain, grownUps) ? 2 : 0);
  // A class or a name is spoken of, but nothing shows it; or there is only a "him", who may be a dog.
  if ((what === 0 && !parts.some(({ inSight }) => inSight)) || (who < 2 && around <= 0)) return [];
  return parts.flatMap(({ span, isNone, ...part }) => {
    if (isNone || part.who + part.what === 0) return [];
    const sure = part.who + part.what + (who > part.who ? 1 : 0) + (what > part.what ? 1 : 0) + around;
    return sure > 0 ? [{ ...span, sure }] : [];
  });
}

function readPart(seen: Reading, { start, end }: Span) {
  const plain = seen.plain.slice(start, end);
  const names = seen.names.filter((name) => name.start < end && name.end > start);
  const has = (list: Parameters<typeof isIn>[1]) => isIn(plain, list);
  const shown = spansOf(plain, children).filter(
    (span) => !ofStaff.test(plain.slice(Math.max(0, span.start - 40), span.start)),
  );
  const named = names.length === 0 ? 0 : names.length > 1 || isShown(plain, names, start) ? 3 : 2;
  const caption =
    isCaption(plain, shown, false) ||
    isCaption(
      plain,
      names.map((name) => ({ start: name.start - start, end: name.end - start })),
      true,
    );
  const inSight = has(acting) || has(childFaces) || has(meansPupils) || caption;
  const who = Math.max(shown.length > 0 || inSight ? 3 : 0, has(faces) ? 2 : 0, named, has(theyOrOne) ? 1 : 0);
  const what =
    (has(picture) || has(meansPupils) ? 2 : 0) +
    (has(childFaces) ? 1 : 0) +
    (has(leading) ? 2 : 0) +
    (has(doing) || caption ? 2 : 0) +
    (proud.test(plain) ? 1 : 0);
  const less = (has(made) ? 1 : 0) + (has(notPeople) ? 2 : 0) + (has(empty) && !caption ? 2 : 0) + (has(talk) ? 2 : 0);
  const trimmed = { start: start + plain.search(/\S|$/), end: start + plain.trimEnd().length };
  const isNone = has(nobody) || has(things) || has(oneself) || (shown.length === 0 && has(counted));
  return {
    span: trimmed,
    who,
    inSight,
    what: isNone ? 0 : Math.max(0, Math.min(4, what) - less),
    isNone,
  };
}

/** "Vlinder die niest", "Storm (rood shirt)", "Kofi op de bongo", "Mia crossing the line". */
function isShown(plain: string, names: readonly Span[], from: number): boolean {
  return names.some(({ end }) => shows.test(plain.slice(end - from, end - from + 24)));
}

import type { Reading } from '../check';
import { isIn, wrapped } from '../matching';
import { away, colleague, ofTrade } from '../vocabulary/colleagues-away';

/** A pupil or somebody at the home of one stands beside the colleague. */
export const atHome = new RegExp(wrapped`
  \b(?:kind|kinderen|kleuters?|leerling\w*|jongen|jongetje|meisje|moeder|vader|ouders|mama|papa|gezin|child|kids?|
  pupils?|boy|girl|mum|dad)\b
`);
/** These may be told that somebody is away: "de ouders weten nog van niets". */
const toldTo = /\b(?:ouders?|kinderen|leerlingen)\b[^.!?]{0,12}\b(?:weten|weet|mogen|horen|hoorden)\b/;
const says = /\b(?:zegt|zei|schrijft|vraagt|vroeg|vertelde?|says|said|sagt)\b/;
const oneself = /\b(?:ik|i) (?:zelf )?(?:ben|zit|zat|was|lig|lag|am)\b/;
const goesOn = /^[^a-z0-9]*(?:[a-z']{1,20} ){0,3}(?:hij|ze|zij|hem|haar|he|she|er|sie)(?![a-z])/;

/** A sentence of a draft in which a colleague is away: about that colleague, and whether it tells so. */
interface OfColleague {
  isAbout: boolean;
  isAway: boolean;
}

/** By the sentences of a draft: two checks ask. */
const remembered = new WeakMap<Reading['sentences'], readonly OfColleague[]>();

/** Of every sentence whether it is about a colleague who is ill or away for long; empty: nobody is. */
export function colleaguesAwayIn(reading: Reading): readonly OfColleague[] {
  const known = remembered.get(reading.sentences) ?? lookForThem(reading);
  remembered.set(reading.sentences, known);
  return known;
}

function lookForThem({ plain, sentences }: Reading): OfColleague[] {
  if (!isIn(plain, away) || isIn(plain, ofTrade)) return [];
  let before = false;
  const found = sentences.map(({ start, end }) => {
    const sentence = plain.slice(start, end);
    const isOther = (atHome.test(sentence) && !toldTo.test(sentence)) || says.test(sentence);
    const isAbout = !isOther && (isIn(sentence, colleague) || (before && goesOn.test(sentence)));
    before = isAbout;
    return { isAbout, isAway: isAbout && !oneself.test(sentence) && isIn(sentence, away) };
  });
  return found.some(({ isAway }) => isAway) ? found : [];
}

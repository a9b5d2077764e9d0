import type { Span } from '../check';
import { apartFrom, isIn, plainPattern, spansOf } from '../matching';
import { noCare } from '../vocabulary/no-care';
import { publicMatter } from '../vocabulary/public-matters';
import type { Sureness } from '../vocabulary/somebody';
import { event, subject } from '../vocabulary/subjects';
import { tracesCertain, tracesOnSkin } from '../vocabulary/told-by-traces';
import { atClass } from './no-case';
import type { Sentence } from './sentences';
import { letters, sorts } from './sorts';
import { isHardDay, storyIn } from './story';

const notCare = plainPattern(noCare);
const certain = plainPattern([tracesOnSkin, tracesCertain].join(','));

/** The writer's own legs or nerves: "ik kan niet eens lopen". */
const myself = /(?:^|[^a-z])(?:ik|i|ich) $/;
/** The same with the verb before it: "kan ik niet eens lopen". */
const doIMyself = /^[a-z']{2,12} (?:ik|ich|i)(?![a-z+-])/;

/** A whole sentence of what a book or play tells. */
const ofTale = /^[^a-z]*(?:het gaat |gaat |it's |about |handelt )?(?:over|about) (?:een|twee|de|het|hoe|a|the) /;

/** What tells about whoever is in the sentence. */
export function hardIn({ plain, original, somebody }: Sentence, sure: Sureness): Span[] {
  const aside = isIn(plain, publicMatter) || isIn(plain, subject) || ofTale.test(plain);
  if (sure < 2 ? aside || !isIn(plain, event) : aside && somebody < 3) return [];
  const isSure = sure === 3 || (sure === 2 && isIn(plain, atClass));
  const told = sorts
    .filter(({ isCase, where }) => (sure >= 2 || isCase) && (!where || where.test(plain)))
    .flatMap(({ why, hard }) => withWhy(spansOf(plain, hard), why, isSure));
  if (sure >= 2) told.push(...withWhy(spansOf(original, letters), 'care-diagnosis', isSure));
  return [...ofOthers(plain, told), ...(sure >= 2 ? certainIn(plain) : [])];
}

/** What the writer sees of somebody, whatever stands around it: "dan zie ik sneetjes op haar pols". */
function certainIn(plain: string): Span[] {
  return spansOf(plain, certain).map((span) => ({ ...span, why: 'care-illness', isCertain: true }));
}

/** What a story tells without words of care. */
export function toldIn({ plain }: Sentence, sure: Sureness): Span[] {
  const aside = sure < 2 || isIn(plain, publicMatter) || isIn(plain, subject);
  return aside ? [] : ofOthers(plain, storyIn(plain));
}

/** What is an ordinary word as well: only of somebody of the school. */
export function softIn({ plain }: Sentence, sure: Sureness): Span[] {
  if (sure < 3 || isIn(plain, publicMatter) || isIn(plain, subject)) return [];
  const told = sorts
    .filter(({ where }) => !where || where.test(plain))
    .flatMap(({ why, soft }) => withWhy(spansOf(plain, soft), why));
  return ofOthers(plain, told);
}

/** A whole sentence that tells how hard a child has it by what it does all day. */
export function hardDayIn(weight: number): typeof hardIn {
  return ({ plain }, sure) => {
    if (sure < 2 || isIn(plain, publicMatter) || isIn(plain, subject) || !isHardDay(plain, weight)) return [];
    return [{ start: 0, end: plain.trimEnd().length, why: 'care-wellbeing' }];
  };
}

/** What of `told` the writer does not say of their own legs, and is not said in words of care alone. */
function ofOthers(plain: string, told: Span[]): Span[] {
  if (told.length === 0) return told;
  return apartFrom(spansOf(plain, notCare), told).filter(
    ({ start }) => !myself.test(plain.slice(0, start)) && !doIMyself.test(plain.slice(start)),
  );
}

function withWhy(spans: Span[], why: string, isSure = false): Span[] {
  return spans.map((span) => ({ ...span, why, isSure }));
}

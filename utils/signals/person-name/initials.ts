import { isHidden } from './hidden';
import { isParticle } from './particles';
import { started, type Reading, type Run } from './run';
import { surnameEnd } from './surname-end';
import { isTitled } from './titled';
import { isSpokenOf } from './told-who';
import type { Token } from './tokens';
import { kin } from './word-classes';

/** "J. de Vries", "A.B. Jansen"; and "S." after a title or a first name. */
export function initialsAt(reading: Reading, at: number): Run | null {
  let last = at;
  if (!isInitial(reading, at)) return null;
  while (last - at < 4 && isInitial(reading, last + 1) && /^\. ?$/.test(reading.tokens[last + 1]?.gap ?? '')) last++;
  const gap = reading.tokens[last + 1]?.gap ?? '';
  const lastInitial = surnameInitial(reading, last + 1);
  if (lastInitial !== null) return started(at, lastInitial, 1.1, 'initials');
  const surname =
    /^\.? $/.test(gap) && !pronouns.test(reading.tokens[last + 1]?.folded ?? '')
      ? surnameEnd(reading, last + 1, false)
      : null;
  if (surname === null) return alone(reading, at, last);
  return started(at, surname, gap.startsWith('.') ? 1.1 : 0.7, 'initials');
}

/** "I call her Z. He was …": with these the next sentence begins. */
const pronouns = /^(?:he|she|it|we|they|you|i|er|sie|ich|wir|hij|zij|ze|wij|ik|je)$/;

/** Nothing but initials. */
function alone(reading: Reading, at: number, last: number): Run | null {
  const { tokens } = reading;
  if (tokens[at]?.opens) return isSpokenOf(tokens, last) ? started(at, last, 1, 'initials') : null;
  return started(at, last, isAnnounced(tokens, at) ? 0.5 : isHidden(reading, at) ? 1 : 0.3, 'initials');
}

/** Where the initial of a surname stands that begins here: "v.d. B.", "de W.", "J."; null: none. */
export function surnameInitial({ tokens, text }: Reading, from: number): number | null {
  let at = from;
  while (at - from < 4 && /^\.? ?$/.test(tokens[at]?.gap ?? '\n') && isSmallParticle(tokens[at])) at++;
  const initial = tokens[at];
  if (!initial || !/^\.? ?$/.test(initial.gap) || !/^\p{Lu}$/u.test(initial.text)) return null;
  return (at > from || initial.gap === ' ') && text.charAt(initial.end) === '.' ? at : null;
}

function isSmallParticle(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^[vd]$/.test(token.text) || (/^\p{Ll}/u.test(token.text) && isParticle(token.folded)))
  );
}

function isInitial({ text, tokens, owners }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || owners[at] || !/^\p{Lu}\p{M}?$/u.test(token.text) || /[-–/]$/.test(token.gap)) return false;
  return text.charAt(token.end) === '.' || (isAnnounced(tokens, at) && !/^[-–/\p{N}]/u.test(text.slice(token.end)));
}

/** "leerling A.", "de moeder van A.". */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  return isTitled(tokens, at) || (tokens[at - 1]?.text === 'van' && kin.has(tokens[at - 2]?.folded ?? ''));
}

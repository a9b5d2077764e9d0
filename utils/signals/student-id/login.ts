import type { Reading, Span } from '../check';
import { ofThing } from '../vocabulary/pupil-numbers';

/** What school calls somebody who logs in: parts of a name, mostly with a number or class. Not "groep-8". */
const form = /^(?![a-z]{1,20}[-.]\d{1,2}$)[a-z]{1,20}(?:[._-][a-z0-9]{1,20}){1,3}$|^[a-z]{4,20}\d{1,4}[a-z]?$/;
const announced =
  /(?<![a-z])(?:\w{0,12}-)?(?:log ?in|logins?|logt? (?:[a-z]{2,12} ){0,3}in|staat (?:[a-z]{2,15} ){1,2}als|inlog\w{0,12}|ingelogd|username|accounts?|gebruikers?|gebruikersna\w{2,4}|(?:wachtwoord)?kaartjes?)(?![a-z])([^\n]{0,75})$/;

/** Whether this is a name to log in with: by its form, and by a word for it shortly before. */
export function isLogin({ plain }: Reading, { start, end }: Span): boolean {
  if (!form.test(plain.slice(start, end))) return false;
  const before = plain.slice(Math.max(0, start - 100), start);
  const word = announced.exec(before);
  return (
    word !== null &&
    !ofThing.test(before.slice(Math.max(0, word.index - 12), word.index)) &&
    !ofThing.test(word[1] ?? '')
  );
}

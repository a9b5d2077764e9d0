import type { Reading, Span } from '../check';
import { sentenceAt } from '../reading';
import { onePupil, somePupils } from '../vocabulary/pupil-numbers';
import { wrapped } from '../matching';

/** A login, of which a whole class has one each. */
const login = /log|user|gebruikers|benutzer|account/;
/** Words of who keeps books of pupils. */
const records =
  /(?<![a-z])(?:bsn|pgn|dossier|geb|geboren|administratie|opp|handelingsplan|toets|toetsen|groep \d)(?![a-z])/;
const register = /(?:administratie|inschrijf|inschrijvings|registratie|dossier)-?(?:nummer|nr)/;
/** Where a number with an "nr" is of a pupil, whoever it is. */
const handedOver = new RegExp(wrapped`
  (?<![a-z])(?:overdracht\w{0,8}|oso|leerplicht\w{0,12}|verzuim\w{0,8}|uitschrijving|inschrijving|schooladvies|
  doorstroomtoets|toetsafname|leerlingadministratie)(?![a-z])
`);
const somebody = /(?<![a-z])(?:hij|hem|zijn|z'n|zij|ze|haar|d'r|hun|his|her|sein|ihr)(?![a-z])/;
const titled = /\b(?:juf|meester|collega|mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|directeur|stagiaire?) $/;

/** Whether a pupil is near a number: spoken of, or a private first name in the same sentence; a class for its logins. */
export function isSomebodys(seen: Reading, { start, end }: Span): boolean {
  const { plain, names, sentences } = seen;
  const around = `${plain.slice(Math.max(0, start - 120), start)} # ${plain.slice(end, end + 100)}`;
  if (onePupil.test(around)) return true;
  const shortBefore = plain.slice(Math.max(0, start - 40), start);
  if ((register.test(shortBefore) || handedOver.test(around)) && somebody.test(around)) return true;
  const isLogin = login.test(shortBefore);
  if (isLogin && somebody.test(shortBefore)) return true;
  if (somePupils.test(isLogin ? around : plain.slice(end, end + 30))) return true;
  const sentence = sentences[sentenceAt(seen, start)] ?? { start, end };
  return names.some(
    (name) =>
      name.start >= Math.min(sentence.start, start - 80) &&
      name.end <= sentence.end &&
      !titled.test(plain.slice(Math.max(0, name.start - 12), name.start)),
  );
}

/** "Noor (20418)", "Noor, L-55092": right behind a name, where school keeps books. */
export function isInBrackets({ plain, names }: Reading, { start, end }: Span): boolean {
  const mark = plain.slice(start - 2, start);
  const form = mark === ' (' ? /^[a-z]{0,4}-?\d{4,8}$/ : mark === ', ' ? /^[a-z]{1,3}-\d{4,8}$/ : null;
  if (!form?.test(plain.slice(start, end)) || !names.some((name) => name.end === start - 2)) return false;
  const around = `${plain.slice(Math.max(0, start - 120), start)} # ${plain.slice(end, end + 100)}`;
  return onePupil.test(around) || records.test(around);
}

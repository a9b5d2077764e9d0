import type { Language } from '../model/profile';

const nl = {
  file: 'bestand',
  tooLarge: 'Het bestand is te groot. Een regelset is hooguit 512 kB.',
  tooMany: 'Er staat te veel in dit bestand.',
  noJson: 'Dit is geen JSON-bestand. Kies een bestand dat met ‘Regels downloaden’ is gemaakt.',
  tooDeep: 'Hier zit te veel in elkaar. Er zijn hooguit 24 lagen.',
  badKey: 'Deze naam mag niet in een bestand staan.',
  badCharacter: 'Hier staat een onzichtbaar teken. Haal het weg.',
  missing: 'Dit ontbreekt.',
  wrongType: 'Hier hoort iets van een andere soort, bijvoorbeeld een getal in plaats van tekst.',
  unknownKey: 'Dit kennen we niet: {name}.',
  wrongValue: 'Deze waarde kan hier niet.',
  wrongChoice: 'Dit kan hier niet. Wel kan: {name}.',
  wrongForm: 'Dit is niet goed geschreven.',
  tooShort: 'Dit is te kort, te weinig of te laag.',
  tooLong: 'Dit is te lang, te veel of te hoog.',
  badSignature:
    'De handtekening klopt niet. Het bestand is veranderd nadat het bestuur het ondertekende. Vraag een nieuw bestand.',
  twice: 'Dit komt twee keer voor: {name}.',
  reserved: 'Deze naam is al bezet: {name}.',
  noRule: 'Deze regel bestaat niet: {name}.',
  laterRule: 'Deze regel komt pas later: {name}. Zet hem ervoor.',
  noOption: 'Dit antwoord bestaat niet: {name}.',
  noList: 'Deze woordenlijst bestaat niet: {name}.',
  noticeAsks:
    'Hier is niets te beantwoorden: dit is alleen om te lezen. Kies “Alleen lezen”, “Eerst overleggen” of “Niet plaatsen”, of een andere manier van antwoorden.',
  endsFirst: 'Het einde ligt voor het begin.',
  lockedGone: 'Een vaste regel ontbreekt: {name}. Die kan niemand weghalen.',
  lockedChanged: 'Een vaste regel is veranderd: {name}. Alleen de woorden mogen anders.',
};

export type ProblemWords = typeof nl;

const en: ProblemWords = {
  file: 'file',
  tooLarge: 'The file is too large. A rule set is at most 512 kB.',
  tooMany: 'There is too much in this file.',
  noJson: 'This is not a JSON file. Choose a file that was made with ‘Download the rules’.',
  tooDeep: 'There is too much inside each other here. There are at most 24 layers.',
  badKey: 'This name cannot be in a file.',
  badCharacter: 'There is an invisible character here. Remove it.',
  missing: 'This is missing.',
  wrongType: 'Something of another kind belongs here, for example a number instead of text.',
  unknownKey: 'We do not know this: {name}.',
  wrongValue: 'This value is not possible here.',
  wrongChoice: 'This is not possible here. Possible: {name}.',
  wrongForm: 'This is not written correctly.',
  tooShort: 'This is too short, too few or too low.',
  tooLong: 'This is too long, too many or too high.',
  badSignature: 'The signature is not right. The file was changed after the board signed it. Ask for a new file.',
  twice: 'This appears twice: {name}.',
  reserved: 'This name is already taken: {name}.',
  noRule: 'This rule does not exist: {name}.',
  laterRule: 'This rule comes later: {name}. Put it before.',
  noOption: 'This answer does not exist: {name}.',
  noList: 'This word list does not exist: {name}.',
  noticeAsks:
    'There is nothing to answer here: this is only read. Choose “Only read”, “Ask someone first” or “Do not post”, or another way to answer.',
  endsFirst: 'The end is before the beginning.',
  lockedGone: 'A fixed rule is missing: {name}. Nobody can remove it.',
  lockedChanged: 'A fixed rule was changed: {name}. Only its words may differ.',
};

const de: ProblemWords = {
  file: 'Datei',
  tooLarge: 'Die Datei ist zu groß. Ein Regelsatz hat höchstens 512 kB.',
  tooMany: 'In dieser Datei steht zu viel.',
  noJson: 'Das ist keine JSON-Datei. Wähle eine Datei, die mit ‚Regeln herunterladen‘ gemacht wurde.',
  tooDeep: 'Hier steckt zu viel ineinander. Es gibt höchstens 24 Ebenen.',
  badKey: 'Dieser Name darf nicht in einer Datei stehen.',
  badCharacter: 'Hier steht ein unsichtbares Zeichen. Nimm es weg.',
  missing: 'Das fehlt.',
  wrongType: 'Hier gehört etwas von anderer Art hin, zum Beispiel eine Zahl statt Text.',
  unknownKey: 'Das kennen wir nicht: {name}.',
  wrongValue: 'Dieser Wert geht hier nicht.',
  wrongChoice: 'Das geht hier nicht. Möglich ist: {name}.',
  wrongForm: 'Das ist nicht richtig geschrieben.',
  tooShort: 'Das ist zu kurz, zu wenig oder zu niedrig.',
  tooLong: 'Das ist zu lang, zu viel oder zu hoch.',
  badSignature:
    'Die Unterschrift stimmt nicht. Die Datei wurde verändert, nachdem der Vorstand sie unterschrieben hat. Bitte um eine neue Datei.',
  twice: 'Das kommt zweimal vor: {name}.',
  reserved: 'Dieser Name ist schon vergeben: {name}.',
  noRule: 'Diese Regel gibt es nicht: {name}.',
  laterRule: 'Diese Regel kommt erst später: {name}. Setz sie davor.',
  noOption: 'Diese Antwort gibt es nicht: {name}.',
  noList: 'Diese Wortliste gibt es nicht: {name}.',
  noticeAsks:
    'Hier gibt es nichts zu beantworten: Das wird nur gelesen. Wähle „Nur lesen“, „Erst fragen“ oder „Nicht posten“, oder eine andere Art zu antworten.',
  endsFirst: 'Das Ende liegt vor dem Anfang.',
  lockedGone: 'Eine feste Regel fehlt: {name}. Niemand kann sie entfernen.',
  lockedChanged: 'Eine feste Regel wurde geändert: {name}. Nur die Worte dürfen anders sein.',
};

/** What can be wrong with a file of rules, in plain words. */
export const problemWords: Record<Language, ProblemWords> = { nl, en, de };

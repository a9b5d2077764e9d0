import type { Text } from '../model/rules';

/** Why something was taken for what it is, by the finding's `why`; where the words speak for themselves it is left out. */
export const findingReasons: Readonly<Record<string, Required<Text>>> = {
  called: {
    nl: 'Er staat dat iemand zo heet.',
    en: 'It says that somebody is called that.',
    de: 'Da steht, dass jemand so heißt.',
  },
  'of-family': {
    nl: 'Er staat familie van iemand bij.',
    en: 'It stands beside somebody’s family.',
    de: 'Es steht bei der Familie von jemandem.',
  },
  greeting: { nl: 'Het staat na een groet.', en: 'It follows a greeting.', de: 'Es steht nach einem Gruß.' },
  'age-or-class': {
    nl: 'Er staat een leeftijd of groep bij.',
    en: 'An age or class stands beside it.',
    de: 'Ein Alter oder eine Klasse steht dabei.',
  },
  'person-verb': {
    nl: 'De zin gaat over iets wat een mens doet.',
    en: 'The sentence tells what a person does.',
    de: 'Der Satz erzählt, was ein Mensch tut.',
  },
  'list-of-names': {
    nl: 'Het staat in een rij namen.',
    en: 'It stands in a row of names.',
    de: 'Es steht in einer Reihe von Namen.',
  },
  initials: { nl: 'Er staan voorletters bij.', en: 'It has initials.', de: 'Es hat Initialen.' },
  hashtag: { nl: 'Het staat in een hashtag.', en: 'It stands in a hashtag.', de: 'Es steht in einem Hashtag.' },
  'care-diagnosis': {
    nl: 'Het gaat over een diagnose.',
    en: 'It is about a diagnosis.',
    de: 'Es geht um eine Diagnose.',
  },
  'care-medicine': { nl: 'Het gaat over medicijnen.', en: 'It is about medicine.', de: 'Es geht um Medikamente.' },
  'care-support': {
    nl: 'Het gaat over hulp of zorg.',
    en: 'It is about help or care.',
    de: 'Es geht um Hilfe oder Betreuung.',
  },
  'care-behaviour': { nl: 'Het gaat over gedrag.', en: 'It is about behaviour.', de: 'Es geht um Verhalten.' },
  'care-results': {
    nl: 'Het gaat over resultaten of advies.',
    en: 'It is about results or advice.',
    de: 'Es geht um Noten oder Empfehlungen.',
  },
  'care-discipline': { nl: 'Het gaat over straf.', en: 'It is about discipline.', de: 'Es geht um Strafen.' },
  'care-home': { nl: 'Het gaat over thuis.', en: 'It is about home.', de: 'Es geht um zu Hause.' },
  'care-wellbeing': {
    nl: 'Het gaat over hoe het met iemand gaat.',
    en: 'It is about how somebody is doing.',
    de: 'Es geht darum, wie es jemandem geht.',
  },
  'care-illness': { nl: 'Het gaat over ziek zijn.', en: 'It is about illness.', de: 'Es geht um Krankheit.' },
  'private-post': {
    nl: 'Het bericht lijkt niet over school te gaan.',
    en: 'The message does not seem to be about school.',
    de: 'Die Nachricht scheint nicht von der Schule zu handeln.',
  },
  learned: {
    nl: 'Zinnen met zulke woorden gaan hier vaak over.',
    en: 'Sentences with such words are often about this.',
    de: 'Sätze mit solchen Wörtern handeln oft davon.',
  },
  secret: { nl: 'Er staat dat het geheim is.', en: 'It says that it is secret.', de: 'Da steht, dass es geheim ist.' },
  key: {
    nl: 'Het lijkt op een wachtwoord of code.',
    en: 'It looks like a password or code.',
    de: 'Es sieht aus wie ein Passwort oder Code.',
  },
  papers: {
    nl: 'Het gaat over interne stukken.',
    en: 'It is about internal papers.',
    de: 'Es geht um interne Papiere.',
  },
  affairs: {
    nl: 'Het gaat over iets van het team.',
    en: 'It is about team matters.',
    de: 'Es geht um Angelegenheiten des Teams.',
  },
};

import type { Language } from '../model/profile';
import { shortDutch, type BuiltInWords } from './built-in-nl';

/** The built-in questions and notices in every language; handed to the guard by the checklist script. */
export const builtInWords: Record<Language, Required<BuiltInWords>> = {
  nl: {
    ...shortDutch,
    why: 'De vragen van je school zijn er nu niet. Loop daarom deze punten na. Je bericht blijft staan.',
    pressAgain: 'Het lijkt nog niet geplaatst. Druk zelf nog één keer op de knop van de site.',
    pressEnter: 'Akkoord. Druk nu zelf nog één keer op Enter.',
    covered: 'De site haalde onze vragen weg. Je bericht is niet geplaatst. Druk nog een keer.',
  },
  en: {
    title: 'A quick look before you post',
    why: "Your school's questions are not available now. Please check these points. Your message stays where it is.",
    ticks: [
      'There is nothing confidential in it.',
      'No pupil can be seen, or I checked: everyone in the picture may appear.',
      'This is not an argument with a pupil or parent, and I stand behind it.',
    ],
    placement: 'Are you a student teacher, and is this about pupils or about your placement school?',
    no: 'No',
    yes: 'Yes, or I do not know',
    approved: 'My supervisor has seen this post and says it is allowed.',
    name: 'Name of supervisor',
    day: 'Day',
    publish: 'Post',
    back: 'Back to my message',
    pressAgain: 'It does not seem to be posted yet. Please press the button of the site once more yourself.',
    pressEnter: 'All right. Now press Enter once more yourself.',
    covered: 'The site took our questions away. Your message was not posted. Press once more.',
    refresh: 'PostWacht no longer works well here. Copy your text and refresh this page.',
  },
  de: {
    title: 'Kurz prüfen, bevor du postest',
    why: 'Die Fragen deiner Schule sind gerade nicht da. Prüfe bitte diese Punkte. Deine Nachricht bleibt stehen.',
    ticks: [
      'Es enthält nichts Vertrauliches.',
      'Kein Schüler ist zu sehen, oder ich habe geprüft: Alle dürfen ins Bild.',
      'Das ist keine Diskussion mit Schülern oder Eltern, und ich stehe dazu.',
    ],
    placement: 'Bist du im Praktikum, und geht es um Schüler oder deine Praktikumsschule?',
    no: 'Nein',
    yes: 'Ja, oder ich weiß es nicht',
    approved: 'Meine Begleitung hat es gesehen und erlaubt es.',
    name: 'Name der Begleitung',
    day: 'Tag',
    publish: 'Posten',
    back: 'Zurück zu meiner Nachricht',
    pressAgain: 'Es sieht noch nicht veröffentlicht aus. Drücke bitte selbst noch einmal auf den Knopf der Seite.',
    pressEnter: 'In Ordnung. Drücke jetzt selbst noch einmal Enter.',
    covered: 'Die Seite hat unsere Fragen entfernt. Deine Nachricht wurde nicht gepostet. Drücke noch einmal.',
    refresh: 'PostWacht funktioniert hier nicht mehr richtig. Kopiere deinen Text und lade diese Seite neu.',
  },
};

import type { Text } from '../model/rules';
import type { SignalType } from '../model/signal';

/** What to do about a finding, from strict to mild: the checklist shows them in this order. */
export const findingAdvice: Record<SignalType, Required<Text>> = {
  bsn: { nl: 'Haal het nummer weg.', en: 'Take the number out.', de: 'Nimm die Nummer weg.' },
  student_id: { nl: 'Haal het nummer weg.', en: 'Take the number out.', de: 'Nimm die Nummer weg.' },
  health_care: {
    nl: 'Laat dit weg. Zorgen om een kind bespreek je niet online.',
    en: 'Leave this out. Worries about a child are not for online.',
    de: 'Lass das weg. Sorgen um ein Kind gehören nicht ins Netz.',
  },
  iban: { nl: 'Haal het rekeningnummer weg.', en: 'Take the account number out.', de: 'Nimm die Kontonummer weg.' },
  confidential_org: {
    nl: 'Laat dit weg. Het blijft binnen de organisatie.',
    en: 'Leave this out. It stays inside the organisation.',
    de: 'Lass das weg. Es bleibt in der Organisation.',
  },
  parent_pupil_discussion: {
    nl: 'Bel liever, of gebruik Social Schools.',
    en: 'Better call, or use Social Schools.',
    de: 'Ruf lieber an oder nutze Social Schools.',
  },
  person_name: {
    nl: 'Zet er ‘een leerling’, ‘een ouder’ of ‘een collega’ van.',
    en: 'Write ‘a pupil’, ‘a parent’ or ‘a colleague’ instead.',
    de: 'Schreib lieber „ein Kind“, „ein Elternteil“ oder „eine Kollegin“.',
  },
  birthdate: { nl: 'Laat de datum weg.', en: 'Leave the date out.', de: 'Lass das Datum weg.' },
  address: { nl: 'Haal het adres weg.', en: 'Take the address out.', de: 'Nimm die Adresse weg.' },
  postcode: { nl: 'Haal de postcode weg.', en: 'Take the postcode out.', de: 'Nimm die Postleitzahl weg.' },
  phone: { nl: 'Haal het nummer weg.', en: 'Take the number out.', de: 'Nimm die Nummer weg.' },
  email: { nl: 'Haal het mailadres weg.', en: 'Take the mail address out.', de: 'Nimm die Mailadresse weg.' },
  license_plate: { nl: 'Haal het kenteken weg.', en: 'Take the number plate out.', de: 'Nimm das Kennzeichen weg.' },
  media_of_pupils: {
    nl: 'Kies een beeld zonder kinderen, of kijk eerst naar de toestemming.',
    en: 'Choose a picture without children, or check the permission first.',
    de: 'Wähle ein Bild ohne Kinder oder prüfe zuerst die Erlaubnis.',
  },
  pupil_reference: {
    nl: 'Zorg dat niemand een kind herkent.',
    en: 'Make sure that nobody recognises a child.',
    de: 'Achte darauf, dass niemand ein Kind erkennt.',
  },
  new_channel: {
    nl: 'Vertel je leidinggevende over dit kanaal.',
    en: 'Tell your manager about this channel.',
    de: 'Erzähl deiner Leitung von diesem Kanal.',
  },
  education_topic: {
    nl: 'Zeg erbij voor wie je spreekt.',
    en: 'Say for whom you speak.',
    de: 'Sag dazu, für wen du sprichst.',
  },
  worktime: { nl: 'Kan dit ook na werktijd?', en: 'Can this wait until after work?', de: 'Geht das nach der Arbeit?' },
  parent_audience: {
    nl: 'Voor ouders is er Social Schools.',
    en: 'For parents there is Social Schools.',
    de: 'Für Eltern gibt es Social Schools.',
  },
  school_mention: {
    nl: 'Lezers zien dit als een bericht van school.',
    en: 'Readers take this for a post of the school.',
    de: 'Leser halten das für einen Beitrag der Schule.',
  },
};

import type { Text } from '../model/rules';
import type { SignalType } from '../model/signal';

/** What was seen, in plain words: "Dit lijkt op …". */
export const signalNames: Record<SignalType, Required<Text>> = {
  person_name: { nl: 'een naam', en: 'a name', de: 'ein Name' },
  bsn: { nl: 'een burgerservicenummer', en: 'a citizen service number', de: 'eine Bürgernummer (BSN)' },
  student_id: { nl: 'een leerlingnummer', en: 'a pupil number', de: 'eine Schülernummer' },
  phone: { nl: 'een telefoonnummer', en: 'a phone number', de: 'eine Telefonnummer' },
  email: { nl: 'een mailadres', en: 'a mail address', de: 'eine Mailadresse' },
  iban: { nl: 'een rekeningnummer', en: 'a bank account', de: 'eine Kontonummer' },
  address: { nl: 'een adres', en: 'an address', de: 'eine Adresse' },
  postcode: { nl: 'een postcode', en: 'a postcode', de: 'eine Postleitzahl' },
  birthdate: { nl: 'een geboortedatum', en: 'a date of birth', de: 'ein Geburtsdatum' },
  license_plate: { nl: 'een kenteken', en: 'a number plate', de: 'ein Kennzeichen' },
  health_care: { nl: 'zorg over iemand', en: 'somebody’s care', de: 'Sorgen um jemanden' },
  confidential_org: { nl: 'iets van binnen de organisatie', en: 'something internal', de: 'etwas Internes' },
  pupil_reference: { nl: 'een klas of leerling', en: 'a class or pupil', de: 'eine Klasse oder ein Kind' },
  media_of_pupils: { nl: 'leerlingen in beeld', en: 'pupils in the picture', de: 'Kinder im Bild' },
  parent_pupil_discussion: {
    nl: 'een discussie met een ouder of leerling',
    en: 'an argument with a parent or pupil',
    de: 'eine Diskussion mit Eltern oder Kindern',
  },
  school_mention: { nl: 'de naam van de school', en: 'the name of the school', de: 'der Name der Schule' },
  education_topic: { nl: 'iets over onderwijs', en: 'something about education', de: 'etwas über Bildung' },
  parent_audience: { nl: 'een bericht voor ouders', en: 'a message for parents', de: 'eine Nachricht für Eltern' },
  worktime: { nl: 'geschreven onder werktijd', en: 'written during work', de: 'während der Arbeit geschrieben' },
  new_channel: { nl: 'een kanaal als juf of meester', en: 'a channel as a teacher', de: 'ein Kanal als Lehrkraft' },
};

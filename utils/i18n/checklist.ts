/** The checklist's own words; the words of the rules are data (utils/rules). `{…}` is filled in. */
export const checklistWords = {
  title: { nl: 'Voordat je plaatst', en: 'Before you post', de: 'Bevor du postest' },
  titleStop: {
    nl: 'Dit kun je nog niet plaatsen',
    en: 'You cannot post this yet',
    de: 'Das kannst du noch nicht posten',
  },
  titleCheck: { nl: 'Loop de vragen langs', en: 'Go through the questions', de: 'Geh die Fragen durch' },
  where: { nl: 'Op {platform}', en: 'On {platform}', de: 'Auf {platform}' },
  whereAs: {
    nl: 'Op {platform}, als {account}',
    en: 'On {platform}, as {account}',
    de: 'Auf {platform}, als {account}',
  },
  /** Where the school is not known; stands at the start of a sentence. */
  school: { nl: 'De school', en: 'The school', de: 'Die Schule' },
  elsewhere: { nl: 'Ergens anders', en: 'Somewhere else', de: 'Anderswo' },

  who: { nl: 'Wie ben je?', en: 'Who are you?', de: 'Wer bist du?' },
  whoHint: {
    nl: 'Dit vragen we één keer. De vragen passen bij je rol.',
    en: 'We ask this once. The questions fit your role.',
    de: 'Das fragen wir einmal. Die Fragen passen zu deiner Rolle.',
  },
  medewerker: { nl: 'Medewerker', en: 'Member of staff', de: 'Mitarbeiter/in' },
  leerkracht: { nl: 'Leerkracht', en: 'Teacher', de: 'Lehrkraft' },
  leiding: { nl: 'Leiding of bestuur', en: 'Management or board', de: 'Leitung oder Vorstand' },
  stagiair: { nl: 'Stagiair', en: 'Student on placement', de: 'Praktikant/in' },

  publish: { nl: 'Plaatsen', en: 'Post', de: 'Posten' },
  optionPublish: { nl: '{option}, plaatsen', en: '{option}, post it', de: '{option}, posten' },
  check: { nl: 'Klaar', en: 'Done', de: 'Fertig' },
  back: { nl: 'Terug naar mijn bericht', en: 'Back to my message', de: 'Zurück zu meiner Nachricht' },
  doubt: { nl: 'Ik twijfel', en: 'I am not sure', de: 'Ich bin unsicher' },
  help: { nl: 'Hulp', en: 'Help', de: 'Hilfe' },
  copyText: { nl: 'Tekst kopiëren', en: 'Copy the text', de: 'Text kopieren' },
  copySentence: { nl: 'Zin kopiëren', en: 'Copy this sentence', de: 'Satz kopieren' },
  sentence: { nl: 'Voorbeeldzin', en: 'Example sentence', de: 'Beispielsatz' },
  copied: { nl: 'Gekopieerd.', en: 'Copied.', de: 'Kopiert.' },
  copySelected: {
    nl: 'De zin is geselecteerd. Kopieer hem met Ctrl+C of ⌘C.',
    en: 'The sentence is selected. Copy it with Ctrl+C or ⌘C.',
    de: 'Der Satz ist markiert. Kopiere ihn mit Strg+C oder ⌘C.',
  },
  copyRefused: {
    nl: 'Kopiëren lukt hier niet. Je tekst staat nog in je bericht.',
    en: 'Copying does not work here. Your text is still in your message.',
    de: 'Kopieren geht hier nicht. Dein Text steht noch in deiner Nachricht.',
  },

  left: { nl: 'Nog {count} vragen', en: '{count} questions left', de: 'Noch {count} Fragen' },
  leftOne: { nl: 'Nog 1 vraag', en: '1 question left', de: 'Noch 1 Frage' },
  complete: { nl: 'Alles is ingevuld.', en: 'Everything is filled in.', de: 'Alles ist ausgefüllt.' },
  missing: { nl: 'Nog niet ingevuld: {label}', en: 'Not filled in yet: {label}', de: 'Noch nicht ausgefüllt: {label}' },
  missingHere: { nl: 'Vul dit nog in', en: 'Please fill this in', de: 'Bitte noch ausfüllen' },
  dayOutside: {
    nl: 'Kies een dag van {from} tot en met {to}.',
    en: 'Choose a day from {from} to {to}.',
    de: 'Wähle einen Tag vom {from} bis {to}.',
  },
  stops: { nl: 'Let op: {label}', en: 'Please note: {label}', de: 'Achtung: {label}' },
  sending: {
    nl: 'Je bericht wordt geplaatst.',
    en: 'Your message is being posted.',
    de: 'Deine Nachricht wird gepostet.',
  },

  why: { nl: 'Waarom?', en: 'Why?', de: 'Warum?' },
  whyOf: { nl: 'Waarom? {label}', en: 'Why? {label}', de: 'Warum? {label}' },
  protocol: { nl: 'Uit het protocol:', en: 'From the protocol (in Dutch):', de: 'Aus dem Protokoll (niederländisch):' },
  found: { nl: 'In je bericht:', en: 'In your message:', de: 'In deiner Nachricht:' },
  preset: {
    nl: 'Alvast ingevuld door wat in je bericht staat. Klopt het niet? Pas het aan.',
    en: 'Filled in because of what your message says. Not right? Change it.',
    de: 'Ausgefüllt, weil es in deiner Nachricht steht. Stimmt es nicht? Ändere es.',
  },
  asked: { nl: 'Ik heb overlegd', en: 'I have asked', de: 'Ich habe gefragt' },
  infos: { nl: 'Goed om te weten', en: 'Good to know', de: 'Gut zu wissen' },
  more: { nl: 'Meer ({count})', en: 'More ({count})', de: 'Mehr ({count})' },

  helpTitle: { nl: 'Je staat er niet alleen voor', en: 'You are not alone', de: 'Du bist nicht allein' },
  helpClose: { nl: 'Hulp sluiten', en: 'Close help', de: 'Hilfe schließen' },
  leidinggevende: { nl: 'Leidinggevende', en: 'Manager', de: 'Leitung' },
  begeleider: { nl: 'Begeleider', en: 'Supervisor', de: 'Begleitung' },
  digicoach: { nl: 'Digicoach', en: 'Digital coach', de: 'Digicoach' },
  avg: { nl: 'AVG-coördinator', en: 'Privacy coordinator', de: 'Datenschutz-Koordination' },
  mediacoach: { nl: 'Mediacoach', en: 'Media coach', de: 'Mediencoach' },
  contactEmpty: {
    nl: 'De school vult dit nog in.',
    en: 'The school will fill this in.',
    de: 'Die Schule trägt das noch ein.',
  },
  links: { nl: 'Meer lezen', en: 'Read more', de: 'Mehr lesen' },
  handboek: { nl: 'Handboek', en: 'Handbook', de: 'Handbuch' },
  ouderbrief: { nl: 'Ouderbrief Social Schools', en: 'Letter to parents', de: 'Elternbrief' },
  socialSchools: { nl: 'Social Schools', en: 'Social Schools', de: 'Social Schools' },
  mediawijsheid: { nl: 'Mediawijsheid', en: 'Media literacy', de: 'Medienkompetenz' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab', de: 'öffnet in einem neuen Tab' },
} as const;

export type ChecklistWord = keyof typeof checklistWords;

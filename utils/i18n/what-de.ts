import type { WhatTexts } from './what-nl';

const keys: WhatTexts['decides']['keys'] = {
  role: 'die Rolle',
  roleLocked: 'ob du die Rolle ändern darfst',
  school: 'die Schule',
  board: 'den Namen der Stiftung',
  language: 'die Sprache',
  ruleSet: 'die Regeln der Stiftung',
  boardKey: 'den Schlüssel der Stiftung',
  platforms: 'Schulkinder je Seite',
  contacts: 'die Kontakte',
  links: 'die Links',
  hours: 'die Schulzeiten',
  holidays: 'die Ferien',
  locked: 'welche Bereiche geschlossen sind',
  showWelcome: 'die Willkommensseite',
};

export const whatDe: WhatTexts = {
  title: 'Was macht diese Erweiterung (nicht)?',
  hint: 'Dieses Blatt ist aus den Einstellungen in diesem Browser gemacht. Du kannst es drucken, zum Beispiel für die Personalvertretung.',
  print: 'Drucken',
  read: {
    title: () => 'Was liest PostWacht?',
    sites: (sites) => `PostWacht arbeitet nur auf ${sites.join(', ')}. Auf anderen Seiten ist es aus.`,
    lines: [
      'Erst wenn du klickst oder mit einer Taste postest, schaut es, welcher Text da steht. So weiß es, ob du auf einen Knopf wie Posten oder Weiter drückst. Sendet die Seite ohne so einen Druck, schaut es in diesem Moment.',
      'Es liest dann den Text, wie viele Fotos und Videos dabei sind, welches Konto postet und wer es sehen kann.',
      'Das geschieht auf deinem eigenen Computer. Dein Beitrag steht nur im Arbeitsspeicher und wird nirgends gespeichert.',
    ],
  },
  never: {
    title: () => 'Was macht PostWacht nicht?',
    lines: [
      'Es verfolgt nicht, was du tippst, suchst oder ansiehst.',
      'Es sieht sich keine Fotos oder Videos an. Es zählt sie nur. Es gibt keine Gesichtserkennung.',
      'Es macht keine Zahlen pro Person und merkt sich nicht, wann du etwas postest.',
    ],
  },
  kept: {
    title: () => 'Was speichert es, und wie lange?',
    howLong:
      'Alles steht nur in diesem Browser. Es bleibt, bis du es änderst, alles löschst oder die Erweiterung entfernst.',
    role: (roles) => `Deine Rolle: ${roles}.`,
    noRole: (roles) => `Du hast noch keine Rolle gewählt. Bis dahin gilt: ${roles}.`,
    school: (name) => `Deine Schule: ${name}.`,
    noSchool: 'Deine Schule ist nicht ausgefüllt.',
    language: 'Die Sprache und die Farben, die du wählst.',
    acknowledged: (version) => `Dass du Version ${version} der Regeln kennst.`,
    notAcknowledged: 'Ob du die Regeln kennst: Das hast du noch nicht gesagt.',
    accounts: (count) =>
      `Was du über ein Konto gesagt hast: jetzt von ${count}. Der Name des Kontos steht nicht dabei, nur ein Code, der ohne diesen Browser nicht zurückzurechnen ist.`,
    rules: (versions) =>
      `Die Regeln dieses Browsers und frühere Versionen davon: jetzt ${versions}, höchstens 100. Die älteste fällt dann weg.`,
    counted: (rules) =>
      `Wie oft eine Regel gezeigt wurde und was danach geschah: nur Summen, jetzt von ${rules} Regeln. Ohne Namen, Zeiten oder Texte. Du kannst sie auf null setzen.`,
    policy:
      'Eine Kopie dessen, was die Verwaltung dieses Computers einstellt: für die ersten Sekunden nach dem Start des Browsers und falls neue Regeln einen Fehler haben.',
    withdrawn: (board) =>
      `Dass die Verwaltung dieses Computers die Regeln von ${board} entfernt hat, und an welchem Tag.`,
    ownKey: 'Ein Schlüssel, um Regeln zu unterschreiben.',
    boardKey: 'Der Schlüssel der Stiftung, dem dieser Browser vertraut.',
    noKeys: 'Schlüssel, um Regeln zu unterschreiben oder zu prüfen: jetzt keine.',
  },
  school: {
    title: (school) => `Was kann ${school || 'deine Schule'} sehen?`,
    lines: [
      'Nicht: was du schreibst, wo du postest, was du antwortest und wie oft du eine Frage bekommst. PostWacht schickt das niemandem.',
      'Sichtbar ist, was die Schule oder Stiftung selbst eingestellt hat. Die Verwaltung kann auch sehen, dass die Erweiterung in einem verwalteten Browser ist.',
      'Sichtbar ist eine Datei, die du selbst speicherst und selbst jemandem gibst.',
      'Achtung: Wer deinen Browser benutzen kann, kann auch diese Einstellungen öffnen.',
    ],
  },
  out: {
    title: () => 'Was geht nach draußen?',
    lines: [
      'Nichts. Es gibt keinen Server, und es kommt kein Code von außen.',
      'Nur wenn du darauf drückst, öffnet sich ein Link, kopierst du einen Text oder speicherst du eine Datei.',
    ],
  },
  decides: {
    title: () => 'Wer bestimmt, was hier gilt?',
    keys,
    policy: (parts) => `Die Verwaltung dieses Computers stellt ein: ${parts.join(', ')}.`,
    noPolicy: 'Die Verwaltung dieses Computers stellt nichts ein.',
    board: {
      policy: (board) => `${board} bestimmt das Minimum, über die Verwaltung dieses Computers.`,
      file: (board) => `${board} bestimmt das Minimum, mit einer Datei, die hier übernommen wurde.`,
    },
    noBoard: 'Es sind keine Regeln einer Stiftung eingestellt.',
    set: (name, version, day) => `Jetzt gilt: ${name}, Version ${version} vom ${day}.`,
    counts: (board, both, school) =>
      `Regeln, die an sind: ${board} von der Stiftung, ${both} von der Stiftung und von der Schule angepasst, ${school} von der Schule.`,
    allHere: (rules) => `Regeln, die an sind: ${rules}. Sie lassen sich in diesem Browser ändern, außer was feststeht.`,
    refused: (count) => `${count}-mal wollte die Schule etwas Lockereres als die Stiftung. Das zählt nicht.`,
    fixedRole: (roles) => `Deine Rolle steht fest: ${roles}.`,
    ownRole: 'Deine Rolle wählst du selbst.',
    press: 'Ob du postest, bestimmst du selbst, außer wo eine Regel sagt, dass es nicht erlaubt ist.',
  },
  wipe: {
    title: () => 'Wie löschst du alles?',
    lines: [
      'Mit dem Knopf „Alles löschen“ auf dieser Seite. Alles unter „Was speichert es“ ist dann weg und kommt nicht zurück.',
      'Danach gelten die Regeln, die zur Erweiterung gehören. Die Erweiterung zu entfernen löscht auch alles.',
    ],
    policyStays: 'Was die Verwaltung dieses Computers einstellt, bleibt. Das behält der Browser selbst.',
    nothingStays: 'Von dem, was du hier eingestellt hast, bleibt nichts übrig.',
    button: 'Alles löschen',
    sure: 'Bist du sicher? Deine Rolle, Regeln, früheren Versionen, Summen und Schlüssel sind dann weg. Hast du einen Schlüssel? Dann speichere zuerst die Sicherung.',
    yes: 'Ja, alles löschen',
    no: 'Doch nicht',
    failed: 'Das Löschen hat nicht geklappt. Schließe andere Tabs von PostWacht und versuche es noch einmal.',
  },
};

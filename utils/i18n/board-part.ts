import type { Language } from '../model/profile';

const nl = {
  title: 'Regels van de stichting',
  file: (board: string, version: number) =>
    `Hier gelden de regels van ${board} (versie ${version}), uit een bestand. Je school kan strenger zijn, niet soepeler.`,
  policy: (board: string) =>
    `De regels van ${board} komen via het beheer van deze computer. Alleen de beheerder kan ze weghalen.`,
  leave: 'Stoppen met deze regels',
  leaveTells: 'Stop je ermee? Dan gelden alleen de regels van je school. Je ziet eerst wat er verandert.',
  nothing: 'Er verandert niets aan de vragen.',
  back: 'Later toch weer? Kies dan hetzelfde bestand bij ‘Bestand gebruiken’.',
  yes: 'Ja, stoppen',
  left: (board: string) => `De regels van ${board} gelden hier niet meer.`,
};
export type BoardTexts = typeof nl;

const en: BoardTexts = {
  title: 'Rules of the foundation',
  file: (board, version) =>
    `The rules of ${board} (version ${version}) apply here, from a file. Your school can be stricter, not looser.`,
  policy: (board) =>
    `The rules of ${board} come through the management of this computer. Only the administrator can remove them.`,
  leave: 'Stop using these rules',
  leaveTells: 'If you stop, only the rules of your school apply. First you see what changes.',
  nothing: 'The questions do not change.',
  back: 'Want them back later? Then choose the same file at ‘Use a file’.',
  yes: 'Yes, stop',
  left: (board) => `The rules of ${board} no longer apply here.`,
};

const de: BoardTexts = {
  title: 'Regeln der Stiftung',
  file: (board, version) =>
    `Hier gelten die Regeln von ${board} (Version ${version}), aus einer Datei. Deine Schule darf strenger sein, nicht lockerer.`,
  policy: (board) =>
    `Die Regeln von ${board} kommen über die Verwaltung dieses Computers. Nur die Verwaltung kann sie entfernen.`,
  leave: 'Diese Regeln nicht mehr verwenden',
  leaveTells: 'Hörst du auf? Dann gelten nur die Regeln deiner Schule. Du siehst erst, was sich ändert.',
  nothing: 'An den Fragen ändert sich nichts.',
  back: 'Später doch wieder? Dann wähle dieselbe Datei bei ‚Datei verwenden‘.',
  yes: 'Ja, aufhören',
  left: (board) => `Die Regeln von ${board} gelten hier nicht mehr.`,
};

/** The words about the board's rules in this browser, and about putting them aside. */
export const boardTexts: Record<Language, BoardTexts> = { nl, en, de };

import type { Language } from '../model/profile';

const nl = {
  title: 'Wat helpt?',
  hint: 'Zo vaak kwam elke regel in deze browser voorbij. Er staat niet bij wie, wanneer of wat er geschreven is.',
  nothing: 'Er is nog niets geteld.',
  shown: 'Getoond',
  edited: 'Bericht aangepast',
  dropped: 'Niet geplaatst',
  unchanged: 'Ongewijzigd geplaatst',
  falseAlarms: 'Vals alarm',
  rule: 'Regel',
  tag: 'Verandert weinig',
  noise: (shown: number, unchanged: number) =>
    `Deze regel kwam ${shown} keer voorbij. ${unchanged} keer veranderde er niets. Wil je er iets aan doen?`,
  locked: 'Deze regel staat vast. Je kunt hem hier niet aanpassen.',
  narrow: 'Minder vaak vragen',
  narrowTells: 'Dan komt de regel alleen als er iets in de tekst gevonden is.',
  soften: 'Minder streng maken',
  softenTells: 'Dan wordt de regel voor elke rol één stap milder.',
  drop: 'Uitzetten',
  dropTells: 'Dan komt de regel niet meer. Je kunt hem later weer aanzetten.',
  export: 'Telling downloaden',
  reset: 'Opnieuw tellen',
  resetTells: 'Alle aantallen gaan terug naar nul.',
};
export type MeterTexts = typeof nl;

const en: MeterTexts = {
  title: 'What helps?',
  hint: 'How often each rule came by in this browser. It does not say who, when or what was written.',
  nothing: 'Nothing has been counted yet.',
  shown: 'Shown',
  edited: 'Post changed',
  dropped: 'Not posted',
  unchanged: 'Posted unchanged',
  falseAlarms: 'False alarm',
  rule: 'Rule',
  tag: 'Changes little',
  noise: (shown, unchanged) =>
    `This rule came by ${shown} times. ${unchanged} times nothing changed. Do you want to do something about it?`,
  locked: 'This rule is fixed. You cannot change it here.',
  narrow: 'Ask less often',
  narrowTells: 'Then the rule comes only when something was found in the text.',
  soften: 'Make it milder',
  softenTells: 'Then the rule becomes one step milder for every role.',
  drop: 'Switch it off',
  dropTells: 'Then the rule no longer comes. You can switch it on again later.',
  export: 'Download the totals',
  reset: 'Count anew',
  resetTells: 'All totals go back to zero.',
};

const de: MeterTexts = {
  title: 'Was hilft?',
  hint: 'So oft kam jede Regel in diesem Browser vor. Es steht nicht dabei, wer, wann oder was geschrieben wurde.',
  nothing: 'Es wurde noch nichts gezählt.',
  shown: 'Gezeigt',
  edited: 'Beitrag geändert',
  dropped: 'Nicht gepostet',
  unchanged: 'Unverändert gepostet',
  falseAlarms: 'Fehlalarm',
  rule: 'Regel',
  tag: 'Ändert wenig',
  noise: (shown, unchanged) =>
    `Diese Regel kam ${shown}-mal vor. ${unchanged}-mal änderte sich nichts. Möchtest du etwas tun?`,
  locked: 'Diese Regel ist fest. Du kannst sie hier nicht ändern.',
  narrow: 'Seltener fragen',
  narrowTells: 'Dann kommt die Regel nur, wenn im Text etwas gefunden wurde.',
  soften: 'Milder machen',
  softenTells: 'Dann wird die Regel für jede Rolle eine Stufe milder.',
  drop: 'Ausschalten',
  dropTells: 'Dann kommt die Regel nicht mehr. Du kannst sie später wieder einschalten.',
  export: 'Zahlen herunterladen',
  reset: 'Neu zählen',
  resetTells: 'Alle Zahlen gehen auf null zurück.',
};

/** The words of the noise meter. */
export const meterTexts: Record<Language, MeterTexts> = { nl, en, de };

/**
 * What is written on buttons: a tie-breaker only (design.md decision 1), so Dutch, English and German do, with the
 * words for going on and back in some more. Lower case, whole label. Sources: docs/platforms-*.md, labels sections;
 * Dutch and German mostly by analogy (no public code has them).
 */
export const publishWords = words(
  'post|post all|reply|publish|share|share now|share to story|add to your story|comment|send|schedule|post now|publish anyway|save|save changes',
  'plaatsen|alles plaatsen|posten|delen|nu delen|delen in verhaal|toevoegen aan je verhaal|publiceren|reageren|beantwoorden|verzenden|plannen|inplannen|nu plaatsen|toch publiceren|opslaan|wijzigingen opslaan',
  'alle posten|veröffentlichen|trotzdem veröffentlichen|teilen|jetzt teilen|kommentieren|antworten|senden|planen|jetzt posten|speichern',
);

/** Go on to the next step of a composer. */
export const nextWords = words(
  'next|continue|volgende|verder|doorgaan|weiter',
  'suivant|siguiente|avançar|avanti|далее|ileri|dalej|التالي|下一步|继续',
);

/** Buttons beside a publish button that publish nothing. */
export const otherWords = words(
  ...nextWords,
  'back|cancel|close|discard|delete|save draft|save as draft|add|edit|preview|follow|like|more|report',
  'terug|annuleren|sluiten|verwijderen|concept opslaan|opslaan als concept|als concept opslaan|toevoegen|bewerken|voorbeeld|volgen|leuk|meer|rapporteren|melden',
  'zurück|abbrechen|schließen|verwerfen|löschen|entwurf speichern|als entwurf speichern|hinzufügen|bearbeiten|vorschau|folgen|gefällt mir|mehr',
  'retour|annuler|atrás|cancelar|voltar|annulla|отмена|iptal|anuluj|إلغاء|取消',
);

/** Titles of dialogs in which somebody writes to one person, or to the site: reports and invitations. */
export const privateTitle =
  /^\s*(report|invite|rapporteer|meld|nodig)\b|\b(rapporteren|melden|uitnodig(en|ing)|invitation|einlad(en|ung))\s*$/i;

/** Ends a step or a change: publishes an edit, but never the last step of a new post. */
export const doneWords = words('done|ok|klaar|gereed|fertig|terminé|listo|concluir|fine|готово|bitti|gotowe|تم|完成');

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join('|').split('|'));
}

import { wordsWorldwide } from './words-worldwide';

const all = Object.values(wordsWorldwide);

/**
 * What is written on buttons: a tie-breaker only (design.md decision 1), in full in Dutch, English and German, the most
 * needed ones in the languages of words-worldwide.ts. Lower case, whole label. Sources: docs/platforms-*.md, labels
 * sections; Dutch and German mostly by analogy (no public code has them).
 */
export const publishWords = words(
  'post|post all|reply|publish|share|share now|share to story|add to your story',
  'comment|post comment|send|schedule|post now|publish anyway|save|save changes',
  'plaatsen|alles plaatsen|posten|delen|nu delen|delen in verhaal|toevoegen aan je verhaal',
  'publiceren|reageren|reactie plaatsen|opmerking plaatsen|beantwoorden',
  'verzenden|plannen|inplannen|nu plaatsen|toch publiceren|opslaan|wijzigingen opslaan',
  'alle posten|veröffentlichen|trotzdem veröffentlichen|teilen|jetzt teilen',
  'kommentieren|kommentar posten|antworten|senden|planen|jetzt posten|speichern',
  ...all.map(([publish]) => publish),
);

/** Go on to the next step of a composer. */
export const nextWords = words('next|continue|volgende|verder|doorgaan|weiter', ...all.map(([, next]) => next));

/** Buttons beside a publish button that publish nothing. */
export const otherWords = words(
  ...nextWords,
  'back|cancel|close|discard|delete|save draft|save as draft|add|edit|preview|follow|like|more|report',
  'terug|annuleren|sluiten|verwijderen|concept opslaan|opslaan als concept|als concept opslaan',
  'toevoegen|bewerken|voorbeeld|volgen|leuk|meer|rapporteren|melden',
  'zurück|abbrechen|schließen|verwerfen|löschen|entwurf speichern|als entwurf speichern',
  'hinzufügen|bearbeiten|vorschau|folgen|gefällt mir|mehr',
  'retour|atrás|voltar',
  ...all.map(([, , cancel]) => cancel),
);

const ownTitle =
  /^\s*(report|invite|rapporteer|meld|nodig)\b|\b(rapporteren|melden|uitnodig(en|ing)|invitation|einlad(en|ung))\s*$/i;
/** At the beginning, or the last word; where words stand apart, not within one. */
const titleElsewhere = new RegExp(
  '^\\s*(?:X)|(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}])(?:X)\\p{L}*\\s*$'.replaceAll(
    'X',
    all.map(([, , , privately]) => privately).join('|'),
  ),
  'iu',
);

/** The title of a dialog in which somebody writes to one person, or to the site: a report or an invitation. */
export const isPrivateTitle = (title: string) => ownTitle.test(title) || titleElsewhere.test(title);

/** Ends a step or a change: publishes an edit, but never the last step of a new post. */
export const doneWords = words('done|ok|klaar|gereed|fertig|terminé|listo|concluir|fine|готово|bitti|gotowe|تم|完成');

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join('|').toLowerCase().split('|'));
}

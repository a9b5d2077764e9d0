/**
 * What is written on buttons, per language: a tie-breaker only (design.md decision 1). Lower case, whole label.
 * Sources: docs/platforms-*.md, labels sections; Dutch and German by analogy (no public code has them).
 */
export const publishWords: ReadonlySet<string> = new Set(
  (
    'post|post all|reply|tweet|publish|publish now|share|share now|share to story|comment|send|schedule|post now|publish anyway|save|save changes|update|' +
    'plaatsen|alles plaatsen|posten|delen|nu delen|delen in je verhaal|publiceren|nu publiceren|reageren|beantwoorden|antwoorden|verzenden|plannen|inplannen|' +
    'nu plaatsen|toch publiceren|opslaan|wijzigingen opslaan|bijwerken|reactie plaatsen|' +
    'alle posten|veröffentlichen|jetzt veröffentlichen|trotzdem veröffentlichen|teilen|jetzt teilen|in story teilen|kommentieren|antworten|senden|planen|jetzt posten|speichern|aktualisieren|' +
    'publier|tout poster|partager|répondre|commenter|publicar|postear todo|compartir|responder|comentar|postar|postar tudo|compartilhar|pubblica|posta tutto|condividi|rispondi|' +
    'опубликовать|ответить|gönder|paylaş|yanıtla|opublikuj|udostępnij|odpowiedz|نشر|نشر الكل|مشاركة|رد|发布|發佈|发帖|分享|回复'
  ).split('|'),
);

/** Buttons beside a publish button that publish nothing: next, back, close, cancel, draft, discard, done. */
export const otherWords: ReadonlySet<string> = new Set(
  (
    'next|continue|back|cancel|close|discard|discard post|delete|remove|save draft|save as draft|save for later|done|add|edit|reply all|preview|follow|like|more|report|submit report|' +
    'volgende|verder|doorgaan|terug|annuleren|sluiten|verwijderen|niet opslaan|concept opslaan|opslaan als concept|klaar|gereed|toevoegen|bewerken|voorbeeld|volgen|meer|rapporteren|melden|' +
    'weiter|zurück|abbrechen|schließen|verwerfen|löschen|entfernen|entwurf speichern|als entwurf speichern|fertig|hinzufügen|bearbeiten|vorschau|folgen|gefällt mir|mehr|melden|' +
    'suivant|continuer|retour|annuler|fermer|terminé|siguiente|continuar|atrás|cancelar|cerrar|listo|avançar|voltar|fechar|concluir|avanti|indietro|annulla|chiudi|fine|' +
    'далее|назад|отмена|закрыть|готово|ileri|devam|geri|iptal|kapat|bitti|dalej|wstecz|anuluj|zamknij|gotowe|التالي|رجوع|إلغاء|تم|下一步|继续|返回|取消|完成'
  ).split('|'),
);

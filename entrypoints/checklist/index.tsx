import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { naming } from '../../utils/guard/naming';
import { builtInWords } from '../../utils/i18n/built-in';
import { pickLanguage } from '../../utils/i18n/language';
import { mountChecklist } from './mount';
import { askReview, tellKept } from './tell-background';
import { warmUp } from './warm-up';

/** Injected by the background when a composer first gets focus (design.md 1.6); hands the guard its view and leaves. */
export default defineUnlistedScript(() => {
  const room = globalThis.postwacht;
  // Asked for twice (a background that was slow to answer), the first stays: it knows which message is being written.
  if (!room || room.view) return;
  room.words = (briefing) => builtInWords[pickLanguage(briefing?.profile.language ?? 'auto', navigator.languages)];
  room.naming = naming;
  room.view = (root, question) =>
    mountChecklist(root, {
      ...question,
      review: askReview(question.draft),
      publish: (kept) => {
        void tellKept(kept, question.draft);
        question.publish();
      },
    });
  warmUp(document, mountChecklist);
});

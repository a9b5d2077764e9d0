import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtInWords } from '../../utils/i18n/built-in';
import { pickLanguage } from '../../utils/i18n/language';
import { labels } from '../../utils/platforms/words';
import { mountChecklist } from './mount';
import { warmUp } from './warm-up';

/** Injected by the background when a composer first gets focus (design.md 1.6); hands the guard its view and leaves. */
export default defineUnlistedScript(() => {
  const room = globalThis.postwacht;
  if (!room) return;
  room.words = (briefing) => builtInWords[pickLanguage(briefing?.profile.language ?? 'auto', navigator.languages)];
  room.labels = labels;
  room.view = mountChecklist;
  warmUp(document, mountChecklist);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { naming } from '../../utils/guard/naming';
import { readSpeaker } from '../../utils/guard/speaker';
import { suggesting } from '../../utils/guard/suggesting';
import { watchPublished } from '../../utils/guard/watch-published';
import { builtInWords } from '../../utils/i18n/built-in';
import { pickLanguage } from '../../utils/i18n/language';
import type { Draft } from '../../utils/model/draft';
import { platforms } from '../../utils/platforms';
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
  const platform = platforms.find(({ id }) => id === room.platform);
  room.watchPublished = (composer, control, fields) =>
    watchPublished(composer, control, fields, room.findAll, () => performance.now());
  room.suggesting = (field) => Boolean(platform && suggesting(field, platform, room.findAll));
  room.view = (root, { within, draft: held, ...question }) => {
    const { account = null, audience = null } = platform ? readSpeaker(platform, within, room.findAll) : {};
    const draft: Draft = {
      ...held,
      platform: room.platform,
      reply: held.reply === true,
      account,
      audience: audience ?? held.audience ?? null,
    };
    return mountChecklist(root, {
      ...question,
      draft,
      ...askReview(draft),
      publish: (kept) => {
        void tellKept(kept, draft);
        question.publish();
      },
    });
  };
  warmUp(document, mountChecklist);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ChecklistView } from '../../utils/guard/contract';
import { namingWith } from '../../utils/guard/naming';
import { readSpeaker, type Speaker } from '../../utils/guard/speaker';
import { suggesting } from '../../utils/guard/suggesting';
import { watchPublished } from '../../utils/guard/watch-published';
import { builtInWords } from '../../utils/i18n/built-in';
import { pickLanguage } from '../../utils/i18n/language';
import type { Draft, HeldDraft, PlatformId } from '../../utils/model/draft';
import type { Platform } from '../../utils/model/platform';
import { platforms } from '../../utils/platforms';
import { mountChecklist } from './mount';
import { askReview, tellKept } from './tell-background';
import { warmUp } from './warm-up';

/** Injected by the background when a composer first gets focus (design.md 1.6); hands the guard its view and leaves. */
export default defineUnlistedScript(() => {
  const room = globalThis.postwacht;
  // Asked for twice (a background that was slow to answer), the first stays: it knows which message is being written.
  if (!room || room.late) return;
  const { findAll } = room;
  const platform = platforms.find(({ id }) => id === room.platform) as Platform;
  const view: ChecklistView = (root, { within, draft: held, ...question }) => {
    const draft = withSpeaker(held, platform.id, readSpeaker(platform, within, findAll));
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
  room.late = {
    view,
    words: (briefing) => builtInWords[pickLanguage(briefing?.profile.language ?? 'auto', navigator.languages)],
    naming: namingWith(platform, findAll, () => room.network === true),
    suggesting: (field) => suggesting(field, platform, findAll),
    published: (within, control, written) => watchPublished(within, control, written, findAll, () => performance.now()),
  };
  warmUp(document, mountChecklist);
});

/** What the guard held, with who speaks on that site and to whom. */
function withSpeaker(held: HeldDraft, platform: PlatformId, { account, audience }: Speaker): Draft {
  const readers = audience ?? held.audience;
  // A request may say more than the background takes in.
  const [readersWithin, author] = [readers?.slice(0, 200) ?? null, held.author?.slice(0, 200)];
  return { ...held, platform, reply: held.reply === true, account, author, audience: readersWithin };
}

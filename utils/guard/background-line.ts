import type { Briefing, HandedUp } from '../messages';
import type { Seen } from '../model/request';
import type { Take } from './contract';
import { nativeApi, send } from './send';

/** The guard's line to the background. Nothing here throws: a background that is gone just does not answer. */
export interface BackgroundLine {
  /** Has the checklist put into this frame; null when the background did not answer. */
  begin: () => Promise<Briefing | null>;
  /** Firefox only. Asks the guard of the page around this frame whether a request goes; null when nobody can be asked. */
  handUp?: (seen: Seen) => Promise<boolean | null>;
  /** Firefox only. Calls back when a frame of this page asks so. */
  onHandedUp?: (take: Take) => void;
  /** An update or removal of the extension left this script behind in its page (hazards.md R1). */
  orphaned: () => boolean;
  /** Calls back when rules or profile changed, from the first `prepare` on. */
  onChanged: (take: (briefing: Briefing) => void) => void;
}

export function openLine(): BackgroundLine {
  let runtime: typeof chrome.runtime | undefined;
  const connect = () => (runtime ??= nativeApi()?.runtime);
  // Made after an update, it would not know that it was left behind; made at once, it would hold up every page.
  if (!import.meta.env.FIREFOX) requestIdleCallback(connect);
  let changed: ((briefing: Briefing) => void) | undefined;
  const hear = (message: unknown) => {
    const { type, briefing } = message as { type?: string; briefing?: Briefing };
    if (type === 'changed' && briefing) changed?.(briefing);
  };
  return {
    begin: () => {
      try {
        // Not before: listening would cost every page. Given twice, it hears once.
        connect()?.onMessage?.addListener(hear);
      } catch {
        // Left behind by an update: nothing will be told any more.
      }
      return send({ type: 'prepare' });
    },
    // Built out of Chromium, where a frame's guard calls the one of its page directly.
    ...(import.meta.env.FIREFOX && {
      handUp: (seen: Seen) => send({ type: 'hand-up', seen }),
      onHandedUp: (take: Take) =>
        connect()?.onMessage?.addListener((message: unknown, _sender, reply: (answer: boolean) => void) => {
          const { type, seen } = message as HandedUp;
          if (type !== 'hand-up') return false;
          take(seen, reply);
          return true;
        }),
    }),
    orphaned: () => !connect()?.id,
    onChanged: (take) => void (changed = take),
  };
}

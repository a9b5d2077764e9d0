import type { Briefing, HandedUp } from '../messages';
import type { Seen } from '../model/request';
import type { Take } from './contract';
import { nativeApi, send } from './send';

/** The guard's line to the background. Nothing here throws: a background that is gone just does not answer. */
export interface BackgroundLine {
  /** Has the checklist put into this frame; null when the background did not answer. */
  prepare: () => Promise<Briefing | null>;
  /** Asks the guard of the page around this frame whether a request goes; null when nobody can be asked. */
  handUp: (seen: Seen) => Promise<boolean | null>;
  /** Calls back when a frame of this page asks so. */
  onHandedUp: (take: Take) => void;
  /** An update or removal of the extension left this script behind in its page (hazards.md R1). */
  orphaned: () => boolean;
  /** Calls back when rules or profile changed. */
  onChanged: (take: (briefing: Briefing) => void) => void;
}

export function openLine(): BackgroundLine {
  const runtime = nativeApi()?.runtime;
  return {
    prepare: () => send({ type: 'prepare' }),
    handUp: (seen) => send({ type: 'hand-up', seen }),
    // Built out of Chromium, where a frame's guard calls the one of its page directly.
    onHandedUp: (take) =>
      import.meta.env.FIREFOX &&
      runtime?.onMessage?.addListener((message: unknown, _sender, reply: (answer: boolean) => void) => {
        const { type, seen } = message as HandedUp;
        if (type !== 'hand-up') return false;
        take(seen, reply);
        return true;
      }),
    orphaned: () => !runtime?.id,
    onChanged: (take) =>
      runtime?.onMessage?.addListener((message: unknown) => {
        const { type, briefing } = message as { type?: string; briefing?: Briefing };
        if (type === 'changed' && briefing) take(briefing);
      }),
  };
}

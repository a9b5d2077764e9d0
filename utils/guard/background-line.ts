import type { Answers, Briefing, HandedUp, Request, Review } from '../messages';
import type { Seen } from '../model/request';
import type { Take } from './contract';

/** How long the background may think about a draft before the checklist goes on without it, in ms. */
const patience = 1000;

/** The guard's line to the background. Nothing here throws: a background that is gone just does not answer. */
export interface BackgroundLine {
  /** Has the checklist put into this frame; null when the background did not answer. */
  prepare: () => Promise<Briefing | null>;
  review: (request: Extract<Request, { type: 'review' }>) => Promise<Review>;
  keep: (request: Extract<Request, { type: 'keep' }>) => void;
  /** Asks the guard of the page around this frame whether a request goes; null when nobody can be asked. */
  handUp: (seen: Seen) => Promise<boolean | null>;
  /** Calls back when a frame of this page asks so. */
  onHandedUp: (take: Take) => void;
  /** An update or removal of the extension left this script behind in its page (hazards.md R1). */
  orphaned: () => boolean;
  /** Calls back when rules or profile changed. */
  onChanged: (take: (briefing: Briefing) => void) => void;
}

type Api = Pick<typeof chrome, 'runtime'>;

/** The native API, not the polyfill: a page script counts every byte (design.md decision 15). */
export function openLine(api: Api | undefined): BackgroundLine {
  const send = async <Type extends Request['type']>(
    request: Request & { type: Type },
  ): Promise<Answers[Type] | null> => {
    try {
      return ((await api?.runtime?.sendMessage(request)) as Answers[Type] | undefined) ?? null;
    } catch {
      return null;
    }
  };
  const nothing: Review = { signals: [], account: {} };
  return {
    prepare: () => send({ type: 'prepare' }),
    review: async (request) => (await Promise.race([send(request), after(patience)])) ?? nothing,
    keep: async (request) => {
      // What a background that is just being stopped got, is lost: told again, soon at first: the page may close.
      for (let wait = 50; wait < 4000 && !(await send(request)); wait *= 4) await after(wait);
    },
    handUp: (seen) => send({ type: 'hand-up', seen }),
    onHandedUp: (take) =>
      api?.runtime?.onMessage?.addListener((message: unknown, _sender, reply: (answer: boolean) => void) => {
        const { type, seen } = message as HandedUp;
        if (type !== 'hand-up') return false;
        take(seen, reply);
        return true;
      }),
    orphaned: () => !api?.runtime?.id,
    onChanged: (take) =>
      api?.runtime?.onMessage?.addListener((message: unknown) => {
        const { type, briefing } = message as { type?: string; briefing?: Briefing };
        if (type === 'changed' && briefing) take(briefing);
      }),
  };
}

/** Resolves to null after this many ms. */
export function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

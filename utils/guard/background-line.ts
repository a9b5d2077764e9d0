import type { Answers, Briefing, Request, Review } from '../messages';

/** How long the background may think about a draft before the checklist goes on without it, in ms. */
const patience = 1000;
const retries = 3;

/** The guard's line to the background. Nothing here throws: a background that is gone just does not answer. */
export interface BackgroundLine {
  /** Has the checklist put into this frame; null when the background did not answer. */
  prepare: () => Promise<Briefing | null>;
  review: (request: Extract<Request, { type: 'review' }>) => Promise<Review>;
  keep: (request: Extract<Request, { type: 'keep' }>) => void;
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
      // What a background that is just being stopped got, is lost: told again, a few times.
      for (let left = retries; left && !(await send(request)); left--) await after(patience);
    },
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

import type { Answers, Request } from '../messages';

/** Firefox answers with promises on `browser`; Chromium has only `chrome`. Not the polyfill: every byte counts (design.md decision 15). */
export function nativeApi(): typeof chrome | undefined {
  return (globalThis as { browser?: typeof chrome; chrome?: typeof chrome })[
    import.meta.env.FIREFOX ? 'browser' : 'chrome'
  ];
}

/** Sends a message to the background. Never throws: a background that is gone just does not answer, and gives null. */
export async function send<Type extends Request['type']>(
  request: Request & { type: Type },
): Promise<Answers[Type] | null> {
  try {
    return ((await nativeApi()?.runtime?.sendMessage(request)) as Answers[Type] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Resolves to null after this many ms. */
export function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

/** Work that somebody waits for, but not for ever. */
export interface Patience {
  /** Rejects when the work takes too long or is given up; by then `givenUp` tells the work so. */
  inTime<T>(work: (givenUp: () => boolean) => PromiseLike<T>): Promise<T>;
  /** Gives up all that is waited for. */
  giveUpAll(why: string): void;
}

/** Takes how long work may take, in milliseconds. */
export function openPatience(most: number): Patience {
  const waiting = new Set<(why: string) => void>();
  return {
    async inTime(work) {
      const late = Promise.withResolvers<never>();
      let givenUp = false;
      const giveUp = (why: string) => {
        givenUp = true;
        late.reject(new Error(why));
      };
      const timer = setTimeout(() => giveUp('the store does not answer'), most);
      waiting.add(giveUp);
      try {
        return await Promise.race([work(() => givenUp), late.promise]);
      } finally {
        clearTimeout(timer);
        waiting.delete(giveUp);
      }
    },
    giveUpAll: (why) => waiting.forEach((giveUp) => giveUp(why)),
  };
}

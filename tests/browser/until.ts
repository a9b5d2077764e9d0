const patience = 10_000;
/** Between two looks, ms: every look costs the page something, and what takes long is looked at less often. */
const pauses = { first: 40, most: 160 };

/** Asks again and again until `look` gives something. Throws after ten seconds, with `otherwise` and the last error. */
export async function until<Result>(
  look: () => Promise<Result | null | undefined | false> | Result | null | undefined | false,
  otherwise: string | (() => string | Promise<string>),
): Promise<Result> {
  const end = Date.now() + patience;
  let problem: unknown;
  for (let pause = pauses.first; ; pause = Math.min(1.5 * pause, pauses.most)) {
    const result = await Promise.resolve(look()).catch((error: unknown) => {
      problem = error;
      return null;
    });
    if (result) return result;
    if (Date.now() > end)
      throw new Error(typeof otherwise === 'string' ? otherwise : await otherwise(), { cause: problem });
    await new Promise((again) => setTimeout(again, pause));
  }
}

const patience = 10_000;

/** Asks again and again until `look` gives something. Throws after ten seconds, with `otherwise` and the last error. */
export async function until<Result>(
  look: () => Promise<Result | null | undefined | false> | Result | null | undefined | false,
  otherwise: string | (() => string | Promise<string>),
): Promise<Result> {
  const end = Date.now() + patience;
  let problem: unknown;
  for (;;) {
    const result = await Promise.resolve(look()).catch((error: unknown) => {
      problem = error;
      return null;
    });
    if (result) return result;
    if (Date.now() > end)
      throw new Error(typeof otherwise === 'string' ? otherwise : await otherwise(), { cause: problem });
    await new Promise((again) => setTimeout(again, 40));
  }
}

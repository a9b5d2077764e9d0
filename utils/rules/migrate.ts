/** A file of an older format, step by step; each step brings one format to the next. Nothing here trusts the data's shape. */
type Step = (data: Record<string, unknown>) => Record<string, unknown>;

const steps: Record<number, Step> = {
  1: (data) => ({
    published: [],
    ...data,
    schema: 2,
    note: '',
    valid: { from: null, to: null, review: null },
    words: [],
    samples: [],
  }),
};

/** Takes parsed JSON and gives the same rules in the newest format; what is no older format is given back as it is. */
export function migrateRuleSet(data: unknown): unknown {
  let current = data;
  for (let step = stepFor(current); step; step = stepFor(current)) current = step(current as Record<string, unknown>);
  return current;
}

function stepFor(data: unknown): Step | undefined {
  if (typeof data !== 'object' || data === null || !('schema' in data) || typeof data.schema !== 'number')
    return undefined;
  return Object.hasOwn(steps, data.schema) ? steps[data.schema] : undefined;
}

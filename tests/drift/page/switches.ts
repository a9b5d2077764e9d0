const asked = new URL(location.href).searchParams;

/** The changes that this page gets, by name. */
export const wanted: readonly string[] = (asked.get('pg-drift') ?? '').split('.').filter(Boolean);

/** The hook of the control that the story presses last. */
export const lastPressed = asked.get('pg-last') ?? '';

const seed = Number(asked.get('pg-seed') ?? 1);

/** A number that is always the same for this text and this run's seed. */
export function hash(text: string): number {
  let sum = 2_166_136_261 ^ seed;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return Math.imul(sum ^ (sum >>> 15), 2_246_822_507) >>> 0;
}

/** A developer's name in the place of another one: always the same for the same name. */
export function renamed(name: string): string {
  return `q${hash(name).toString(36)}`;
}

/** An address on www.facebook.com for a story. `path` has no query. */
export function www(path: string): string {
  return `https://www.facebook.com${path}?pg-lang={lang}`;
}

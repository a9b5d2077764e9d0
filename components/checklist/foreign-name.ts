/** Characters that turn the direction of what stands around them (Unicode UAX 9), and control characters. */
const turning = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name that somebody else chose, to be put in a sentence of ours: it turns nothing there, and keeps its own direction. */
export function foreignName(name: string): string {
  return `\u2068${name.replace(turning, '').toWellFormed()}\u2069`;
}

/** How phrases and texts are compared before any pattern is tried: by letters, digits and what stands between them. */

/** Whatever is no letter or digit; however much of it stands together is one symbol. */
export const apart = 0;
/** So many symbols there are: `apart`, 26 letters and 10 digits. */
export const symbolCount = 37;

/** The symbol of a character of plain text, by its code; NaN, which is behind the end of a text, is `apart`. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : apart;
}

/** The symbols of a plain text in their order. */
export function symbolsOf(plain: string): Uint8Array {
  const symbols = new Uint8Array(plain.length);
  let count = 0;
  for (let place = 0; place < plain.length; place++) {
    const symbol = symbolOf(plain.charCodeAt(place));
    if (symbol !== apart || count === 0 || symbols[count - 1] !== apart) symbols[count++] = symbol;
  }
  return symbols.subarray(0, count);
}

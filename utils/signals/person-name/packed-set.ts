/** A set of words as it is shipped: their hashes, sorted, as Rice-coded differences. tests/lists/pack.ts writes it. */
export interface PackedSet {
  size: number;
  /** Low bits of each difference: one word in 2^bits that is not in the set is taken for one that is. */
  bits: number;
  /** Base64. */
  data: string;
}

/** The hash of no text at all. */
export const noText = 0x811c9dc5;

/** The hash of a text that goes on with `more` after one whose hash is `before`. */
export function hashOn(before: number, more: string): number {
  let hash = before;
  for (let at = 0; at < more.length; at++) hash = Math.imul(hash ^ more.charCodeAt(at), 0x01000193);
  return hash;
}

/** A whole number below `size` × 2^`bits` for the hash of a word; the same on every machine. */
export function placeOf(hashed: number, size: number, bits: number): number {
  let hash = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * size * 2 ** bits);
}

/** Tells whether a folded word is in a set, or a phrase of which the hash of what stands before its last word is known. */
type Asker = (word: string, before?: number) => boolean;

/** The set is unpacked at the first question. */
export function asker(packed: PackedSet): Asker {
  const find = placeFinder(packed);
  return (word, before = noText) => find(hashOn(before, word)) !== null;
}

/** Tells where in its set a hash stands, from 0; null: it is not there. The set is unpacked at the first question. */
export function placeFinder(packed: PackedSet): (hash: number) => number | null {
  let places: Uint32Array | null = null;
  return (hash) => {
    places ??= unpack(packed);
    return indexOf(places, placeOf(hash, packed.size, packed.bits));
  };
}

/** How a word is asked for among those mistaken for names: otherwise it would hash to the very name it was mistaken for. */
export function asMistaken(word: string): string {
  return `${word}!`;
}

/** Of four bytes that are read at once, up to seven bits may stand before those that are wanted. */
const mostOnes = 24;

function unpack({ size, bits, data }: PackedSet): Uint32Array {
  const bytes = bytesOf(data);
  const places = new Uint32Array(size);
  let place = 0;
  // In bits.
  let at = 0;
  for (let nth = 0; nth < size; nth++) {
    for (let ones = mostOnes; ones === mostOnes;) {
      ones = Math.min(Math.clz32(~(bytes.getUint32(at >> 3) << (at & 7))), mostOnes);
      place += ones << bits;
      at += ones;
    }
    at++;
    place += (bytes.getUint32(at >> 3) << (at & 7)) >>> (32 - bits);
    at += bits;
    places[nth] = place;
  }
  return places;
}

/** With four bytes to spare, to read over the end. */
function bytesOf(base64: string): DataView {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length + 4);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return new DataView(bytes.buffer);
}

/** Null: it is not there. */
function indexOf(places: Uint32Array, wanted: number): number | null {
  let from = 0;
  let to = places.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const place = places[middle] ?? 0;
    if (place === wanted) return middle;
    if (place < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return null;
}

/** A set of words as it is shipped: their hashes, sorted, as Rice-coded differences. tests/lists/pack.ts writes it. */
export interface PackedSet {
  size: number;
  /** Low bits of each difference: one word in 2^bits that is not in the set is taken for one that is. */
  bits: number;
  /** Base64. */
  data: string;
}

/** A whole number below `size` × 2^`bits` for a word; the same on every machine. */
export function placeOf(word: string, size: number, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * size * 2 ** bits);
}

/** Gives a function that tells whether a folded word is in the set; the set is unpacked at the first question. */
export function asker(packed: PackedSet): (word: string) => boolean {
  let places: Uint32Array | null = null;
  return (word) => {
    places ??= unpack(packed);
    return holds(places, placeOf(word, packed.size, packed.bits));
  };
}

/** How a word is asked for among those mistaken for names: otherwise it would hash to the very name it was mistaken for. */
export function asMistaken(word: string): string {
  return `${word}!`;
}

function unpack({ size, bits, data }: PackedSet): Uint32Array {
  const bytes = atob(data);
  const places = new Uint32Array(size);
  let bit = 0;
  const next = () => (bytes.charCodeAt(bit >> 3) >> (7 - (bit++ & 7))) & 1;
  let place = 0;
  for (let at = 0; at < size; at++) {
    let high = 0;
    while (next() === 1) high++;
    let low = 0;
    for (let left = bits; left > 0; left--) low = (low << 1) | next();
    place += high * 2 ** bits + low;
    places[at] = place;
  }
  return places;
}

function holds(places: Uint32Array, wanted: number): boolean {
  let from = 0;
  let to = places.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const place = places[middle] ?? 0;
    if (place === wanted) return true;
    if (place < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}

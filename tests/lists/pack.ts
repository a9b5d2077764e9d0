import { hashOn, noText, placeOf, type PackedSet } from '../../utils/signals/person-name/packed-set';

/** Packs folded words; one word in 2^`bits` that is not among them will be taken for one of them. */
export function pack(words: Iterable<string>, bits: number): PackedSet {
  return packHashes(
    [...new Set(words)].map((word) => hashOn(noText, word)),
    bits,
  );
}

/** The same for what is hashed already. */
export function packHashes(hashes: readonly number[], bits: number): PackedSet {
  const places = hashes.map((hash) => placeOf(hash, hashes.length, bits)).sort((one, other) => one - other);
  const coded = places.map((place, at) => riceCode(place - (places[at - 1] ?? 0), bits)).join('');
  return { size: hashes.length, bits, data: inBytes(coded).toString('base64') };
}

/** The high part in ones with a closing nought, then the low bits. */
function riceCode(difference: number, bits: number): string {
  const low = (difference % 2 ** bits).toString(2).padStart(bits, '0');
  return `${'1'.repeat(Math.floor(difference / 2 ** bits))}0${low}`;
}

function inBytes(bits: string): Buffer {
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
}

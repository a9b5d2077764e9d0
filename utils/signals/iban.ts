import type { Check, Span } from './check';

/** Length per country, of the countries whose accounts are met here. */
const lengths: Record<string, number> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
};

export const iban: Check = {
  find: (text) =>
    Array.from(text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g), ({ index }) => accountAt(text, index)).filter(
      (span) => span !== null,
    ),
  examples: {
    yes: [
      'Maak het over naar NL91 ABNA 0417 1643 00 graag',
      'iban: nl91abna0417164300.',
      'DE89 3704 0044 0532 0130 00',
    ],
    no: ['NL91 ABNA 0417 1643 01', 'Kamer NL12 is vrij, groep 1234 5678 9012', 'Route BE12 naar Gent'],
  },
};

function accountAt(text: string, start: number): Span | null {
  const length = lengths[text.slice(start, start + 2).toUpperCase()];
  if (!length) return null;
  let code = '';
  let at = start;
  for (; code.length < length && at < start + 2 * length; at++) {
    const char = text.charAt(at);
    if (/[A-Za-z0-9]/.test(char)) code += char.toUpperCase();
    else if (!/[ .\u00a0-]/.test(char) || !/[A-Za-z0-9]/.test(text.charAt(at - 1))) return null;
  }
  const complete = code.length === length && !/[A-Za-z0-9]/.test(text.charAt(at));
  return complete && remainder(code) === 1 ? { start, end: at } : null;
}

/** ISO 13616: the country and check digits go to the end, letters count from 10, modulo 97. */
function remainder(code: string): number {
  let rest = 0;
  for (const char of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

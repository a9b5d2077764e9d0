import type { Check, Span } from './check';

/** Length per country (SWIFT IBAN registry, release 99, December 2024). */
const registry = `
  AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
  RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
`;
const lengths = new Map(
  registry
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export const iban: Check = {
  needs: /\d/,
  find: (text) =>
    Array.from(text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[ \u00a0]?\d{2}/g), ({ index }) =>
      accountAt(text, index),
    ).filter((span) => span !== null),
  examples: {
    yes: [
      'Maak het over naar NL91 ABNA 0417 1643 00 graag',
      'iban: nl91abna0417164300.',
      'DE89 3704 0044 0532 0130 00',
      'NL91ABNA0417164300 t.n.v. de ouderraad',
      'NL91-ABNA-0417-1643-00',
      'BE68 5390 0754 7034',
      'NL 91 ABNA 0417 1643 00',
    ],
    no: ['NL91 ABNA 0417 1643 01', 'Kamer NL12 is vrij, groep 1234 5678 9012', 'Route BE12 naar Gent'],
  },
};

function accountAt(text: string, start: number): Span | null {
  const length = lengths.get(text.slice(start, start + 2).toUpperCase());
  if (!length) return null;
  let code = '';
  let at = start;
  for (; code.length < length && at < start + 2 * length; at++) {
    const char = text.charAt(at);
    if (/[A-Za-z0-9]/.test(char)) code += char.toUpperCase();
    else if (!/[ .\u00a0-]/.test(char) || !/[A-Za-z0-9 ]/.test(text.charAt(at - 1))) return null;
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

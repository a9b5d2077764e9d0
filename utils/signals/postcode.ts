import type { Check } from './check';
import { isNear, spansOf } from './matching';

const code = /(?<![\p{L}\p{N}€.,])[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\p{N}])/gu;
/** Never given out. */
const unused = /S[ADS]$/;
/** A year with a cup or a country after it, or an amount with its unit: only a postcode where an address is around it. */
const doubtful =
  /^(?:(?:19|20)\d\d[ \u00a0][A-Z]{2}|\d{4}[ \u00a0]?(?:KM|CM|MM|KG|MG|ML|CL|GB|MB|KB|TB|EU|PK|KW|WH|MW|HZ|CC|PM|AM))$/;

export const postcode: Check = {
  find: (text) =>
    spansOf(text, code).filter((span) => {
      const found = text.slice(span.start, span.end);
      if (unused.test(found)) return false;
      return (
        !doubtful.test(found) ||
        isNear(text, span, /\p{L}{3,} \d{1,4}[a-z]?,? $/u, 40) ||
        /^,? \p{Lu}\p{Ll}{2,}/u.test(text.slice(span.end, span.end + 30))
      );
    }),
  examples: {
    yes: ['Dorpsstraat 12, 7571 AB Oldenzaal', 'postcode 7581HG', 'Lindelaan 3, 2011 AB Haarlem'],
    no: ['Het EK 2024 NL was leuk', 'Wij liepen 1500 KM', '2026 WK', 'groep 5 en 6', '1940 SS', 'In 2026 op kamp'],
  },
};

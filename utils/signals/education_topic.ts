import type { Check } from './check';
import { spansOf, wordPattern } from './matching';

const topics = wordPattern(`
  onderwijs*, basisonderwijs, rekenonderwijs, leesonderwijs, taalonderwijs, passend onderwijs, lerarentekort,
  leraren*, leraar, leerkrachten, docenten, leerlingen, basisscholen, schoolleiders, onderwijsinspectie, de
  inspectie, inspectiebezoek, lerarenstaking, cao, cao-po, cao primair, citotoets*, cito, doorstroomtoets*,
  referentieniveau*, leesniveau, basisvaardigheden, kerndoelen, curriculum, lesmethode*, lesgeven, begrijpend
  lezen, kansenongelijkheid, kansengelijkheid, klassengrootte, PISA, pabo, juf zijn, meester zijn, education,
  teacher shortage, teachers, school inspection, class size, pupils, Lehrermangel, Lehrkräfte, Grundschule*,
  Schulpolitik, Bildungspolitik, Inklusion, Lehrplan
`);

export const education_topic: Check = {
  find: (text) => spansOf(text, topics),
  examples: {
    yes: [
      'Het lerarentekort wordt groter',
      'Passend onderwijs kost geld',
      'De citotoets moet anders',
      'Teachers deserve better',
      'Der Lehrermangel wächst',
    ],
    no: [
      'De keuring van de auto is gelukt',
      'Wij leren zeilen op zaterdag',
      'Een citaat uit een boek',
      'De trein staakt',
    ],
  },
};

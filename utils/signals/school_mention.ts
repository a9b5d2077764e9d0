import type { Check, SignalSettings, Span } from './check';
import { spansOf, wordPattern } from './matching';

const ownSchool = wordPattern(`
  mijn school, onze school, m'n school, bij ons op school, deze school van ons, mijn stageschool, stageschool,
  mijn stage, op stage, stage op, stagedag*, my school, our school, my placement, placement school, meine Schule,
  meiner Schule, unsere Schule, unserer Schule, Praktikumsschule, mein Praktikum
`);

/** What kind of school or board it is: people leave it out. */
const kinds =
  /^(?:stichting|basisschool|school|obs|cbs|kbs|rkbs|pcb|pcbs|bs|ikc|kindcentrum|integraal kindcentrum|scholengroep)\s+/i;

export const school_mention: Check = {
  find: (text, settings) =>
    [...spansOf(text, ownSchool), ...namePatterns(settings).flatMap((pattern) => spansOf(text, pattern))].reduce(
      withoutOverlap,
      [],
    ),
  examples: {
    yes: [
      'Wat een dag op De Wilgenhof!',
      '#dewilgenhof',
      'Lindegaard zoekt leerkrachten',
      'Kijk op lindegaard.example',
      'Leuke dag op stage gehad',
      'Bij onze school is het feest',
      'OBS Het Kompas is jarig',
    ],
    no: [
      'De wilgen in de hof bloeien',
      'Het kompaslicht is stuk',
      'Op school van mijn zoon is het feest',
      'De linde gaat om',
    ],
  },
};

function namePatterns({ board, schools }: SignalSettings): RegExp[] {
  const names = new Set([board, ...schools].flatMap((name) => [name.trim(), name.trim().replace(kinds, '')]));
  return [...names].filter((name) => name.replace(/[^\p{L}\p{N}]/gu, '').length >= 4).map(namePattern);
}

/** The words of a name with little or nothing between them; in a hashtag or handle letters may follow. */
function namePattern(name: string): RegExp {
  const glued = (name.match(/[\p{L}\p{N}]+/gu) ?? []).join("[\\s._'’-]{0,2}");
  return new RegExp(`(?:(?<=[#@])${glued}\\p{L}{0,20}|(?<![\\p{L}\\p{N}])${glued})(?![\\p{L}\\p{N}])`, 'giu');
}

function withoutOverlap(kept: Span[], span: Span): Span[] {
  return kept.some(({ start, end }) => start < span.end && span.start < end) ? kept : [...kept, span];
}

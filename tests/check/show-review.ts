import type { Reviewed } from './review';
import { speechFor, type Speech } from '../../components/checklist/speech';
import { signalNames } from '../../utils/i18n/signal-names';
import type { Item } from '../../utils/model/checklist';
import type { Attention, Signal } from '../../utils/model/signal';

const attentionWords: Record<Attention, string> = {
  none: 'geen: hier is niets bijzonders gezien',
  notice: 'even lezen: er hoort een afspraak bij',
  warn: 'let op: hier komt iets van een ander of van binnen naar buiten',
  'block-worthy': 'niet plaatsen: dit hoort niet op social media',
};

/** A review for a person, in Dutch: the text with what was found, how much attention it asks, and what would be asked. */
export function showReview(
  text: string,
  { signals, attention, checklist, briefing }: Reviewed,
  colours: boolean,
): string {
  const draft = { platform: null, surface: '', kind: 'post', media: { images: 0, videos: 0 } } as const;
  const speech = speechFor(briefing, { ...draft, text, reply: false, account: null, audience: null }, ['nl']);
  const placed = signals.filter(({ start, end }) => end > start);
  const asking = checklist.items.filter(({ state }) => state !== 'info');
  const reading = checklist.items.filter(({ state }) => state === 'info');
  return [
    withMarks(text.trimEnd(), placed, colours),
    '',
    ...placed.map(
      ({ type, text: words, why }, at) =>
        `  [${at + 1}] ${signalNames[type].nl}: ${shortened(words)}${why && ` (${type}, ${why})`}`,
    ),
    placed.length > 0 ? '' : 'Niets gevonden.\n',
    `Aandacht: ${attentionWords[attention]} (${attention})`,
    '',
    'PostWacht zou vragen:',
    ...asking.map((item) => lineOf(item, speech)),
    ...(reading.length > 0 ? ['En laten lezen:', ...reading.map((item) => lineOf(item, speech))] : []),
    '',
  ].join('\n');
}

function lineOf({ rule, level, state }: Item, speech: Speech): string {
  return `  - ${speech.rule(rule, rule.label)} (${rule.id}${state === 'info' ? '' : `, ${level}`})`;
}

/** Each place between marks with its number; one can stand inside another. */
function withMarks(text: string, placed: readonly Signal[], colours: boolean): string {
  const marks = placed.flatMap(({ start, end }, at) => [
    { place: start, order: -end, mark: '«' },
    { place: end, order: -Infinity, mark: `»[${at + 1}]` },
  ]);
  // At one place: ends before beginnings, and what reaches furthest begins first.
  marks.sort((one, other) => one.place - other.place || one.order - other.order);
  let from = 0;
  const pieces = marks.map(({ place, mark }) => {
    const piece = text.slice(from, place) + (colours ? `\x1b[1;33m${mark}\x1b[0m` : mark);
    from = place;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

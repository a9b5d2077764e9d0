import type { Signal } from '../../utils/model/signal';
import { shorten } from './shorten';
import type { Speech } from './speech';

const shown = 4;

/** The words of the draft that raised an item, quoted once each. The only place where draft text is drawn. */
export function FoundWords({ found, speech }: { found: readonly Signal[]; speech: Speech }) {
  const words = [...new Set(found.map(({ text }) => text.trim()).filter(Boolean))];
  if (words.length === 0) return null;
  return (
    <p className="pw-found">
      {speech.word('found')}
      {words.slice(0, shown).map((word) => (
        <mark key={word}>{shorten(word)}</mark>
      ))}
      {words.length > shown && <span> +{words.length - shown}</span>}
    </p>
  );
}

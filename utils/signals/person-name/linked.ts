import { isName, withEvidence, type Reading, type Run } from './run';
import { links } from './word-classes';

/** Names come together: "Sem, Noor en Yazan". What is listed with a name gains belief, to both sides. */
export function withLists(reading: Reading, runs: readonly Run[]): Run[] {
  const linked = [...runs];
  const spread = (from: number, to: number) => {
    const [one, other] = [linked[from], linked[to]];
    if (one && other && isName(one) && !isName(other))
      linked[to] = withEvidence(other, [['list-of-names', gain(reading, other)]]);
  };
  for (let at = 1; at < linked.length; at++) {
    const [one, other] = [linked[at - 1], linked[at]];
    if (!one || !other || !areLinked(reading, one, other) || isInterjection(reading, one, other)) continue;
    if (areBothLikely(one, other))
      [one, other].forEach((run, to) => (linked[at - 1 + to] = withEvidence(run, [['list-of-names', 0.3]])));
    spread(at - 1, at);
  }
  for (let at = linked.length - 1; at > 0; at--)
    if (areLinked(reading, linked[at - 1], linked[at]) && !isInterjection(reading, linked[at - 1], linked[at]))
      spread(at, at - 1);
  return linked;
}

/** "Honestly, Oliwia has …": a word that opens the sentence, a comma, a name, and no list that goes on. */
function isInterjection({ tokens, entry }: Reading, one: Run | undefined, other: Run | undefined): boolean {
  if (!one || !other || one.first !== one.last || entry(one.first).given || !tokens[one.first]?.opens) return false;
  const [between, next] = [tokens[other.first], tokens[other.last + 1]];
  return between?.gap === ', ' && !(next && (next.gap === ', ' || links.has(next.folded)));
}

/** What was a name once is a name again: the same first word elsewhere in the draft. */
export function withRepeats(reading: Reading, runs: readonly Run[]): Run[] {
  const bases = new Set(
    runs.filter(isName).flatMap(({ first, last }) => [reading.entry(first).base, reading.entry(last).base]),
  );
  return runs.map((run) => {
    const again = !isName(run) && bases.has(reading.entry(run.first).base) && reading.tokens[run.first]?.capital;
    return again ? withEvidence(run, [['repeated', 0.7]]) : run;
  });
}

/** Two that are nearly names make each other so. */
function areBothLikely(one: Run, other: Run): boolean {
  return !isName(one) && !isName(other) && Math.min(one.belief, other.belief) >= 0.7;
}

function gain({ tokens, entry }: Reading, { first }: Run): number {
  const { given, word, place, asWord, english } = entry(first);
  if (!tokens[first]?.capital) return asWord === 'often' || (english && !given) ? 0 : given ? 0.5 : 0.2;
  return given ? 0.7 : word || place ? 0.2 : 0.55;
}

function areLinked({ tokens }: Reading, one: Run | undefined, other: Run | undefined): boolean {
  if (!one || !other) return false;
  const between = other.first - one.last - 1;
  const gap = tokens[one.last + 1]?.gap ?? '';
  if (between === 0) return /^\s?[,&+/]\s?$|^, ?\n?$/.test(gap);
  const link = tokens[one.last + 1]?.folded ?? '';
  return between === 1 && links.has(link) && /^,? $/.test(gap) && tokens[other.first]?.gap === ' ';
}

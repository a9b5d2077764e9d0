import type { Span } from '../check';
import { wrapped } from '../matching';

/** Under these a teacher goes on a channel; behind "met" or "collega" it is another's. */
const title = new RegExp(
  wrapped`
    (?<!(?:\bmet|\ben|\bcollega|\bduo|\bdoor|\bbij|\baan|\bwith|\band) )(?:[a-z]{0,10}juf(?:fie|frouw)?|
    [a-z]{0,10}meester|meneer|miss|mister|mrs?\.?|frau|herr|teacher|@)[ ._]?$
  `,
  'i',
);
const self = /(?:ik ben|ich bin|i'm|mijn naam is|my name is) $/i;
/** "Juf … legt uit": as programmes are called. */
const programme = new RegExp(
  wrapped`
    ^ (?:legt|leest|rekent|knutselt|vertelt|maakt|zingt|kookt|gymt|leert|bakt|praat|teaches|explains|reads|erkl[aä]rt|
    liest)(?![a-z])
  `,
  'i',
);
const aired = new RegExp(
  wrapped`
    kanaal|abonneer|aflevering|seizoen|subscribe|channel|episode|kanal|folge \d|elke (?:week|[a-z]{3,6}dag)|
    every (?:week|[a-z]{3,6}day)
  `,
  'i',
);
/** "het account van juf …", "mijn kanaal: juf …". */
const media = /(?:kanaal|account|pagina|page|channel|kanal|konto|vlogs?|podcast)(?: van| of| von|:|,)? (?:de |gym)?$/i;

/** Names of private persons without those under which the draft's own channel goes: that is who posts, or a title. */
export function apartFromChannel(names: readonly Span[], channels: readonly Span[], text: string): Span[] {
  return names.filter((name) => {
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const called = title.exec(before);
    const isInside = channels.some(({ start, end }) => start <= name.start && name.end <= end);
    if (isInside) return called === null && !self.test(before);
    if (called === null) return true;
    const isOnAir = aired.test(text);
    return (
      !(isOnAir && programme.test(text.slice(name.end, name.end + 12))) &&
      !(channels.length > 0 && media.test(before.slice(0, called.index)))
    );
  });
}

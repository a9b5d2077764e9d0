import type { Check, Span } from './check';
import { isIn, joinNear, plainPattern } from './matching';
import type { PhraseList } from './phrases/phrase-list';
import { atWork, busy, dayAtSchool, headline, running } from './vocabulary/workday';
import { guilty, leisure, typing } from './vocabulary/workday-meanwhile';
import { clock, elsewhere, here, now, opens, otherDay, past } from './vocabulary/workday-now';

const onDuty = plainPattern(atWork);
const firstWords = new RegExp(`^[^a-z0-9]{0,6}${headline}(?![a-z0-9])`);
const goingOn = plainPattern(running);
const othersBusy = plainPattern(busy);
const stolen = plainPattern(guilty);
const phoneInHand = plainPattern(typing);
const schoolDay = plainPattern(dayAtSchool);
const isHere = plainPattern(here);
const isNow = plainPattern(now);
const idle = plainPattern(leisure);
const away = plainPattern(elsewhere);
const another = plainPattern(otherDay);
const was = plainPattern(past);

/** What of a working day is in a piece of text; the heavy ones tell that it is work, the light ones that it is now. */
interface Traces {
  work: number;
  now: number;
  /** Something else is done. */
  idle: number;
}

/** So much together tells that somebody writes while at work. */
const enough = 4;

/** And so much leaves no doubt. */
const certain = 6;
/** A colon that comes later has no scene before it. */
const farthestColon = 90;

export const worktime: Check = {
  /** Whole sentences; the next sentence may tell that it is now. Sentences in a row are one finding. */
  find: (_, __, { plain, sentences }) => {
    const traces = sentences.map(({ start, end }) => tracesOf(plain.slice(start, end)));
    const found = sentences.flatMap(({ start, end }, at): Span[] => {
      const weight = weightOf(traces[at], traces[at + 1]);
      const length = plain.slice(start, end).trimEnd().length;
      return weight < enough ? [] : [{ start, end: start + length, isSure: weight >= certain }];
    });
    return joinNear(found, 3);
  },
  examples: {
    yes: [
      'Zit nu in de les en verveel me',
      'Ze schrijven een opstel en ik zit erbij te twitteren',
      'Sta achter de balie met mijn telefoon, niemand die het ziet',
      'Even snel tussen twee lessen door: succes!',
      'Terwijl de klas stil leest, even dit delen',
      'Pauze is bijna voorbij, zo weer 30 stuiterballen',
      'Sitting in class while they do their test',
      'Kids zijn gymmen, ik zit met koffie',
      'Teamvergadering, punt 7 van de 23. Koffie!',
      'Vanuit het toestellenhok: wie wil er nog een kitten?',
      'Nu op pleinwacht in de sneeuw: wie heeft de dooi besteld?',
      'Groep 4 is bij de zangdocent, dus ik zit met een broodje',
      'Moet ophangen, daar komen ze, de bel gaat zo',
      'Currently covering a maths class, wish me luck',
      'Noch schnell vor dem Klingeln: wer hat Karten?',
      'Ik hoor hier te surveilleren maar zij zijn braver dan ik. Nog drie kwartier',
    ],
    no: [
      'Gisteren in de les ging het over vulkanen',
      'De les is geleerd',
      'Doos 3 van 7 is zoek',
      'Tijdens de vergadering van de biljartclub: gehaktballen',
      'Iedereen stil tijdens de herdenking',
      'Moet stoppen met snoepen, zeggen de kinderen',
      'In de gang: nieuwe kapstokken',
      'Onder werktijd mag het niet, dus pas vanavond thuis gekeken',
      'Na werktijd lekker hardlopen',
      'De pauze van de wedstrijd, 1-0 voor Twente',
      'Tijdens de toets mogen kinderen een boek lezen',
      'Ik sta al 22 jaar voor de klas',
      'De kids slapen, wijn open',
      'Groep 3 leest al hele zinnen!',
    ],
  },
};

/** Of a sentence and the one after it; 0: no work, or not now. */
function weightOf(here: Traces | undefined, next: Traces | undefined): number {
  if (!here || here.work < 2) return 0;
  const later = next ? Math.max(0, Math.min(2, Math.max(next.now, next.work, next.idle))) : 0;
  return here.now + later >= 1 ? here.work + here.now + later : 0;
}

/** Before a colon stands where somebody is, after it what they have to say: that may be about anything. */
function tracesOf(sentence: string): Traces {
  const whole = tracesIn(sentence);
  const colon = sentence.search(/: /);
  if (colon < 0 || colon > farthestColon) return whole;
  const head = tracesIn(sentence.slice(0, colon + 1));
  const better = head.work + head.now > whole.work + whole.now && head.work >= 2;
  return better ? { ...head, now: head.now + (head.now > 0 ? 1 : 0) } : whole;
}

function tracesIn(sentence: string): Traces {
  const has = (pattern: RegExp | PhraseList, weight: number) => (isIn(sentence, pattern) ? weight : 0);
  const first = has(firstWords, 1);
  const [counting, others] = [has(goingOn, 2), has(othersBusy, 2)];
  const guilt = Math.max(has(stolen, 2), has(phoneInHand, 1) * has(schoolDay, 2));
  const work = Math.max(has(onDuty, 2), first * 2) + counting + others + guilt;
  const less =
    has(away, counting > 0 ? 1 : 3) +
    (guilt > 0 ? 0 : has(was, 2)) +
    has(another, counting + others + has(clock, 1) > 0 ? 1 : 3);
  const sure = counting + guilt > 0 ? 2 : 0;
  const light = first + sure + Math.max(has(isHere, 1), has(opens, 1)) + has(isNow, 1) + has(clock, 1);
  return { work: work - less, now: light > 0 || others > 0 ? light + has(idle, 1) : 0, idle: has(idle, 1) };
}

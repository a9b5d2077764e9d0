import type { Check, Span } from './check';
import { isIn, plainPattern, spansOf } from './matching';
import { beside, firm, maybe, people, topics, view } from './vocabulary/education';
import { own } from './vocabulary/people';
import { ownHome } from './vocabulary/school';
import { somebodyIn } from './vocabulary/somebody';
import { subject } from './vocabulary/subjects';

const topic = plainPattern(topics);
const perhaps = plainPattern(maybe);
const claim = plainPattern(firm);
const aside = plainPattern(beside);
const opinion = plainPattern(view);
const everybody = plainPattern(people);
/** Subjects that are somebody's results or care as soon as somebody is in the sentence. */
const caseLike = plainPattern(`
  doorstroomtoets*, citotoets*, eindtoets*, schooladvies*, schooladviezen, speciaal onderwijs, pesten, dyslexie, dyscalculie, adhd, autisme, hoogbegaafdheid, faalangst, thuiszitters, zittenblijven, huiswerk, inclusie, toets, cijfers, rapporten
`);
/** The same words in a message about a day, a room or a vacancy of a school, in thanks, or about something else. */
const daily = plainPattern(`
  vacature*, (wij|we) zoeken, zoek jij, zoekt, gezocht, solliciteer*, fte, open dag, inschrijven, aanmelden, is gesloten, zijn vrij, vrij, welkom, gefeliciteerd, geslaagd, jarig, pannenkoek*, bedankt, dankjewel, dank je wel, (mijn|onze|m'n) (zoon*|dochter*|kind|neefje|nichtje), yoga*, rijles, zwemles*, voetbal*, trainer, tuin, auto, ns, vitae, ${own} (klas|groep|leerlingen|kleuters), (kinderen|leerlingen|kleuters) (van|uit|hebben|waren|zijn|mochten|gingen), groep [1-8], vandaag, gisteren, morgen, heb ik, had ik, ik heb, tot straks, bellen
`);
const foreign = plainPattern(`
  curriculum vitae, ${own} huiswerk, huiswerk voor (de |het )?(yoga*|rijles*|cursus*|mij|zwem*), (maken|maak|gemaakt|af) .. huiswerk, huiswerk (maken|gemaakt|af|klaar|vergeten|staat), (keuken|rijks|auto|horeca|vlees|voedsel)inspectie, (pesten|huiswerk) .. (mijn|onze) (zoon|dochter), methode om, passend bij, een passend*, passend cadeau*, passend, automatiseren van, inclusief*, prijs inclusief, differentiatie van
`);

export const education_topic: Check = {
  find: (text, _, { plain, sentences, names }) => {
    const spans = sentences.map(({ start, end }) => {
      const sentence = plain.slice(start, end);
      const isCase = () => {
        const named = names.some((name) => name.start < end && name.end > start);
        return somebodyIn(sentence, text.slice(start, end), named) >= 2 && !isIn(sentence, subject);
      };
      const fits = (span: Span) => !isIn(sentence.slice(span.start, span.end), caseLike) || !isCase();
      return { at: start, strong: strongIn(sentence).filter(fits), weak: weakIn(sentence).filter(fits) };
    });
    const strong = spans.flatMap(({ at, strong }) => strong.map((span) => moved(span, at)));
    const weak = spans.flatMap(({ at, weak }) => weak.map((span) => moved(span, at)));
    if (strong.length > 0) return strong;
    return names.length > 0 || isIn(plain, ownHome) ? [] : weak.slice(0, 1);
  },
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

/** The first subject of a sentence: one finding says enough. */
function strongIn(sentence: string): Span[] {
  const others = spansOf(sentence, foreign);
  const spans = spansOf(sentence, topic).filter(
    (span) => !others.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  return spans.slice(0, 1);
}

/** A word of school with a view on it. */
function weakIn(sentence: string): Span[] {
  if (isIn(sentence, foreign)) return [];
  const words = spansOf(sentence, perhaps);
  const views = spansOf(sentence, opinion).length + (isIn(sentence, everybody) ? 1 : 0);
  if (words.length === 0 || views === 0) return [];
  const weight =
    Math.min(2, words.length) +
    (isIn(sentence, aside) ? 1 : 0) +
    Math.min(2, views) +
    (isIn(sentence, claim) ? 1 : 0) -
    (isIn(sentence, daily) ? 2 : 0);
  return weight >= 3 ? words.slice(0, 1) : [];
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import type { Span } from '../check';
import { wrapped } from '../matching';

/** Who stands at the beginning: nothing before it, or what leads to it, as "throwback: ". */
const opening = /(?:^|[:=(-] ?)(?:(?:[a-z]{3,12} van|little|tiny|our|my|unsere?|lieve|kleine|onze|de|hier) ){0,2}$/;
/** These ones, not children of the world. */
const definite = new RegExp(wrapped`
  ^(?:mijn|m'n|mn|mien|onze|ons|my|our|meine?|unsere?|de|die|deze|dit|het|heel|alle|the|these|groep|gr|combi|[1-3]\d|
  twee|drie|vier|vijf|zes) ?
`);
/** Where they are, what they hold or how they look, right behind: "en ik in de sneeuw", "💅 na drie dagen kamp". */
const after = new RegExp(wrapped`
  ^(?: (?:van|uit) (?:[a-z'-]+ ){0,2}[a-z0-9'-]+)?(?: (?:en|and|und|met|with|mit) (?:ik|me|juf|meester|
  ich))?[^a-z0-9,.!?:;]{1,6}(?:(?:in|op|bij|met|na|tijdens|onder|achter|naast|tussen|aan|langs|door|als|mit|auf|im|am|
  beim|bei|nach|vor|over|uit|voor|yn|at|on|with|after|during|as) [a-z0-9]|[a-z]{3,12}ing [a-z])
`);
/** With one of these a whole sentence is told, which may be of anything. */
const finite = new RegExp(wrapped`
  \b(?:is|was|waren|heeft|hebben|heb|had|hadden|word|wordt|worden|werd|werden|ga|gaat|gaan|ging|gingen|kan|kun|kunnen|
  kon|konden|mag|mogen|mocht|mochten|moet|moeten|moest|moesten|wil|willen|wilde|wilden|zal|zullen|zou|zouden|doet|doen|
  deed|deden|krijgt|krijgen|kreeg|kregen|komt|komen|kwam|kwamen|vindt|vinden|vond|vonden|zegt|zei|zeggen|vraagt|vragen|
  vroeg|vroegen|weet|weten|wist|leert|leren|leerde|leerden|leest|lezen|maakt|maken|maakte|maakten|blijft|blijven|bleef|
  hoort|horen|denkt|denken|dacht|gelooft|geloven|houdt|houden|zoekt|zoeken|telt|tellen|begint|beginnen|begon|stopt|
  noemt|noemen|vertelt|vertellen|schrijft|schrijven|eet|eten|rekent|rekenen|werkt|ist|sind|hat|haben|wird|werden|war|
  kann|are|were|has|have|will|would|can|could|says?|said|asks?|asked|think|thinks)\b
`);

/** "Mijn stageklas en ik in de sneeuw", "Little Aisha holding her certificate": no verb, so what is shown is told. */
export function isCaption(plain: string, who: readonly Span[], isName: boolean): boolean {
  return who.some(({ start, end }) => {
    const before = plain.slice(Math.max(0, start - 30), start).trimStart();
    if (!opening.test(before) || (!isName && !definite.test(plain.slice(start, end)))) return false;
    const rest = plain.slice(end, end + 80);
    return after.test(rest) && !finite.test(plain.slice(start, end) + (/^[^,.!?:;]*/.exec(rest)?.[0] ?? ''));
  });
}

import type { Check, Span } from './check';
import { colleaguesAwayIn } from './health-care/colleague-away';
import { isIn, joinNear, plainPattern } from './matching';
import { atOdds } from './vocabulary/colleagues-away';
import { otherClub, ourOwn, publicNews } from './vocabulary/inside';
import { absence, affairs, papers } from './vocabulary/inside-affairs';
import { aside, glimpse, institution, playful, society } from './vocabulary/inside-aside';
import { frames, inHouse } from './vocabulary/inside-frames';
import { givenAway, keys, schoolThings } from './vocabulary/inside-keys';
import { announced, light, matters, notYet, published } from './vocabulary/inside-matters';
import { declared, hush, secret } from './vocabulary/inside-secret';
import { publicMatter } from './vocabulary/public-matters';

/** A view of the trade, not news from inside. */
const general = plainPattern(`
  waarom (betalen|verdienen|krijgen|zijn|worden|moeten), (wij|we) willen .. (salaris|loon|werkdruk), malieveld,
  gestaakt, staken, verdienen, normaal salaris, hoger loon, (goed|beter|eerlijk|fatsoenlijk) (salaris|loon),
  (alle|veel|sommige) (scholen|besturen|leerkrachten), iedere directeur, elke directeur
`);

/** Said to a parent: what is told of the school answers them. */
const toSomebody = /\b(?:u|uw)\b/;

export const confidential_org: Check = {
  /** The whole sentence: what tells and what is told; near sentences are one finding. */
  find: (_, __, seen) => {
    const { plain, sentences, names } = seen;
    const colleagues = colleaguesAwayIn(seen);
    const atWork = isIn(plain, institution);
    const ofSchool = colleagues.length > 0 || isIn(plain, schoolThings) || isIn(plain, papers);
    if (!ofSchool && isIn(plain, society)) return [];
    const told = atWork && isIn(plain, aside);
    const isHushed = told || [notYet, hush, secret].some((list) => isIn(plain, list));
    const inside = isIn(plain, ourOwn);
    const found = sentences.flatMap(({ start, end }, at): Span[] => {
      const sentence = plain.slice(start, end);
      const named = names.some((name) => name.start < end && name.end > start);
      const framed = isFrame(sentence, atWork, isHushed);
      const why =
        (colleagues[at]?.isAway ? 'away' : null) ??
        whyTold(sentence, inside, named) ??
        (framed ? 'affairs' : null) ??
        (isGlimpse(sentence, atWork, told) ? 'affairs' : null) ??
        (isMatter(sentence, atWork, isHushed) ? (isHushed ? 'hushed' : 'matter') : null);
      if (why === null) return [];
      const isTold = [affairs, matters, papers].some((list) => isIn(sentence, list));
      const span = {
        start,
        end: start + sentence.trimEnd().length,
        why,
        isCertain: why === 'away',
        isSure: framed || why === 'hushed' || (why === 'secret' && isTold),
      };
      return [why !== 'secret' || isTold ? span : withWhatIsTold(span, plain, sentences[at - 1], sentences[at + 1])];
    });
    return joinNear(found, 90);
  },
  examples: {
    yes: [
      'Dit is vertrouwelijk, maar ik vertel het toch',
      'Een teamlid mag van de stichting vanaf vandaag niet meer naar binnen, op staande voet',
      'Een verslaggever belde over de rechtszaak van onze oud-collega',
      'Uit een interne memo: drie collega’s weg',
      'Onder embargo tot vrijdag',
      'This is confidential',
      'De alarmcode van school is 4471',
      'Bestuur wil onze school sluiten, niemand weet het nog',
      'Er loopt een klacht tegen mijn duo',
      'inloggen op het digibord met juf2024',
      'Onze directeur is opgestapt',
      'Onze locatie staat op de lijst om afgestoten te worden',
      'The board is freezing every contract, staff only hear it in May',
      'De teamleider heeft vandaag haar sleutels ingeleverd en iedereen doet alsof',
      'Na de zoveelste botsing met de locatieleider zit onze invaljuf sinds maandag zonder rooster',
      'Het kampgeld is gebruikt voor iets anders: een nieuw koffieapparaat voor het kantoor',
      'De loonlijst is per ongeluk naar alle gezinnen gemaild',
      'Gerda is na de ruzie met onze directeur opgestapt',
      'Bloemen voor Petra van de administratie. Ze zit al sinds de kerst ziek thuis.',
      'We mogen van de directie niks meer bestellen, naar buiten toe heet het duurzaam',
    ],
    no: [
      'Onze intern begeleider heeft een nieuw boek',
      'Mijn klacht ingediend bij de energieleverancier ligt er nog',
      'Wij zoeken een leerkracht groep 7, solliciteer voor 1 mei',
      'De minister kondigde een reorganisatie aan',
      'Wachtwoord vergeten, wie kent dat niet',
      'Niet doorvertellen, maar ik heb alle chocola op',
      'De school zoekt hulp, code rood',
      'Niet verder vertellen, maar het is taart geworden',
      'Meester Ton heeft met groep 8 het lied opgenomen met een koor',
      'De penningmeester van de ijsclub stopt en niemand wil in het bestuur',
      'Sollicitatiebrieven voor deze functie ontvangen wij graag op school',
      'De notulen van onze MR staan op de website',
      'Onze school is maandag dicht vanwege de studiedag',
      'Hennie van de administratie wordt 60, taart, maar dat mag ik niet zeggen',
      'Ruzie met de printer in de teamkamer',
      'Mijn duo zit thuis met haar pasgeboren dochter',
      'De groepslijst hangt bij de deur',
      'Onze stichting schrapt de plastic bekertjes',
      'Er zit schimmel op de boterham die in mijn lokaal lag',
      'Sem is twee dagen geschorst, hij had een invaller gebeten',
      'Groep 6 wil bij regen niet naar buiten',
    ],
  },
};

/** "Hou het nog even onder ons": what may not be told stands in the sentence before, or after the first one. */
function withWhatIsTold(span: Span, plain: string, before: Span | undefined, after: Span | undefined): Span {
  if (before) return { ...span, start: before.start };
  return after ? { ...span, end: after.start + plain.slice(after.start, after.end).trimEnd().length } : span;
}

/** Who does what to whom there: told with a farewell or thanks it is as much inside news. */
function isFrame(sentence: string, atWork: boolean, isHushed: boolean): boolean {
  if (!isIn(sentence, frames) && !isIn(sentence, atOdds) && !(atWork && isIn(sentence, inHouse))) return false;
  if ((!isHushed && isIn(sentence, announced)) || toSomebody.test(sentence)) return false;
  return !isIn(sentence, publicMatter) && !isIn(sentence, general);
}

/** Inside news told by what can be seen of it: where the school is in the same sentence, or told behind the hand. */
function isGlimpse(sentence: string, atWork: boolean, told: boolean): boolean {
  if (!atWork || isIn(sentence, publicNews) || isIn(sentence, publicMatter) || toSomebody.test(sentence)) return false;
  return (told || isIn(sentence, institution)) && isIn(sentence, glimpse);
}

/** What may happen in any organisation, of the writer's own one, or told as what nobody may know yet. */
function isMatter(sentence: string, atWork: boolean, isHushed: boolean): boolean {
  if (!isIn(sentence, matters)) return false;
  if (!(isHushed && atWork) && !isIn(sentence, ourOwn) && !isIn(sentence, institution)) return false;
  if (isIn(sentence, published) || (!isHushed && isIn(sentence, publicNews)) || isIn(sentence, publicMatter))
    return false;
  return !toSomebody.test(sentence) && !isIn(sentence, otherClub) && !isIn(sentence, general);
}

/** Why this sentence is not for outside, or null. `inside`: somewhere in the draft the writer's own organisation is named. */
function whyTold(sentence: string, inside: boolean, named: boolean): string | null {
  if (isIn(sentence, declared)) return 'secret';
  if (isIn(sentence, light) && !isIn(sentence, affairs) && !isIn(sentence, matters)) return null;
  const ours = isIn(sentence, ourOwn);
  if (isIn(sentence, keys) || (isIn(sentence, givenAway) && isIn(sentence, schoolThings))) return 'key';
  const isPlay = !inside && isIn(sentence, playful);
  if (!isPlay && (inside || !isIn(sentence, otherClub)) && isIn(sentence, secret)) return 'secret';
  if (isIn(sentence, otherClub)) return null;
  const open = isIn(sentence, publicNews) || isIn(sentence, publicMatter) || isIn(sentence, general);
  if (inside && isIn(sentence, hush) && (ours || !open)) return 'secret';
  if (open || isIn(sentence, toSomebody)) return null;
  if (isIn(sentence, papers)) return 'papers';
  const away = !named && isIn(sentence, absence);
  return ours && (away || isIn(sentence, affairs)) ? 'affairs' : null;
}

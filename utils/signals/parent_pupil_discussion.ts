import type { Check } from './check';
import { isIn, plainPattern, spansOf, wrapped } from './matching';
import { addressed, elsewhere, formal, friendly, heated, refusal, schoolMatter } from './vocabulary/dispute';

/** What is said about another's child or of a parent in blame: enough by itself. */
const pointed = plainPattern(`
  (uw|je|jouw|jullie|oew|oe|your|ihr|ihre) ([a-z-]* )?(zoon|dochter|kind|jong|son|daughter|child|sohn|tochter|kids|
    kinderen) .. (begint|begon|stoort|verstoort|slaat|sloeg|schopt|schopte|pest|liegt|loog|scheldt|luistert|weigert|hef|
    started|hit|lies|lied|bullies|bullied|stort|schlagt|lugt),
  ouders (zoals|als) (jij|u|jullie|jou), als (ouder|moeder|vader) (zou|moet|had|hoor|ben|bent|kun|heb),
  ga .. zelf (voor de klas|lesgeven), (zulke|dit soort|zo'n) (ouders|ouder|moeder|vader),
  wie (zijn|haar|z'n|hun) (kind|kinderen|zoon|dochter) .. .. (moet|hoeft|mag|kan) .. niet,
  wie .. (komt|brengt|stuurt|vergeet) .. (met een kind|zijn kind|haar kind|z'n kind), jij was degene
`);

/** The same with a plain verb: blame only where something is denied or heated as well. */
const toldOf = plainPattern(`
  (uw|je|jouw|jullie|oew|oe|your|ihr|ihre) ([a-z-]* )?(zoon|dochter|kind|jong|jonge|son|daughter|child|sohn|tochter|
    kids|kinderen) .. (heeft|is|was|moet|kan|zegt|krijgt|kreeg|hoeft|mag|wil|doet|deed)
`);

/** Whom it is said to at the start: the state, a town, a firm. */
const institution = new RegExp(wrapped`
  ^\s*@?(?:(?:beste|geachte|dag|hallo|hoi|lieve|hee|hey|dear|liebe) )?(?:minister|gemeente|wethouder|staatssecretaris|
  kabinet|rijksoverheid|overheid|politiek|tweede kamer|ocw|duo|ns|ing|rabobank|arriva|connexxion|keolis|inspectie|
  po-?raad|belastingdienst|rivm|ggd|cito|postnl|dhl|bol|ziggo|kpn)(?![a-z])
`);

export const parent_pupil_discussion: Check = {
  find: (text, { reply }, { plain, names }) => {
    const read = plain.slice(0, longest);
    if (
      !reply ||
      institution.test(read) ||
      !(isIn(read, addressed) || isIn(read, pointed) || isIn(read, toldOf) || spansOf(read, heated).length > 1) ||
      argument(read, names.length > 0, shouts(text)) < enough
    )
      return [];
    const start = text.search(/\S/);
    return [{ start, end: text.trimEnd().length, why: 'argument' }];
  },
  examples: {
    where: { reply: true },
    yes: [
      'Uw zoon begint elke keer zelf, dat weet u ook heel goed',
      'Mevrouw, ik verzoek u dat uit de ouderapp te halen. U maakt mij zwart.',
      'Als je mij een slechte juf noemt, zeg het dan op school, Tim',
      'Onzin! Je had gewoon je toets moeten leren.',
      'Als ouder zou je je moeten schamen',
      'Wat u hier neerzet over de ouderraad is onwaar',
      'Your son started it and you know it.',
      'Beste vader, u heeft dat gesprek zelf afgezegd. Zo haalt u de school door het slijk.',
      'Lekker volwassen. Uw dochter geeft het toe en dan ben ik degene die liegt?',
      'Ihr Kind stört den Unterricht, nicht meins!',
    ],
    no: [
      'Wat leuk dat jullie er waren! Tot volgend jaar',
      'Nee meneer, ik heb bij jullie webshop twee jassen besteld en nul ontvangen',
      'De inloop is om 8.15 uur, u bent van harte welkom',
      'Onzin, Feyenoord speelde veel beter, jij hebt geen verstand van voetbal',
      'Vervelend om te horen. Wilt u ons even bellen?',
      'Je kunt de gymtas morgen ophalen, hij ligt niet meer in de klas',
      'Gemeente, u heeft nooit gereageerd op de brieven van onze school',
      'Kun je hem even opzoeken? Ik kom op school niet in het systeem',
      'Gefeliciteerd met je dochter, wat een mooie naam',
    ],
  },
};

/** Enough of a reply to know its tone. */
const longest = 4000;

/** How much makes an argument of it. */
const enough = 2;

/** How much it is an argument with a parent or pupil: heat about a school matter, less what is friendly. */
function argument(plain: string, named: boolean, loud: boolean): number {
  const apart = isIn(plain, elsewhere);
  const cool = Math.min(3, spansOf(plain, friendly).length) + (apart ? 2 : 0);
  const matter = Math.min(2, spansOf(plain, schoolMatter).length);
  const polite = isIn(plain, formal) ? 1 : 0;
  const isCold = cool === 0 && (matter > 0 || (polite > 0 && named));
  const cold = isCold && isIn(plain, addressed) && spansOf(plain, refusal).length > 0 ? 1 : 0;
  const heat = Math.min(3, spansOf(plain, heated).length) + cold;
  const denied = heat > 0 || isIn(plain, refusal);
  const blame = isIn(plain, pointed) || (denied && isIn(plain, toldOf)) ? 2 : 0;
  if (heat + blame === 0 || (heat === 0 && cool > 0) || (apart && matter + blame === 0)) return 0;
  const school = matter + polite + blame + (named ? 1 : 0);
  if (school === 0) return 0;
  return heat + school + (loud ? 1 : 0) - cool;
}

/** Words in capitals or heaps of marks. */
function shouts(text: string): boolean {
  return /[!?]{2}|(?<!\p{L})\p{Lu}{4,}(?!\p{L})|🙄|😡|🤬|😤|🤦/u.test(text);
}

import { kindsOfPrivateWords } from './kinds-of-private-words';

/**
 * Words by what they tell of, for the second reader (learned/clues.ts): what it learned of one word of a kind it knows of all.
 * `*` at the end stands for the rest of a word, in front for what a compound begins with. Plain letters; Dutch, its dialects,
 * English, German.
 */
export const kindsOfWords: Readonly<Record<string, string>> = {
  ...kindsOfPrivateWords,
  again: `
    weer alweer opnieuw nog steeds altijd elke iedere sinds weken maanden dagen keer eindelijk nooit vaak constant again
    still every since always wieder immer jeden seit
  `,
  not: `
    niet geen niks niets nooit nauwelijks amper niemand zonder kan kon nich gin not no nothing never without can't nicht
    kein keine nichts ohne
  `,
  school: `klas *klas groep gr school plein les kring juf lokaal class classroom klasse schule skoal* school*`,
  animal: `
    hond hondje honden kat katje poes kater paard pony konijn* cavia hamster puppy pup dierenarts* voerbak kip kippen
    vogel* dier dieren aquarium vis spaniel teckel labrador dog cat hund katze
  `,
  work: `
    boek boekje boeken boekentip voorleestip roman thriller serie film documentaire podcast aflevering seizoen personage
    hoofdpersoon musical voorstelling netflix prentenboek* schrijver schrijfster deel lied liedje memoires theater
    cabaret* videoband* toneel* book novel movie show buch
  `,
  sport: `
    voetbal* wedstrijd* speler* spits keeper trainer blessure* penalty doelpunt goal ajax psv feyenoord heracles fc
    elftal tour wielren* renner schaats* kampioen* olympi* bal sport* finale medaille
  `,
  subject: `
    cursus* training* studiedag* studieochtend* congres* lezing* webinar* symposium workshop* thema* themaweek
    literatuur artikel* blog* column* onderzoek* rapport* beleid* methode* aanpak week maand dag dag video tips
    opleiding* studie* master* debat* motie* inclusie* passend* wet landelijk* nederland* overheid* minister* gemeente*
    fortbildung* wellbeing training* course* research cijfers
  `,
  general: `
    kinderen leerlingen kleuters ouders leerkrachten scholen mensen iedereen iemand je jij jullie men allemaal alle veel
    sommige steeds children pupils kids people kinder leute
  `,
  comfort: `
    beterschap sterkte gefeliciteerd gecondoleerd lieve beste dank bedankt groetjes knuffel hou gezondheid proficiat
    welkom
  `,
  thing: `
    monteur auto laptop telefoon wasmachine printer fiets machine apparaat tuin plant planten keuken huisbaas vaatwasser
    batterij motor computer wifi app caravan camper boot trein weer zee wind regen
  `,
};

import { isIn, plainPattern, wrapped } from '../matching';
import { plainText } from '../reading';

const self = '(mezelf|mijzelf|me zelf|mij zelf|mijn eigen|mien eigen|misels)';
const only =
  '(puur |echt |alleen |enkel |uitsluitend |slechts |gewoon |zuiver |volledig |geheel |helemaal |strikt |even )';
const life = wrapped`
  (moeder|mama|vader|papa|ouder|oma|opa|tante|oom|burger|mens|prive*|inwoner|buurvrouw|buurman|kiezer|vriend|vriendin|
  persoon|particulier|mezelf|mijzelf)
`;
const opinion = '(mening|visie|idee|opvatting|gedachte|kijk|menink|miening)';

/** For whom somebody speaks: for themselves, or in somebody's name. */
const forWhom = plainPattern(`
  (op|geheel op) (persoonlijke|eigen|prive) titel, (persoonlijke|prive) (${opinion}|noot|noten), prive-?mening,
  eigen ${opinion}, ${opinion} (en )?(van )?niemand anders, ${opinion} .. (die )?van niemand anders,
  ${only}(mijn|m'n|mn|mien) (eigen )?${opinion},
  (spreek|praat|schrijf|zeg|post|deel|tweet|twitter|typ|vind|roep) (ik )?(dit |hier |nu |dat |nou |
    hierin ){0,2}${only}{0,2}(voor|namens|uit) ${self},
  (voor|namens) ${self} (gesproken|spreek|sprekend), ${only}(voor|namens) ${self}, namens niemand ..,
  (als|as) ${life}[^a-z]{1,2}(en |dus |maar )?(dus )?niet (als|namens|in|voor), niet (als|namens) .. als ${life},
  ${only}als ${life},
  namens (de|het|onze|ons|stichting|team|basisschool|obs|cbs|kbs|ikc|bestuur), niet die van mijn werkgever,
  los van mijn (werkgever|werk|school), niet namens, niet (voor|uit naam van) mijn (werkgever|school|bestuur),
  buiten mijn werk om,
  (views|opinions|thoughts|takes?) (are |is |all )?(my|mine|entirely|strictly) (own|alone),
  (views|opinions) (are )?mine, my own (views?|opinions?|take), in (a|my) (personal|private) capacity,
  speaking (only |purely |just |strictly ){0,2}for myself, (personal|private) (opinion|view|note),
  not (speaking )?(for|on behalf of) my (employer|school|board),
  as a (mother|father|parent|mum|mom|dad|citizen|voter) (and )?not as, on behalf of, im eigenen namen,
  (meine |nur |rein ){0,2}(private|personliche|eigene) (meinung|ansicht), rein privat, privat und nicht,
  spreche (ich )?(hier |nur |jetzt |rein ){0,2}fur mich, als (mutter|vater|privatperson|privatmensch)( und)? nicht als,
  im namen der
`);

/** What a message to everybody has, be it of the school or about it: when, where, how to come, to call or to apply. */
const message = plainPattern(`
  gesloten, (is|gaat|blijft|zijn) .. dicht, bereikbaar, aanmeld*, aan te melden, opgeven, oanmelde, inschrijv*,
  vacature*, solliciteren, sollicitaties, reageren, vragen kunnen, meer weten, persbericht*, website,
  (op|via) (de|onze|haar|zijn) site, informatieavond, inloopuur, kijkochtend, (open|inloop)(dag|ochtend|middag|avond),
  open (dag|ochtend|middag|avond|huis), rondleiding, (bent|bist) (u |van harte |hartelijk )*welkom,
  iedereen (is )?(van harte )?welkom, wij wensen, wensen wij, u (bent|kunt|vindt|mag|leest),
  (kunt|wilt|bent|heeft|vindt|mag|komt) u, uw (kind|kinderen|zoon|dochter),
  beste (ouders|buurt*|mensen|dorpsgenoten|inwoners), alle ouders, inleveren, verplaatst, gaat niet door, bekendgemaakt,
  (wordt|is) gepubliceerd, ter inzage, jaarverslag, excuses, in verband met, wegens, ivm, i\\.v\\.m\\., apply,
  closed (on|for|from|until), geschlossen, anmeldung*, bewerbung*,
  namens (stichting|obs|cbs|kbs|ikc|basisschool|het bestuur|het hele team)
`);
const hours = /\b\d{1,2}[.:]\d{2}(?: uur|[ -]|$)|\b(?:van|tussen|from) \d{1,2} (?:tot|en|to) \d{1,2}\b|\bvragen\?/;

export function saysForWhom(text: string): boolean {
  return isIn(plainText(text), forWhom);
}

export function announces(text: string): boolean {
  const plain = plainText(text);
  return isIn(plain, message) || hours.test(plain);
}

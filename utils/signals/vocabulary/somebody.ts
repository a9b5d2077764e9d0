import { isIn, plainPattern, wrapped } from '../matching';
import { classNoun, kin, numbered, own, placeInSchool, pupil, pupils, staff } from './people';

/** How surely a sentence is about one person or a case: 0 nobody, 1 a class, 2 somebody, 3 somebody of the school. */
export type Sureness = 0 | 1 | 2 | 3;

const theirs = `(${own}|de|mien|mijn|groep|the|dieser|der|school)`;
const few = '(een|twee|drie|vier|vijf|paar|aantal|2|3|4|5|two|three|zwei|drei|die|deze|mijn|onze)';

const sure = plainPattern(`
  (zijn|haar|z'n|zn|d'r|dr|hun|his|her|their) (broertje|zusje|papa|mama|stiefvader|stiefmoeder|pleegouders|pleegmoeder|
    pleegvader|ouders|mum|mom|mummy|daddy|dad|parents),
  (seine?|ihre?) (mama|papa|eltern),
  (een|eentje|iemand|een kind|kind|${pupil}|twee|drie|die) (uit|in|oet|bij mij in|op) ${placeInSchool},
  (ll|lln|lrl|leerl).? .?(uit |in |van )?(groep|gr|grp).? ?[1-8], (ll|lrl) (met|uit|van), ${pupil} van (me|mij|ons|m'n),
  ${pupil} bij (mij|me|ons),
  (mijn|onze) (stille|verlegen|drukke|bange|onzekere|faalangstige|autistische|hoogbegaafde|dyslectische|dove|
    slechthorende|gepeste|nieuwe) [a-z]+,
  (uw|jullie|je|jouw|your|ihre?) (zoon|zoontje|dochter|dochtertje|kind|kleine|oudste|jongste|son|daughter|child|sohn|
    tochter),
  ([5-9]|1[0-3]|vijf|zes|zeven|acht|negen|tien|elf|twaalf) jaar groep ?[1-8],
  ([5-9]|1[0-3]|vijf|zes|zeven|acht|negen|tien|elf|twaalf) jaar.? en (al|nu|dan|nog),
  ([5-9]|1[0-3])-?jarige (leerling|jongen|meisje), (eentje|iemand) van (groep|gr) ?[1-8],
  (hij|ze|zij) is (pas |nog maar |zelf |net )?([4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf),
  ${own} ([a-z-]* )?(zorg|oud-?|probleem)?(leerling|leerlinge|kleuter|kleutertje|achtstegroeper|pupil|student|schuler|
    schulerin|${staff}),
  (een|one|1|eentje|eine|einer|eines) (van|of|aus|van al) (${own}|de|my|our) ([a-z-]* )?${pupils},
  (one|some|two) of (my|our) ([a-z]+ |year [1-6] ){0,2}(kids|students|pupils|boys|girls|
    children|[a-z]+ ?graders|littles|ones),
  (mijn|onze) (dametje|mannetje|heertje|vriendje|druktemaker|zorgenkindje|bovenbouwer|bovenbouwleerling|kleintje) *,
  (ons|mijn|onze) zorgenkind*, een ([5-9]|1[0-3])-?jarige, (boven|onder|midden)bouwer,
  (die|dat|deze|dit|that|this|zo'n|een bepaalde|dieser|diese) (ene? |ene ([a-z-]* )?|lieve |kleine |[a-z-]* )?${pupil},
  (die|deze) (ene|ene [a-z]*),
  ${pupil} (uit|in|van|bij|oet|from|aus|of|an) ${theirs} ?*, ${pupil} van (mij|ons|school),
  (uit|from|in|aus|bij mij in) (mijn|m'n|mn|onze|my|our|meiner) ([a-z]* )?(klas|groep|class|klasse),
  (moeder|vader|ouders|papa|mama|opa|oma|broer|broertje|zus|zusje) van [a-z]+,
  ${kin} (van|uit|of|von) (een |die |deze |mijn |onze |a |the |my |einem |einer )?(${pupil}|${classNoun}|groep),
  (een|de|mijn|onze|die|lieve|beste|oud|duo|a|eine?) ([a-z-]* )?(collega|colleague|kollegin|kollege|duo|duopartner|
    conciërge|concierge|directeur|stagiaire?|invaller|invaljuf|onderwijsassistente?),
  (een|eentje|iemand|one|twee|drie) (van|of) (de mijnen|mijnen|de mijne|mine|mijn [a-z-]+),
  (leerling|leerlinge|kleuter|jongen|jongetje|jochie|meisje|meiske|kind|ventje|boy|girl|kind|junge|
    madchen) ?.?(van )?.?([4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(jr| jr| jaar| jahre| years)?,
  (ik|we) (heb|heeft|hebben|hadden|had) (er )?(een|eentje|iemand|twee|drie) .. (klas|groep|die|dat),
  (mijn|een|die|onze|deze|twee|drie|vier|vijf|my) ([a-z-]* )?(autist*|(adhd|add|ass|odd|tos|hb|lvb|nld|pdd|dcd)-?'?(er|
    ers|ertje|ertjes)|zorgenkind*|thuiszitter*),
  casus, leerling(nummer)? [0-9a-z]*[0-9]+ *, (je|jij|u) (had|hebt|kreeg|haalde) een [1-9],
  (je|jij|u) een [1-9] (had|hebt|kreeg|haalde),
  (dossier|leerling|leerlingnr|leerlingnummer|ll|lln|llnr|dossiernr|dossiernummer|leerlingdossier|casus)
    .?(nr|nummer|no)?.? ?.?[a-z]{0,4}[-. ]?[0-9]{3,8}*,
  een (vijf|zes|zeven|acht|negen|tien|elf|twaalf)jarige,
  (die|dee|de|deze|onze|den) (nieuwe|neie|nieje|nije) (uit|in|oet|bij mij in|bie mie in|van) [a-z]+,
  (mijn|onze|m'n|mn) ([a-z]+ste|lieve|kleine) (boef|boefje|draak|draakje|deugniet|rakker|kanjer|topper|held|schat|
    lieverd|bengel|druktemaker|stuiterbal|vriend|ventje|prinses|mannetje|puber|stoerling|bandiet|donderstraal|wijsneus|
    zorgenkind),
  mijn (boef|boefje|draakje|deugniet|rakker|stuiterbal|bengel|bandiet|donderstraal),
  (gezin|familie) .. (klas|school|groep ?[1-8]), (zorgleerling|zorgkind), collega *,
  de (kleinste|stilste|jongste|oudste|drukste|nieuwste|nieuwe|liefste|stoerste) (van|in|uit) (${theirs}|de)
    ([a-z-]* )?(klas|groep|bouw|school)
`);

const fair = plainPattern(`
  (deze|die|dit|dat|onze) (kleine |lieve |stoere |jonge )?(dame|jongedame|jongeheer|heer|held|heldin|topper|kanjer|
    bikkel|boef|boefje|draak|schat|lieverd|doorzetter|vechter|strijder|rakker|ukkie),
  ${pupil}, kereltje, kleintje, koppie, hummel, hummeltje, (de|beide|twee) (broertjes|zusjes|twins), the twins,
  der kleine, die kleine,
  (zijn|haar|z'n|d'r|hun|his|her|their|seine?|ihre?|de|een|die|a|the|geen) ${kin}, (${own}) ${kin},
  (moeder|vader|ouders|mama|papa|opa|oma|gezin|stiefvader|stiefmoeder),
  (de|die|onze|the) ([a-z-]* )?${staff}, z'n *, zijn [a-z]+ (is|was|wordt|werd|gaat|wil|blijft),
  hij, hem, 'm, zij, ze, haar, he, she, him, her, hij's, ie, er (hat|ist|wird|wurde|bekommt|muss),
  sie (hat|ist|wird|wurde|bekommt), ihm, hee, hef, ${few} ${pupils},
  (${own}) (vrouw|man|vriend|vriendin|nichtje|neefje|tante|oom|buurvrouw|buurman|buurjongen|buurmeisje)
`);

const aClass = plainPattern(`${own} ${classNoun}, ${own} ${pupils}, ${numbered}, ${own} groep`);

/** "Negen jaar." or "12 jaar, groep 8": an age by itself is a pupil's. */
const age = new RegExp(wrapped`
  (?:^|[.!?(,]) ?(?:nog maar |pas )?(?:[4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|
  years? ?[0-9]) (?:jaar|jr|jahre|years old)(?: oud| alt)?(?= ?[.!?),]|\s*$)
`);

/** A first letter instead of a name: "OPP van J. besproken". Read in the text itself, not in plain text. */
const initial = new RegExp(
  wrapped`
    (?:^|[\s(])(?:(?:van|met|over|voor|dat|bij|for|with|about|mit|von)\s\p{Lu}\.?(?=[\s,.!?)]|$)|
    (?!I )\p{Lu}\.?,? (?:\([4-9]|[(]?(?:uit )?(?:groep|gr)|heeft|wordt|werd|kreeg|krijgt|mag naar|moet naar|is weer|
    is al|zit|kwam|komt|draagt|droeg|slaapt|sliep|huilt|huilde|zei|zegt|durft|durfde|slaat|sloeg|mist|woont|ligt)
    (?!\p{L}))
  `,
  'u',
);

/** A word with a capital that has or does what one person does: a name that no list holds. */
const likeName = new RegExp(
  wrapped`
    (?<![\p{L}#@])(?!(?:Armoede|Depressie|Autisme|Adhd|ADHD|Pesten|Faalangst|Rouw|Verdriet|Kanker|Corona|Griep|Stress|
    Eenzaamheid|Geweld|Honger|Oorlog|Dementie|Diabetes|Epilepsie|Astma|Alcohol|Drugs|Passend|Speciaal|Jeugdzorg|Rekenen|
    Lezen|Spelling|Taal|Rapport|Dit|Dat|Het|Wie|Wat|De|Een|Er|Ik|Wij|We|Men|Iedereen|Niemand|Iemand|Alles|Nederland|
    Vandaag|Morgen|Gisteren|Vanochtend|Vanmiddag|Vanavond|Daar|Hier|Nu|Straks|Toen|Dan|Soms|Vaak|Nog|Ook|Maar|En|Of|
    Want|Dus|Waar|Hoe|Waarom|Wanneer|Welke|Iets|Alleen|Zo|School|Niets|Niks|Buiten|Binnen|Thuis|Eindelijk|Helaas|
    Gelukkig|Misschien|Natuurlijk|Echt|Geen|Ons|Onze|Mijn|Deze|Die|Elke|Weer|Echter|Onderwijs|Werken|This|That|It|Who|
    What|There|Here|Today|Das|Es|Wer|Was|Da|Heute|Jetzt|\p{L}{2,20}(?:heid|isme|schap|teit|tie|xie|ing|
    en))\s)\p{Lu}\p{Ll}{1,20}\s(?:heeft|had|kreeg|krijgt|slikt|wordt|werd|zit|zat|blijft|bleef|haalde|haalt|is|was|gaat|
    kan|kon|mag|moet|moest|komt|kwam|loopt|leest|slaat|durft|wil|wilde|ligt|woont|doet|praat|eet|huilt|mist|scoort|
    trekt|has|had|got|gets|is|was|can't|cannot|hat|ist|kann|muss|bekommt|wurde|wird)(?!\p{L})
  `,
  'u',
);

/** A name that is called out before what it is about: "Rodaina, van …". */
const calledOut = new RegExp(
  wrapped`
    (?:^|[.!?] )(?!Ja|Nee|Nou|Zo|Pff|Hoi|Hallo|Dus|Trein|Reis|Auto|Vlucht)\p{Lu}\p{Ll}{2,14}, (?:van|vanaf|nu|al|
    eindelijk|jij|je)[ ]
  `,
  'u',
);

/** The same behind its verb or a small word, inside a sentence. */
const likeNameAfter = new RegExp(
  wrapped`
    \p{Ll}[ ,]{1,2}(?:kwam|komt|heeft|had|kreeg|krijgt|wordt|werd|zit|zat|moet|moest|mag|wil|wilde|gaat|ging|vindt|
    durft|dat|omdat|want|als|toen|of|voor|met|over|om|naast|tegen|lieve|waarom|door|whether|that|for|about|
    with)\s(?!Nederland|Enschede|Twente|Nederlands|Engels|Duits|Sinterklaas|Kerst|Pasen|Facebook|Instagram|Google|God|
    Oranje|Ajax|Covid|Corona|Parro|Dutch|English|Christmas)\p{Lu}\p{Ll}{2,20}(?!\p{L})
  `,
  'u',
);

/** `sentence` is plain text, `original` the same as it was written. */
export function somebodyIn(sentence: string, original: string, named: boolean): Sureness {
  if (named || isIn(sentence, sure) || age.test(sentence)) return 3;
  if (
    isIn(sentence, fair) ||
    isIn(original, initial) ||
    calledOut.test(original) ||
    isIn(original, likeName) ||
    isIn(original, likeNameAfter)
  )
    return 2;
  return isIn(sentence, aClass) ? 1 : 0;
}

import { wrapped } from '../matching';

/** Whose illness, marks or divorce is no case of a school: the writer's own people, animals,
  and whoever was made up. Pieces of plainPattern. */

const own = "(mijn|m'n|mn|onze|ons|us|uns|my|our|mein|meine|meinen|meiner|meinem|unser|unsere)";
const kind = wrapped`
  (eigen|oude|lieve|jongste|oudste|kleine|beste|grote|jongere|oudere|arme|bejaarde|demente|dementerende|zieke|
  autistische|nieuwe)
`;
/** Nobody calls a pupil so. */
const surely = wrapped`
  (zoon|zoontje|dochter|dochtertje|moeder|vader|ouders|mama|papa|mam|pap|pa|ma|moe|moeke|man|vrouw|vriend|vriendin|zus|
  zusje|broer|broertje|oma|opa|omaatje|opaatje|tante|oom|neef|neefje|nicht|nichtje|ega|eega|levensgezel|levensgezellin|
  (stief|bonus)(zoon|zoontje|dochter|dochtertje|kind|kinderen|moeder|vader)|schoon
  (moeder|vader|ouders|zus|zusje|zoon|dochter|broer|familie)|zwager|(achter)?klein(zoon|dochter|kind|kinderen)|buurman|
  buurvrouw|buurjongen|buurmeisje|buren|partner|man en ik|ex|pleeg(kind|kinderen|zoon|zoontje|dochter|dochtertje)|
  peetkind|petekind|vriendin en ik|eigen kind|eigen kinderen|eigen kids|son|daughter|mum|mom|dad|mother|father|husband|
  wife|nan|gran|grandma|grandad|sister|brother|nephew|niece|sohn|tochter|mann|frau|schwester|bruder|mutter|vater|enkel|
  enkelin)
`;
/** Some call a pupil so as well. */
const perhaps = '(baby|jongste|oudste|middelste|vriendje|gezin|puber|pubers|tweeling)';
const animal = wrapped`
  (hond|hondje|kat|poes|kater|katten|paard|pony|konijn|cavia|hamster|kip|kippen|puppy|dog|cat|hund|katze|kitten|vissen|
  goudvis)
`;
/** What happens to oneself. */
const body = wrapped`
  (knie|rug|enkel|arm|been|voet|pols|nek|heup|schouder|hand|oog|oor|kaak|
  kaakchirurg|cardioloog|orthopeed|huisarts|fysio|fysiotherapeut|migraine|griep|oogarts|tandarts|
  psycholoog|therapeut|gynaecoloog|menstruatie|overgang|operatie|chemo|bestraling*|behandeling|borstkanker|kanker|
  burn-?out|depressie|scheiding|echtscheiding|bevalling|zwangerschap|keizersnede|hernia|revalidatie|bloeddruk|
  gehoorapparaat|medicijnen|medicatie|hoofdpijn|nachtrust|verslaving|faalangst|rijexamen|rijles|scriptie|tentamen|
  herkansing)
`;

export const ownPeople = `
  ${own} (${kind} )?${surely}, zoonlief, dochterlief, manlief, vrouwlief, zuslief, broerlief,
  alle (twee|drie|vier) (onze|mijn)
`;
export const ownOthers = `
  ${own} (${kind} )?(${perhaps}|${animal}),
  (dagje|dag|weekend|weekendje|avondje|middagje|nachtje|stedentrip|
  vakantie) (weg |uit |naar |in |op )?([a-z]+ )?met [a-z]+,
  met [a-z]+ naar (het |de |een )?(concert|festival|efteling|film|bios|theater|sauna|strand|stad|museum|kroeg|terras|
    ziggo dome|ahoy|musical|vakantie|wedstrijd|stadion)
`;
export const ownBody = `${own} (${kind} )?(linker|rechter)?${body}, (is|vraag|vraagje) voor (mij|mijzelf|mezelf)`;

/** The whole draft is told by a parent. */
export const asParent = `
  niet als (juf|meester|leerkracht|leraar|lerares|docent|onderwijzer|school),
  als (moeder|ouder|vader|mama|papa) (zit|weet|vind|ben|heb|kan|sta|zeg|schrijf|voel|praat|spreek|snap|wil) ik,
  ik (bedoel|schrijf|vraag|zeg) (dit |het )?als (moeder|ouder|vader),
  als (moeder|ouder|vader) van (drie|twee|mijn|onze),
  (wij|we|ik) .. thuis .. (met|bij|van) (onze|mijn) (middelste|jongste|oudste|zoon|dochter|kind), als moeder zijnde,
  (gewoon|puur|alleen) als (moeder|vader|ouder), als kind .. (heb|had|was|zat|kreeg|mocht|moest) ik,
  trotse (mama|mam|mamma|papa|pap|moeder|vader|ouders|oma|opa|tante|oom) *, (mama|papa|moeder|vader) (is|zijn) trots,
  (mama|moeder|papa|vader)(trots|hart)*, (mama|moeder|papa|vader)(leven|life)*,
  ons eigen (kleine |grote |lieve )?(meisje|meiske|mannetje|jongetje|jochie|kind|kindje),
  (wij|we) zijn .. (ouders|pleegouders|opa en oma), proud (mum|mom|mama|dad|papa|parents?|nan|grandma),
  stolze (mama|mutter|oma), stolzer (papa|vater|opa), as a (mum|mom|mother|dad|father|parent), als mutter, als vater
`;

/** Somebody of the writer's class stands in the same sentence. */
export const ofPupil = `
  leerling*, leerlinge, kleuter, kleuters, kleutertje,
  (mijn|m'n|mn|onze) ([a-z-]+ )?(klas|klasje|groep|lessen|stageklas), bij mij in, in de kring,
  (uit|van) (groep|gr).? ?[1-8], op het plein, (mijn|onze) groep ?[1-8], my class, pupil, pupils, student, students,
  meine klasse, schuler, schulerin, (de|een) collega
`;
export const ofClass = `
  klas, schoolkamp, schoolreis*, in de kring, op het plein, schoolplein, gymles, leerling*, groep ?[1-8], school, juf,
  meester, class, teacher, kleuter*
`;

/** Read, watched or told by heart; who is in it was made up. */
export const ofTales = `
  roman, romans, thriller*, hoofdpersoon, hoofdpersonage*, personage*, hoofdrol*, hoofdrolspel*, netflix, videoland,
  npo ?[1-3], prequel, sequel, trilogie, luisterboek*, uitgelezen, herlezen, uitgekeken, gebinget, gebinged, bingen,
  verfilming, verfilmd, aflevering, afleveringen, (de|een|die|deze|oude|nieuwe|mooie) film, documentaire*, docu,
  cabaretier*, conference van, boek (van|waarin|gaat|heet|ooit), boek over (een|de|hoe),
  (beste|mooiste|zieligste|fijnste|ontroerendste|droevigste) ((kinder|jeugd|prenten)?boek|film|serie|verhaal|lied|
    musical),
  boekentip*, leestip*, kijktip*, voorleestip*, (het|een) verhaal van (een|de|het), in het verhaal, *sprookje*,
  (in|uit) de (nieuwe|laatste|eerste) [a-z]+ [a-z]+ (gaat|is|wordt|zit),
  boek uit, (nieuw|nieuwste|prachtig|mooi) (kinder|jeugd|prenten)?boek, leesvoer, grey'?s, boekbespreking*,
  film (gekeken|gezien), (gekeken|gezien) .. film,
  recensie*, bioscoop, spoiler*, cliffhanger*, plottwist*, pageturner*, leesclub, boekenclub,
  *boekenserie, *boekenreeks,
  hoorspel, true crime, podcasttip, luistertip, serietip, (dat|dit|nieuwe|eerste|tweede|laatste|derde) seizoen,
  (gelezen|voorgelezen|gezien|gekeken) met mijn (eigen )?(kinderen|kids|dochter|zoon|man|vrouw), jeugdliteratuur,
  kinderliteratuur, griekse mytholog*, novel, movie, tv series, bedtime story, (das|ein) buch (von|uber),
  anne frank, pippi, pippi langkous, langkous, petteflet, jip en janneke, matilda, bulstronk, kruimeltje, ciske*,
  kees de jongen,
  alleen op de wereld, oliver twist, otje, minoes, abeltje, floddertje, wiplala, dik trom, pietje bell, swiebertje,
  nijntje, dikkie dik, kikker en pad, harry potter, hogwarts, zweinstein, snape, sneep, perkamentus, dumbledore,
  hermelien, hermione, voldemort, hagrid, frodo, gandalf, gollum, katniss, encanto, frozen, koningin elsa, bambi, simba,
  mufasa, lion king, leeuwenkoning, finding nemo, mowgli, jungle ?book, peter pan, wendy en, pinokkio, pinocchio,
  gebroeders leeuwenhart, rapunzel, assepoester, sneeuwwitje, roodkapje, klein duimpje, hans en grietje, doornroosje,
  kapitein haak, reuzenperzik, de gvr, sjakie, willy wonka, chocoladefabriek, gruffalo, rupsje nooitgenoeg, mees kees,
  weerwolfje, geronimo stilton, leven van een loser, huilen niet, oorlogswinter, kruistocht in spijkerbroek,
  koning van katoren, brief voor de koning, boomhut, achterhuis, billy elliot, forrest gump, rain man, the good doctor,
  young sheldon, stranger things, sesamstraat, ernie en bert, calimero, donald duck, dagobert duck, asterix, obelix,
  kuifje, suske en wiske, jommeke, kabouter plop, samson en, peppa pig, bluey, paw patrol, villa achterwerk, klokhuis,
  de luizenmoeder, mocro maffia, goede tijden, gtst, batman, superman, spider-?man, the joker, darth vader,
  luke skywalker, yoda, star wars, romeo en julia, hamlet, macbeth, oedipus, winnie de poeh, iejoor, eeyore, teigetje,
  paulus de boskabouter, heer bommel, repelsteeltje, de kleine prins, little women, anne of green gables,
  david copperfield, raskolnikov, gregor samsa, hansel und gretel, das sams, raubertochter, hotzenplotz, die kleine hexe
`;

/** An animal or a thing is told of; not "tegen de cavia". */
export const ofAnimals = `
  (?!(?:tegen|met|aan|voor|naar|van|zijn|haar|door|bij|over|of|to|with) )[a-z']+ (hond|hondje|honden|puppy*|pup|poes|
    poezen|kat|katten|kater|kitten*|katje|papegaai|parkiet|konijn|konijntje|paard|pony|dog|cat|hund|katze|hamster|
    goudvis|schildpad|ezel|kip|kippen|kuiken*|eenden|ooievaar*|zwanen|cactus|plant|zuurdesem|robotstofzuiger|
    naaimachine)
`;

/** So it went when the writer was young. */
export const ofPast = `
  toen (ik|wij|we) (zelf |nog |zelf nog )?(klein|kind|jong|kleuter|een kind|op de lagere school|in groep|
    in de klas zat)*,
  in (mijn|onze) (tijd|jeugd|jonge jaren|schooltijd|kindertijd),
  vroeger (zat|was|kreeg|had|ging|gingen|kregen|zaten|moest|mocht|werd|sloeg) (je|men|wij|we|ik|iedereen|het),
  (wij|we|ik|je|men) (ging|gingen|kreeg|kregen|had|hadden|zat|zaten|moest|moesten|mocht|mochten|werd|werden) vroeger,
  in de jaren (vijftig|zestig|zeventig|tachtig|negentig|[5-9]0), back in my day,
  when (i|we) (was|were) (a kid|kids|little|young|at school|in school), als ich (klein|kind|jung) war, zu meiner zeit
`;

/** Somebody who works at a school, as whom a sentence is about. */
export const ofStaff = `
  (een|de|mijn|m'n|mn|onze|ons|die|twee|drie|vier|vijf|lieve|beste) (van (onze|mijn|de) )?([a-z-]+ )?(collega|collega's|
    duo|duo-?partner|buuf|teamleider|directeur|directrice|schoolleider|locatieleider|adjunct|bestuurder|ib'?er|
    intern begeleider|concierge|invaller|invaljuf|onderwijsassistente?|teamlid|vakleerkracht|gymdocent|leerkracht|
    stagiaire?|mentor|stagebegeleider), collega [a-z]+,
  (juf|meester) [a-z]+ (van groep ?[1-8] )?(is|zit|ligt|heeft|valt),
  [a-z]+ van (de|het) (administratie|ict|tso|directie|receptie|secretariaat|schoonmaak),
  (my|our|a) (colleague|head|headteacher|teaching partner), (mein|meine|unser|unsere|eine|ein) (kolleg*|schulleit*)
`;

import { wrapped } from '../matching';
import { foldedSet } from './fold';

/** What makes somebody known to all: an office, a stage, a pen. */
export const callings = foldedSet(`
  minister premier president koning koningin prins prinses burgemeester wethouder staatssecretaris kamerlid
  tweedekamerlid senator bondskanselier kanselier keizer keizerin
  schrijver schrijfster auteur kinderboekenschrijver kinderboekenschrijfster jeugdschrijver dichter dichteres
  illustrator illustratrice zanger zangeres popster rapper acteur actrice presentator presentatrice cabaretier
  cabaretière komiek regisseur
  kunstenaar kunstenares componist voetballer voetbalster bondscoach wielrenner wielrenster schaatser schaatsster
  filosoof hoogleraar wetenschapper ontdekkingsreiziger astronaut paus bisschop kardinaal
`);
/** Who carries one of these before the name is known to all: some are another word elsewhere. */
export const offices = new Set([
  ...callings,
  ...foldedSet(`
    minister-president prinsesje graaf dj darter coureur youtuber tiktoker influencer influencers vlogger
    onderwijsexpert sint heilige apostel profeet aartsengel sheik sultan tsaar generaal admiraal
    minister-präsident präsident präsidentin bundeskanzler könig königin bürgermeister schriftsteller sänger sängerin
    autor autorin author writer singer actor actress king queen prince princess mayor pope saint st
  `),
]);
/** Before or after the name of something, not somebody. */
export const kindsBefore = foldedSet(`
  basisschool school obs cbs kbs rkbs pcb bs ikc kindcentrum stichting scholengroep middelbare college vmbo parochie
  kerk kapel museum theater restaurant cafe eetcafe hotel camping pension brasserie bistro lunchroom pizzeria snackbar
  cafetaria frituur ijssalon kapsalon kapper schoonheidssalon nagelstudio garage autobedrijf rijschool drogisterij
  bloemist bloemenwinkel fietsenwinkel boetiek atelier tuincentrum toneelgroep theatergroep toneelvereniging koor
  fanfare harmonie bakkerij slagerij manege zwembad
  sporthal voetbalclub vv sv hvv stadion ziekenhuis verzorgingshuis woonzorgcentrum villa huize boerderij zorgboerderij
  kinderboerderij orkaan storm uitgeverij methode boek boeken film serie musical liedje lied gedicht prentenboek roman
  album game spel merk hond poes kat kater konijn pony paard hamster cavia kip schip boot
  straat wijk buurt dorp stad gemeente provincie meer rivier
`);
export const kindsAfter = foldedSet(`
  basisschool school scholen college lyceum museum stadion kinderziekenhuis ziekenhuis kerk kapel stichting fonds
  prijs award cup toernooi academie universiteit festival markt plein park straat laan weg bv nv bank kliniek zonen zn
  orkest band theater arena fotografie photography bouw bouwbedrijf tegels autos catering media design advies coaching
  schilderwerken schilders installatie installatietechniek transport makelaars makelaardij notarissen advocaten
  verzekeringen hoveniers tuinen mode schoenen juwelier optiek brillen kapsalon kappers dansschool muziekschool
  zwemschool rijschool fietsen tweewielers keukens meubelen wonen slagerij bakkerij catering sport media producties
  events boeken evenementen hal zaal huis tower straße schule
`);
/** The same without a capital. */
export const kindsAfterSmall = new RegExp(wrapped`
  ^(?:school|basisschool|college|lyceum|museum|stadion|ziekenhuis|kinderziekenhuis|kerk|stichting|fonds|toernooi|
  festival|academie|universiteit|orkest|theater|kliniek|schule)$
`);
export const street = new RegExp(wrapped`
  ^.{2,}(?:straat|laan|plantsoen|rotonde|viaduct|tunnel|sluis|zwembad|sporthal|gymzaal|plein|kade|singel|dreef|steeg|
  pad|gracht|boulevard|straße|strasse|platz|street|allee|school|college)$
`);
/** Surnames end so too: "Avenhuis", "Westerbos". */
export const building = /^.{2,}(?:weg|kerk|park|huis|prijs|fonds|bos|markt|hal)$/;
/** What songs, books and broadcasts are told with: a lone first name among these is a star or a character. */
export const stage = foldedSet(`
  kerststal kerststalletje bijbel boek boeken boekje boekjes prentenboek voorlezen voorgelezen lezen film films
  filmpje serie lied liedje liedjes zingen zong zingt nummer concert album musical theater voorstelling tekenfilm
  disney song songs muziek radio podcast game tv televisie
  schouwburg theatershow theatertour optreden hit koningshuis koning prinses prins koningin paleis songfestival
  toneelstuk aflevering luizenmoeder seizoen youtube sprookje sprookjes stripboek strip bioscoop teruggekeken scène
  trailer rewatching watching watched binnenbocht doelpunt goal penalty opstelling bondscoach lap race pole grid etappe
  peloton podium tourwinst eindsprint netflix kijken optrad fan book movie concert song lied re-reading rereading reread
  herlees herlezen herlas boekenkast sage streaming binge bingen
`);

/** Said to strangers, so also to the famous. */
export const formal = foldedSet(`meneer mevrouw mijnheer dhr mw mr mrs heer professor prof dr drs`);
/** With a full name: sports, politics and the arts. */
export const publicLife = foldedSet(`
  arena stadion uitverkocht tickets koers repeat kerststal tribune trainer trainers coach wedstrijd finale doelpunt
  goal goals scoort scoorde elftal selectie transfer kampioen wereldkampioen goud zilver brons medaille etappe tour wk
  ek olympische eredivisie oranje kabinet verkiezingen partij debat
  stemmen politiek album concert band gitaar optreden acteur film films serie oscar boek boeken roman schreef lezing
  keynote podcast aflevering interview documentaire museum tentoonstelling songfestival theater cabaret voorstelling
  single hit festival podium fan quote citaat spreker
  gelezen dichtgeslagen uitgelezen herlezen leestip leestips boekentips luisterboek thriller thrillers verfilming
  verfilmd hoofdstuk trilogie gitaar gitaarspelen drummer bandje tribute personage hoofdpersoon
  vinyl autoradio radio tv lp docu doku documentaire podcasts arte solo oeuvre stripboek strips
  reading book movie author elected minister game song songs spiel buch konzert lied uitzending column columnist krant
  hoogleraar onderzoek theorie boekentip luistertip auteur uitspraak ploeg race grand prix podiumplaats vvd pvv d66 cda
  groenlinks pvda fvd bbb nsc regering npo rtl sbs rtl4 npo1 npo2 npo3 premier minister
`);
/** The writer's own world: a full name here is somebody from school. */
export const schoolLife = foldedSet(`
  groep klas juf meester leerling leerlingen collega collega's kleuters kleuter ouders ouder schoolplein klassen
  stagiaire stagiair directeur conciërge oud-leerling schoolteam team mama papa moeder vader oma opa buurman buurvrouw
  vriendin vriend class pupil pupils klasse
  schüler toets rapport spreekbeurt traktatie gymles pauze kamp schoolreis mr duo invaller overblijf school
`);
/** "een boek van …", "interview met …": who comes next made it or is known. */
export const makers = new RegExp(wrapped`
  ^(?:boek|boeken|roman|gedicht|lied|liedje|film|album|schilderij|serie|podcast|concert|muziek|interview|lezing|citaat|
  quote|uitspraak|theorie|column|voorstelling|boekje|prentenboek|song|book|novel|poem|painting|buch|documentaire|
  keynote|hit|plaat|cd|versje|werk|recept|recepten|kookboek|thriller|verhalenbundel|dichtbundel)$
`);

/** First names by the lists, and yet the artist, the machine or the hero is meant. */
export const hardlyAnybody = foldedSet(`
  rembrandt michelangelo napoleon elvis shakira rihanna beyonce mulan nemo bambi dumbo tarzan hercules cleopatra
  galileo socrates plato mozart alexa siri cortana dora tigger simba nala moana vaiana rapunzel assepoester obelix
  asterix
`);
/** Who stands at the crib, where one is spoken of. */
export const atTheCrib = foldedSet(
  `jozef josef maria jezus kaspar caspar casper melchior balthasar balthazar gabriel herodes`,
);
export const crib = foldedSet(
  `kerststal kerststalletje kribbe bethlehem kerstspel kerstverhaal kerstevangelie wijzen krippenspiel krippe nativity`,
);

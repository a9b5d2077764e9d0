import { plainPattern, wrapped } from '../matching';

/** Channels and accounts that begin, are spread, or are another's, as phrases of plainPattern. */

const place = wrapped`
  ((onderwijs|juffen|les|reken|school|klas|leerkrachten|meester|teacher|tiktok|insta|instagram|youtube|yt|video|vlog|
  facebook|x|linkedin|leraren)-?)?(kanaal|kanaaltje|account|accountje|acc|pagina|profiel|insta|instagram|
  instagrampagina|tiktok|youtube|youtubekanaal|yt|vlog|podcast|blog|channel|page|feed|kanal|konto|profil|seite|
  insta-account|nieuwsbrief|shorts|reels)
`;

/** Something of one's own begins, or is to be followed. */
export const begins = plainPattern(`
  (nieuw|nieuwe|eigen|eerste|allereerste|apart|aparte|kersverse|splinternieuw|splinternieuwe|new|own|first|neues|neuer|
    neuen|eigenen|eigener|erstes|neue|zweiten) ([a-z-]+ )?${place},
  (mijn|m'n|mn|dit|dit is mijn|my|mein|meinem|meinen|this) ([a-z-]+ )?${place},
  (mijn|m'n|mn|ons|onze) [a-z-]+-?(account|pagina|kanaal|tiktok|insta|vlog|podcast),
  ${place} .. (gestart|begonnen|live|gemaakt|aangemaakt|online|geopend|is er|gelanceerd|launched|started|gestartet|
    lanceren),
  (start|starten|startte|begin|beginnen|begon|begonnen|gestart|open|opende|maak|maken|lanceer|launch|started|starting|
    launching|starte|gestartet) .. ${place},
  (heb|hebben|ga) (ik|we) (nu )?(een|mijn) (tweede|eigen|nieuwe?|apart|los|lesgevend)
    (kanaal|account|profiel|pagina|vlog|podcast),
  (ik|we) (heb|hebben|ga|gaan) .. (een|mijn) ([a-z]+ )?(kanaal|kanaaltje|account|accountje|vlog|podcast|channel),
  (begonnen|begin|start|gestart|begon|started) .. (vloggen|vlog|bloggen|filmpjes|video's|tiktoks|posten|tiktokken|
    podcasten|vlogging|vlogs|reels),
  (volg|volgen|volg jij|volgen jullie|abonneer|follow|folgt|abonniert) .. (mij|me|mijn|m'n|mn|ons|@[a-z0-9._]+|mir|my|
    hier|jullie|account|kanaal),
  abonneer (je|jullie)( op)?, volg ([a-z-]+ )?(mij|me|mijn|@[a-z0-9._]+),
  vanaf (nu|vandaag|morgen|deze week|volgende week) .. (op|te vinden|post|deel|hier|online|actief|via) *,
  (nu )?ook (op|via) (tiktok|insta|instagram|youtube|x|facebook|linkedin|threads), (neu|new) (hier|here|auf|on),
  nieuw (hier|op (tiktok|insta*|youtube|x|linkedin|facebook)),
  (hoi|hallo|hey|welkom|welcome|hi) .. (ik ben|mijn naam is|i'm|ich bin) (de )?(juf|meester|miss|mister|frau|herr|
    meneer|een (juf|meester)|leerkracht|leraar|lerares),
  welkom (bij (de|mijn|m'n) (vlog|vlogs|video's|podcast|filmpjes)), welcome to (my|miss|mister|mr|mrs)*,
  ${place} .. (beginnen|starten|openen|maken|opzetten|geboren|eroffnet),
  (zal|zou|wil|ga) ik .. (een|eigen|nieuw) (eigen )?${place},
  (twijfel|twijfelde|denk|overweeg|droom|plan|plannen|zin) .. (een|eigen|nieuw) (eigen )?${place},
  (thinking|dreaming) .. (a|my) ([a-z]+ )?${place},
  sinds (gister|gisteren|vandaag|kort|deze week|vorige week|vanmiddag|dit weekend|een week) .. (op|via)
    (tiktok|insta|instagram|youtube|facebook|x|linkedin),
  (sinds|vanaf) .. (maak|doe|post|deel|film)( ik)? .. (content|filmpjes|video's|vlogs|*-?content|lesvideo's),
  (maak|doe|post|deel|film) .. (sinds|vanaf) .. (content|filmpjes|video's|vlogs|*-?content),
  vind (mij|me) (voortaan|nu|vanaf), @[a-z0-9._]+ is (vanaf nu |nu )?(open|live|online|er|geboren),
  een (kanaal|account|podcast|vlog|blog) (van|door|voor|over) (en door )?(een |de )?(juf|meester|leerkracht|*meester|
    *juf|onderwijs*|klas*),
  (nieuwe|eerste) (reeks|serie|rubriek) .. (als|juf|meester|klas|teacher), welkom op (mijn|m'n|deze|dit) *,
  ik ben (juf|meester|miss|frau|herr) .. (neem|deel|laat|post|volg|vertel),
  (eerste|allereerste|first|erste|mijn eerste) (filmpje|video|tiktok|vlog|post|bericht|reel|aflevering|vlogje|youtube*|
    story|video*),
  (made|created|set up|opened|built) .. ${place}, set up @[a-z0-9._]+,
  (begonnen|gestart|begin|start) (met|als|van|op) @[a-z0-9._]+,
  (dit|hier|dit hier) (wordt|is|begint|start) .. (hoekje|plekje|plek|stekje|avontuur|begin|reis),
  (nieuw|nieuwe|gloednieuwe|eigen) (hoekje|plekje|plek|stekje|stek|reeks|rubriek|avontuur|start) ..
    (juf|meester|leerkracht|internet|klas|teacher|onderwijs),
  (video|aflevering|vlog|filmpje|episode|account|folge) (nummer |nr )?(1|een|one|eins), ab (sofort|heute) findet ihr,
  started a thing, verhuis ik .. naartoe, aflevering nul,
  vanaf (dit schooljaar|nu|vandaag|september|maandag|morgen|deze week) .. (film|deel|post|vlog|laat|neem|vertel|maak|
    te volgen|open) *,
  (je begint|ik begin|begin ik|begon) .. ${place},
  te vinden (op|onder|als|via) .. (insta*|tiktok|youtube|@[a-z0-9._]+|de naam), (under|onder) de naam, find me (on|at),
  from now on .. on, ab (heute|sofort) .. (auf|bei), folgt .. (mir|@[a-z0-9._]+)
`);

/** Something to watch or follow; with what it is about glued to it: 'pabo-tiktok', 'voorleeskanaal'. */
const channel = wrapped`
  ([a-z-]{0,20}(kanaal|kanaaltje|account|accountje|tiktok|insta|instagram|youtube|vlog|podcast|channel|kanal|konto)|
  [a-z-]{3,20}pagina|(insta|instagram|facebook|tiktok|youtube|linkedin)[- ]?
  (pagina|kanaal|profiel|account|page|channel|seite|kanal)|channel|kanal|konto)
`;

const teachers = wrapped`
  (leerkracht|leerkrachten|leraar|leraren|juf|juffen|meester|meesters|collegas|kleuterjuf|vakleerkracht|gymdocent|
  schoolleider|directeur|stagiaire?|pabostudent|teachers?|lehrer|lehrerin|lehrkraft)
`;

/** One's own begins, so plainly that any word of a teacher's work will do beside it. */
export const launches = plainPattern(`
  (nieuw|nieuwe|eigen|allereerste|eerste|tweede|kersvers|kersverse|gloednieuw|gloednieuwe|new|own|very own|neuer|neues|
    eigener|eigenes|eigenen) ([a-z-]+ )?${channel},
  ${channel} .. (live|gestart|begonnen|geopend|gelanceerd|geboren|staat aan|is er|in de lucht|de lucht in|online gegaan|
    gaat online|staat online|is online|gaat live),
  (op|via) (deze|dit|mijn|ons|onze) (nieuwe )?(${channel}|pagina) .. (deel|delen|laat|laten|zet|vertel|post|plaats|neem|
    geef|bespreek|film) (ik|we|wij),
  (welkom op|dit is|dit wordt|hier is (ie|hij|het|mijn|ons)|maak kennis met) .. ${channel},
  (lanceer|lanceren|start|open|begin|begon|maakte|begonnen|gestart|launched?|launching|started|starting|starte|
    gestartet) .. ${channel},
  ${channel} van (een|twee|drie|jullie|je|deze|'n) .. ${teachers},
  (mijn|m'n|mn|ons|onze|my|our|mein) ${channel} (voor|for|fur) ([a-z]+ )?${teachers},
  (dit is|this is|das ist) (my|mijn|mein|het|the|der) ${channel} .. ${teachers}, welcome to (my|our|the) ${channel},
  willkommen auf (meinem|unserem|dem) ${channel},
  (heb|hebben) (ik|we|wij) .. een [a-z-]+-?(account|insta|kanaal|tiktok|pagina|podcast),
  (ik|we|wij) (heb|hebben|ga|gaan|begin|beginnen) .. een (eigen )?[a-z-]*(kanaal|account|insta|podcast|vlog),
  (ik|we|wij) .. (ga|gaan|begin|beginnen|start|starten) .. (vloggen|podcasten|tiktokken|streamen|youtuben),
  als (ik )?${teachers} op (insta|tiktok|youtube|instagram|de gram|linkedin|facebook)
`);

export const tags =
  /#(?:nieuwaccount|nieuwkanaal|newaccount|neuerkanal|nieuwejuf(?:account)?|juffenaccount)[a-z]{0,20}/g;

/** Somebody else's begins, or it is told what it is not. */
export const ofOthers = plainPattern(`
  (heeft|hebben ze|has|hat|kreeg|begint|opent|lanceert|start) (nu |alweer |ook |al |inmiddels |sinds kort ){0,2}(een|a|
    an|ein|einen|zijn|haar|hun|his|her|their) (nieuw|nieuwe|eigen|new|own|neuen|neues|eigenen|eigenes)
    ([a-z-]+ )?${channel},
  (geen|niet (mijn|een)|not an?|no|kein|keine|keinen) ([a-z-]+ )?${channel},
  (kinderen|leerlingen|klas|groep ?[1-8]|[a-z]+bouw|kleuters|plusklas|leerlingenraad|school) (heeft|hebben|maakt|maken|
    maakten|begint|beginnen|startte|startten) .. ${channel},
  ${channel} van (de|het|'t|kinderen) (?!juf|meester|leer), geluisterd, beluister*, gekeken, [a-z]*premium,
  *volgsysteem, parnassys, esis, snappet, gynzy, prowise, lesmethode, licentie*, kanaal (door|langs|naar|in) (het|de|'t)
`);

/** Around the name of a teacher's channel: it is spread, or it comes every so often. */
export const spread = plainPattern(`
  nu ook, vanaf *, nieuw, nieuwe, nieuw!,
  elke (dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|zaterdag|ochtend|avond), wekelijks, dagelijks, volg*,
  abonneer*, te vinden, te zien, zo iemand, online, live, staat er, link in bio, linkje in bio, kom kijken, doe mee,
  kanaal, [a-z]+kanaal, [a-z]+account, lanceren, gelanceerd, every (day|week), follow*, jede woche, neu, bij *k volgers,
  volgers, [0-9]+ (seconden|minuten), bestaat (sinds|nu|vanaf|eindelijk), is geboren, ist geboren, omgedoopt,
  heet (vanaf )?nu, het begin van, nul volgers, set up, just started, te volgen, aflevering [0-9]+, video [0-9]+,
  deel [0-9]+, vanaf nu, is (een feit|live|online|er)
`);

/** Said to those who watch. */
export const watched = plainPattern(`
  abonneer*, abonneren, volg (?!ons), volgen, te volgen, subscribe, follow, je meldingen, live, nieuw hier, kersvers,
  welkom op, welcome to, dat ben ik, neem (ik )?(je|jullie) mee, hier deel ik, where i, *filmpjes?, video's,
  nieuwe video, aflevering, seizoen, kanaal, account, beginnen we, net gestart, vanuit mijn, laat zien hoe, kijk je mee,
  kijken jullie mee
`);

/** Another's, a school's own message service, a bank's, or nothing new. */
export const other = plainPattern(`
  bestaande, bestaat .. jaar, (al|nu|sinds) [a-z0-9]+ jaar,
  (mijn|m'n|mn|onze) (nichtje|neefje|zus|zusje|broer|vriendin|vriend|collega|duo|buurvrouw|buurman|moeder|schoonzus|
    nicht) (is|was|heeft|begon|begint|doet|startte|wordt|die|zit) ..
    (juf|meester|leerkracht|blog|kanaal|account|vlog|podcast),
  (dat|die|dit) (kanaal|account|podcast|vlog) (volg|ken|kijk), volg ik (al|ook|graag), die (juf|meester) met,
  on my feed, onze school, schoolpagina, bank, inloggen, abonnement, wachtwoord, luister*, gehoord, pagina [0-9]+,
  krant, (mijn|nieuwe|m'n) blog (van|over|staat|gaat|lezen|van deze), lees (mijn|m'n) blog,
  je volgt (drie|twee|alle|*) (juffen|meesters), op zoek, social schools, parro, bankrekening*, gehackt, hacked,
  recept*, *receptenaccount, nieuwsbrief, de juf van, de meester van, opleiding*, vacature*,
  ((zoon|dochter|kind)'?s?) .. (juf|meester), cursus, las voor, voorgelezen, collega .. (account|kanaal),
  het kanaal (in|bij|langs|tussen), webshop, breien, koken, enzo knol, nieuwe (juf|meester|leerkracht|collega)
`);

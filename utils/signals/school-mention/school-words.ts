import { wordSet, wrapped } from '../matching';

/**
 * Ordinary words that Dutch schools are called after, in small letters without accents: "de zon" is seldom a school. Own
 * list, by what the names of primary schools look like: nature, animals, water, building, play, travel, time, virtues.
 */
export const ordinaryWords = wordSet(`
  aak aarde aardappel acker adelaar akker akkers albatros ambacht ander anker appel appelboom appelgaard appeltuin ark
  arend atlas
  avontuur baken baan balans bal ballon bark basis basiliek beatrix beek beer berg bergen berk berken berkenbos beuk
  beuken bij bijen bijenkorf binding blauwe bloem bloemen bloesem boei boeg boemerang bolder bollen bolster bonte boom
  boomgaard
  boomhut boot bouwsteen bouwstenen bos bosrand boswachter boog boschuil bottel branding breed bries bron bronnen brink
  brug bruggen buitenkans
  buizerd burcht caleidoscoop cirkel citer compas dageraad dal delta dialoog dolfijn dorp dorpen drie driehoek
  driemaster
  driesprong driestam drieluik duif duin duinen duizendpoot dromen dubbel eb eendracht eekhoorn eerste eenhoorn
  eerstgenoemde egel eik eiken eikel eiland
  einder elzen ent es esdoorn essen expeditie fakkel fantasie fontein fjord fluit fontein forum fundament fuut gaarde
  galjoen
  gang gans gezel gids goede golf golven gouden graaf grote grutto haan hagen halm halte hart hartje haven hazelaar
  heelal heide hei helm
  hemel heuvel hoek hoeksteen hof hoge hommel hoogte hooiberg hoop horizon horn horst houten hulst iris jonge jol joris
  kade kaleidoscoop kameleon kameel kamp kans kandelaar kap karavaan karekiet kastanje kasteel kei keien kern kerk kiem
  kiel kiemen kikker kind kinderen klaver
  klaverblad klavertje kleine kleur kleurrijk klim klimboom klimop klipper klok klokhuis knop knoppen knooppunt koers
  kolk kom kompas koningin
  koorddanser kopermolen korenaar korenbloem korf kraal kraanvogel krans kring krullevaar kubus kwartel kwikstaart laar
  ladder lage landen lange lantaarn leer
  leeuw leeuwerik leilinde lelie lente leven levende lei lepelaar licht lichtbaken lichtboei lichtkring lichtschip
  lichttoren lier linde linden lijster lisdodde loods
  lotus lucht luchtballon maan maat madelief magneet mand margriet markt maten meander meer meerpaal meeuw meidoorn
  meridiaan merel merlijn
  mijlpaal mikado mimosa molen molenwiek morgen morgenster morgenzon mozaiek mus muze muziek nest nautilus nieuwe noord
  noorden noorderlicht notenboom notenkraker octopus oever olijf olijfboom ontdekking
  ontmoeting oost oosten optimist open opmaat opstap orchidee orion ooievaar oude overkant overstap paddenstoel palet
  palm panda
  panorama paradijs parel parels park passage patrijs pendel peppel pelikaan phoenix pijler pijlers piramide plataan
  plein
  polder polsstok poolster poort populier prisma prins prinses puzzel raket rank ratel regenboog reiger reis reuzen
  richtingwijzer rietzanger ring
  rivier robijn robbe roerdomp roos rots rode rotonde ruimte samen samenwerking schakel schaduw schakels schatkamer
  schatkist schelp schip schuit schuilplaats schoof school sleutel sleutelbloem
  slinger smaragd snip sol spelevaart spiegel spil spin spoor sprankel springplank sprong sprookje stad stap start
  startblok startbaan stapsteen stappen
  stee steiger sterrenkijker ster sterren sterrenbos sterrenlicht sterrenwacht stelberg steven stip storm straal
  stroming stroom strand
  talent talenten tandem terp tol tolhuis top toekomst toren torens toermalijn touwladder triangel trampoline tuimelaar
  tuin tweeling twee tweemaster tweesprong uil uilen uitdaging uitkijk uitkijktoren vaart
  vallei valk veld veldbloem veelkleurig venster verrekijker veste vier vijver vijf vlieger vliegenier vliegende
  vliegdennen vlam vlinder vlinders vlinderboom vlindertuin vlecht vleugel vlonder vloed vliet vogel vogels voor
  vonk vonder vreugde vrede vriendschap vrijheid vuurtoren vuurvlinder vuurvogel waaier wadden walnoot water waterlelie
  waterval
  waterjuffer weide weg wegwijzer wegwijs wereld wereldboom werf west wester westen wiek wieken wieling wilde wilg
  wilgen windroos windvang windwijzer wingerd wissel witte
  wijde wijngaard wijzer zaad zandloper zandkorrel zee zeearend zeehond zeester zeil zeven zevensprong zevenster
  zilveren zilvermeeuw
  zonnebloem zonnestraal zonnewijzer zonneroos zon zonnehoek zonnewende zonnetuin zoom zuid zuiden zwaan zwaluw zwaluwen
  zwerm zijl noarderljocht stjer stjerren sinne sinnestriel swan ljip skries skulp wetter weach paadwizer seedyk
  mienskip twirre reinbôge reinboge boei brege toer finster hjouwer
  de het een en van in aan op bij onder over tussen te ten ter mijn ons onze
`);

/** What kind of school or board it is: people leave it out, or put it before what would be an ordinary word. */
export const kindWords = wrapped`
  stichting|pcbo|vcpo|vcbo|pco|vco|opo|skpo|sko|spo|kpo|basisschool|basisscholen|o\.?b\.?s\.?|c\.?b\.?s\.?|k\.?b\.?s\.?|
  r\.?k\.?b\.?s\.?|p\.?c\.?b\.?s\.?|p\.?c\.?b\.?|b\.?s\.?|sbo|sbs|gbs|dbs|jbs|i\.?k\.?c\.?|kc|ikc|odbs|daltonschool|
  jenaplanschool|montessorischool|freinetschool|vrijeschool|brede school|openbare basisschool|openbare school|
  christelijke basisschool|katholieke basisschool|kindcentrum|integraal kindcentrum|kind centrum|scholengroep|
  onderwijsgemeenschap|scholengemeenschap|onderwijsgroep|vereniging
`;

/** Words that make the very next name a school's: "juf op …", "leerlingen van …". */
export const schoolBefore = new RegExp(wrapped`
  \b(?:(?:team|locatie|juf|meester|overblijfkracht|tso-kracht|vrijwilliger|invaljuf|lio|ib'?er|assistent|
  onderwijsassistente?|werkzaam|leerkracht|leerkrachten|docent|directeur|conciërge|concierge|leerlingen|kinderen|kids|
  ouders|collega's|stage|stagiair|stagiaire|werk|werken|werkt|werkte|lesgeven|school|basisschool|open dag|schoolplein|
  klas|groep \d(?:/\d)?|kleuters|vacature|invaller|dag|week|jaar|feest|musical|kleuterklas|pupils|teacher|kinder|
  lehrerin) (?:op|van|bij|aan|voor|at|of|from|an der|der)|bij ons op|wij van|wij op|hier op|welkom op|welkom bij|team|
  locatie|juf op|school|namens|ons van|ons op|jullie van|die van|(?:kanjers|toppers|helden|boefjes|schatjes|bikkels|
  juffen|meesters|collegae) (?:van|op|bij)|iedereen (?:van|op|bij)|hier bij|
  (?:eerste|laatste|tweede|derde|halve|hele|nieuwe) (?:dag|dagje|stagedag|week|weekje|weken|maand|jaar|les|baan)
  (?: [a-z]{2,6}){0,2} (?:op|bij|aan|voor)|(?:jaar|jaren|maanden|weken|dagen)(?: [a-z]{2,6})? (?:op|bij|aan|voor)|
  (?:begonnen|gestart|aangenomen|gesolliciteerd|ingevallen|aan de slag|groeten (?:van|uit)|terug) (?:op|bij|van)|
  dagje) $
`);
/** Words of a working day at school: with one of these near it, "bij de boomgaard" is the school. */
export const schoolWork = new RegExp(wrapped`
  \b(?:werkoverleg|overleg|werkdag|werkweek|studiedag|teamvergadering|vergadering|teamuitje|collega|collega's|
  sollicit\w*|vacature|lesgeven|invallen|invalkracht|stage\w*|ouderavond|open dag|schooljaar|onderwijs|juffen|
  leerkracht\w*|juf|meester|overblijf\w*|conciërge|concierge|directeur|invaller|lio|klas|groep \d|kopieer\w*|printer|
  magazijn|lokaal|lokalen|toegangspas\w*|personeelskamer|teamkamer|lerarenkamer|koffiekamer|digibord\w*|gymzaal|
  gymles\w*|schoolplein|schoolkamp|schoolreis\w*|rapport(?:en|gesprek\w*)|oudergesprek\w*|rooster|invaljuf|ib'?er|
  werkgever|burn-?out|ziekgemeld|dyscalculie|dyslexie|adhd|cito|(?:reken|spelling|taal)toets\w*|internship|
  teach(?:er|ers|ing)|pupils?|classroom|colleagues?|staff|praktikum|unterricht\w*|lehrer\w*|kollegen|kollegium|skoalle|
  lessen|inval\w*|vervanging|pleinwacht|overblijven)\b
`);
/** Before a name these say that something else is called so. */
export const otherBefore = new RegExp(wrapped`
  \b(?:restaurant|camping|cafe|eetcafe|bakkerij|bakker|slagerij|uitgeverij|hotel|kerk|boerderij|winkel|museum|park|wijk|
  vakantiepark|theater|brouwerij|zorgcentrum|verzorgingshuis|wijkcentrum|buurthuis|dorpshuis|ijssalon|supermarkt|manege|
  sporthal|zwembad|kinderboerderij|boekhandel|apotheek|tuincentrum|molen|pannenkoekenhuis|straat|flat|schip|boot|huisje|
  speeltuin|praktijk|gegeten bij|eten bij|lunchen bij|geluncht bij|lunch bij|terras van|terras bij|overnacht op|
  kamperen op|boek|film|lied|krant|[a-z]{2,20}(?:erij|erie|winkel|handel|zaak|salon|kwekerij|centrum|hoeve|kapel|kerk|
  bad|bos|hotel|tuin)|(?:route|wandel\w*|fiets\w*|gefietst|gewandeld|gelopen|rondje) (?:door|langs|rond|om)
  (?: de| het)?|(?:een|elke|geen|deze|mijn|die)) $
`);
/** After a name these say so. */
export const otherAfter = new RegExp(wrapped`
  ^(?:,? (?:dat|het|die|de|een|dit|ons|onze) (?:[a-z-]{1,15} ){0,2}(?:restaurant|eetcafe|cafe|camping|hotel|hostel|
  pension|museum|kroeg|bar|pub|kerk|zaak|tuincentrum|winkel|bakker|kapper|plantje|zwembad|theater|bioscoop|sporthal|
  sportclub|voetbalclub|vereniging|club|koor|band|molen|park|wijk|straat|flat|inloophuis|buurthuis|verzorgingshuis|
  magazine|tijdschrift|blad|boek|film|lied|app|site|website|boot|schip|speeltuin|[a-z]{2,15}
  (?:erij|club|bad|huis|blad))\b| heet (?:ook|toch)\b|-(?:app|boot|camping|film|boek|bier|serie|cd|route|straat|laan|
  weg|park|hal)\b|,? (?:in|uit|op|achter|langs|aan|voor) (?:het|de|onze|ons|mijn|m'n|mn) (?:bos|tuin|achtertuin|
  voortuin|dal|berm|wei|weiland|veld|park|kerststal|dijk|duinen|strand|haven|kerkplein|marktplein|markt|rotonde|plas|
  hei|heide|eiland)\b)
`);
/** What is said of a school after its name. */
export const schoolAfter = new RegExp(wrapped`
  ^(?:[ -]?(?:kinderen|leerlingen|kids|team|school|basisschool|ouders|juffen|meesters|mensen|collega's|schoolplein|
  musical|lied|krant)|,? (?:de|een|mijn|onze|the|my|die|meine) (?:[a-z]{3,12} )?(?:basis|grund|primary )?
  (?:school|schule)|, (?:je|jullie) (?:was|bent|waren|zijn|blijft))\b
`);
/** What only somebody does: a bare noun that does it is a name. */
export const schoolDoes = new RegExp(wrapped`
  ^(?:['’]s)? (?:klaar voor|zoekt|viert|vierde|wint|won|doet mee|deed mee|zingt|danst|leest|leert|wenst|bedankt|
  feliciteert|verwelkomt|organiseert|collecteert|zamelt|verhuist|presenteert|sport|rent|loopt mee|in actie|
  in de prijzen|on tour|power|rocks|rules|forever|wins|celebrates|thanks|sucht|feiert|gewinnt|bedankt sich)\b
`);
/** After "bij" and a bare noun: who is there, or what is the matter there. */
export const goesOnThere = new RegExp(wrapped`
  ^ (?:hebben|zijn|gaan|doen|zitten|krijgen|werken|staan|vieren|mogen|heeft|is|staat|hangt|gaat) (?:we|wij|ik|ze|er|d'r|
  de|het|alles|iedereen|weer|nog|vandaag)\b
`);
/** Another place of that name: its town, as no school's own staff need tell. */
export const inTown = /^,? (?:in|te|bij|uit|near|auf|aus) \p{Lu}\p{Ll}/u;
/** Asked after, and told that it is something else. */
export const otherAnswered = new RegExp(wrapped`
  ^[^.!?\n]{0,25}\? (?:(?:nee|no|nein|neuh|ach|oh),? )?(?:dat|that|das|die|it)
  (?:'s| is| was| ist| war) (?:een|een van|a|an|the|ein|eine|de|het) (?!school|basisschool)
`);

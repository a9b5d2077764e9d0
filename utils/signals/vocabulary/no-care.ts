import { wrapped } from '../matching';

/** Said in words of care, and none: of plans, games, things and adults. Pieces of plainPattern. */

const adultExam = wrapped`
  (motorexamen|rijexamen|autorijexamen|rijbewijs|motorrijbewijs|theorie-?examen|theorie|rij-examen|vaarbewijs|
  zeilexamen|duikbrevet|brevet|ehbo*|bhv*|inburgering*|pabo|tentamen*|scriptie|master|bachelor|propedeuse|driving test)
`;
const adult = wrapped`
  (leerkracht*|collega*|juf|juffen|meester|docent*|directeur|directrice|medewerker*|teamlid|teamleden|trainer|
  speler*|invaller*|agent*|politicus|minister|wethouder)
`;
const outing = wrapped`
  (borrel|vrijmibo|vrijdagmiddagborrel|kroeg|film|bioscoop|stad|sauna|festival|concert|wedstrijd|pubquiz|
  etentje|bbq|barbecue|teamuitje|personeelsuitje|personeelsfeest|feestje|bruiloft|winkels|markt|kerstmarkt)
`;
const building = wrapped`
  (gebouw|*gebouwen|dak|daken|lokaal|lokalen|unit|units|trap|trappen|glijbaan|speeltoestel*|klimrek|bus|
  auto|lift|cv-?ketel|plan|plannen|begroting|ontwerp|vloer|zandbak)
`;

const charity = wrapped`
  (fietst|fietsen|loopt|lopen|rent|rennen|zwemt|zwemmen|collecte|collecteren|actie|sponsorloop|sponsor|sponsoren|geld|
  doneer|doneren|opgehaald|ingezameld|strijden|strijd|onderzoek|bakken|verkopen)
`;

export const noCare = `
  (financieel|financiele|juridisch|juridische|fiscaal|medisch|culinair|gratis|ongevraagd|ongevraagde|deskundig|zakelijk)
    advies, (stem|reis|kleur|mode|kook|kijk|lees|wijn|hypotheek|beleggings|stijl|slaap|voedings)advies*,
  uitslag* van (de|het|een|onze) .. (verkiezing*|wedstrijd*|loterij|loting|quiz|pubquiz|bingo|stemming|poll|prijsvraag|
    tombola|verloting|enquete|marathon|race|competitie|peiling*|referendum|tornooi|toernooi|finale|voetbal*),
  (verkiezingsuitslag|voetbaluitslag|uitslagenavond)*,
  (lopend|fietsend|wandelend|slenterend|te voet|op de fiets|met de (fiets|bus|trein|tram|auto)|doorweekt|zeiknat|nat|
    tevreden|voldaan|moe) naar huis,
  niet mee (naar|op|met|uit naar) (de |het |een |dat |die )?${outing}, niet mee uit( eten)?,
  (gezakt|geslaagd|slaagde|zakte|op) (is |was |voor )?(zijn |haar |z'n |d'r |het |mijn |de |een )?${adultExam},
  (geschorste|ontslagen|zieke|overspannen|zwangere|geblesseerde) ${adult},
  (zich|zichzelf|mezelf|mijzelf|onszelf) (weer |net |alweer )?buitengesloten,
  ${building} .. afgekeurd, (ligt|liggen|lag|lagen) in de (kast|la|bak|gang),
  (houdt|houden|draagt|dragen|tilt|tilde|sjouwt|sjouwde|torst|oogst*|plukte|plukten|bakte|kocht|kochten) .. kilo,
  (reken|lees|taal|ict|media|cultuur|techniek|muziek|jongekind|jonge-kind|kleuter|bewegings)-?specialist*,
  (wij|we|ik) (zijn|worden|werden|ben|word|werd) .. (pleegouders?|pleegmoeder|pleegvader|pleeggezin|mantelzorger),
  bevallen van (een|hun|haar|de|twee|onze|ons) .. (zoon|dochter|jongen|jongetje|meisje|tweeling|kind|baby|wolk),
  (grote|trotse) (broer|zus) geworden, zin .. in .. toets*,
  (haalde|haalt|kreeg|gehaald) .. ${adultExam},
  (juf|juffrouw|meester|meneer|miss).? (hij|ze|zij|die|he|she) [a-z]+ (aan |
  naar |steeds |de hele tijd |weer |op )?(me|mij|
    mijn [a-z]+|ons|in mijn [a-z]+),
  (ziekenhuis|ziekenhuisje|dokter|doktertje|dierenarts|dierenartsje|tandartsje|begrafenisje|politie|politieagentje|
    gevangenisje|boefje|ambulance) .. (gespeeld|spelen|nagespeeld|naspelen),
  (speelt|spelen|speelden|speelde|gespeeld) .. (ziekenhuis|ziekenhuisje|
  dokter|doktertje|dierenarts|tandarts*|begrafenis*|
    politie*|gevangenis*|ambulance),
  ${charity} .. (tegen|voor) (de )?(kanker|ms|als|diabetes|reuma|epilepsie|voedselbank|alzheimer|kinderkanker),
  (voor|van) de voedselbank .. (opgehaald|ingezameld|euro|kilo|kratten|dozen), voedselbank .. (zoekt|zoeken|vraagt),
  (noemt|noemde|noemden|noemen|genoemd) (me|mij|'m|juf|ons) .. (mama|papa|oma|opa|mam|pap|mum|dad),
  uitslag* van (de|het|een|onze) .. *wedstrijd*, neemt .. groep ?[1-8] over,
  (doet|deed|geeft|gaf|houdt|hield) (een |zijn |haar )?(spreekbeurt|
  radslag|radslagen|presentatie|boekbespreking|koprol*)
    .. over,
  (doen|doet|gaan|gaat|lopen|loopt|rijden) mee .. als begeleid(ing|er|ers),
  *(musical|film|filmpje|video|lied|voorstelling|clip|aflevering|podcast|concert|optreden) .. opgenomen,
  (start|begint|begon|startte|werkt|welkom) .. als (orthopedagoog|logopedist|psycholoog|ib'?er|zorgcoordinator|rt'?er|
    ondersteuner|jeugdhulpverlener|intern begeleider|schoolmaatschappelijk werker),
  (licentie|account|accounts|leerplatform|pagina|app|website) .. (geschorst|geblokkeerd),
  ik heb (uw|jouw|je) [a-z]+ .. (niet|nooit) .. (gestuurd|geslagen|gepest|zitten|uitgescholden|vernederd|voorgetrokken|
    buitengesloten|geschorst|aangeraakt|uitgelachen|gestraft),
  (log in|logging in|log on), able to (log|sign|join|open|print)
`;

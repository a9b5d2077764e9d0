import { wrapped } from '../matching';
import { abroad } from './told-as-story-abroad';

/** A child's day told as a story, without a word of care: something small that goes again, still not, or for the first time. Pieces of plainPattern. */

const still = wrapped`
  (nog altijd|nog steeds|nog|al weken|al dagen|al maanden|weer|alweer|opnieuw|eindelijk|voor het eerst|nu weer|
  sinds [a-z]+|elke dag|iedere dag|elke ochtend|elke keer|steeds|altijd|nooit|niet|echt niet|gewoon niet|helemaal)
`;
const again = wrapped`
  (weer|eindelijk|voor het eerst|nog steeds|nog altijd|alweer|opnieuw|sinds [a-z]+|nu ook|eindelijk weer|
  elke (dag|ochtend|keer|maandag)|iedere (dag|ochtend|keer|maandag)|vandaag niet)
`;
const parent = '(mama|papa|moeder|vader|mam|pap|oma|opa|ouders|mem|heit|mutti|moe|stiefvader|stiefmoeder)';
const mine = "(mijn|mn|m'n|mien|juf haar|de juf haar|mama's|papa's|zijn moeders|haar moeders)";

/** Speaking, looking, laughing, clinging, hiding, crying. */
const ways = `
  (zegt|zei|praat|praatte|spreekt|sprak|antwoordt|fluistert|lacht|lachte|reageert|beweegt|zingt) (${still} ){1,3}(niks|
    niets|niet|niemand|geen woord|nauwelijks|amper|mee|hardop|tegen *),
  (praat|praatte|spreekt|sprak|lacht|lachte|eet|at|slaapt|sliep|speelt|speelde) (${again} ){1,2}*,
  (praat|praatte|spreekt|sprak|lacht|lachte|eet|slaapt|speelt|zwaait) (nu |toch |gelukkig )?weer,
  (praat|spreekt|sprak|zegt|fluistert) .. (alleen|enkel|uitsluitend|pas) (met|tegen) (mij|de|een|haar|zijn),
  (kijkt|keek) .. (niemand|nooit|niet|iemand|nauwelijks|weg) .. ?aan,
  (niemand|nooit iemand|me niet|mij niet|je niet|nauwelijks) (aankijkt|aankeek|aankijken|aanraakt|aan wil kijken),
  voor het eerst .. (gepraat|gelachen|gegeten|gespeeld|meegedaan|meegezongen|losgelaten|gezegd|praten|lachen|glimlach*|
    een vriend*|aangekeken|mijn hand|aan tafel|in de kring|binnen|geslapen|gedoucht|naar binnen|om hulp|hulp gevraagd|
    mee naar|zonder (mama|papa|tranen|huilen|mij)),
  voor 't eerst .. (gepraat|gelachen|gegeten|meegedaan|iets gezegd|om hulp),
  eerste (maandag|ochtend|dag|week|keer) (sinds|zonder|dat (hij|ze|zij)) *,
  (een )?(hele|halve) (ochtend|dag|week|middag) (zonder|geen) *,
  (hangt|hing|bleef|blijft|zit|zat|klampt|klampte|plakt|plakte|trekt) .. (aan|om) ${mine} (been|benen|arm|hand|mouw|jas|
    rok|broek|trui|nek|vest|lijf),
  (laat|liet|laten) .. (mij|me|mn|m'n|mijn|hand|arm|been|mouw|${parent}|knuffel|jas) .. los,
  loslaten (lukt|ging|ho maar|wilde|wil|durft)*, (klampt|klampte|vastgeklampt|vastklampen|vastklampt)*, niet losgelaten,
  (zit|zat|kroop|kruipt|verstopt|verstopte|verstoppen|vond|vind|vonden|lag|ligt|schuilt|school|dook|duikt|verschuilt) ..
    (achter|onder|tussen|in) (de|het|een|mijn|mn|m'n|zijn|haar) (jassen|kapstok|tafel|tafels|kast|gordijn|gordijnen|
    bank|trap|bureau|capuchon|wc|toilet|deur|fietsenhok|prullenbak*|capuchon),
  (wil|wilde|wou|komt|kwam|moest) er niet (meer )?uit,
  (capuchon|muts|jas) .. (aan houden|aanhouden|aan wil houden|op houden|ophouden|niet af|niet uit|nog aan|
    de hele dag aan),
  (wil|wilde|doet|deed|mag|mocht) .. (jas|jasje|capuchon|trui|muts|pet)
    (niet uit|niet af|aanhouden|aan houden|ophouden),
  (krimpt|kromp) .. (ineen|in elkaar), (duikt|dook) .. weg,
  (schrikt|schrok) .. (als|bij|van|zodra) (er|een|ik|iemand|elke|ieder|iedere|harde),
  (valt|viel) .. in slaap (bij|tijdens|boven|op|in|aan|onder|met),
  (slaapt|sliep) .. (op (mijn|de) (schoot|mat|kussen|bank|leeshoek)|onder de les|tijdens de les),
  (geen|weer|zonder|nooit meer|minder|nooit) (buikpijn|tranen|huilbui|huilbuien|paniek|woedeaanval|driftbui|ongelukje|
    ongelukjes|nachtmerries),
  zonder (te )?(huilen|tranen|gillen|schreeuwen|paniek|drama), niet (meer )?(gehuild|huilen|gegild),
  (droge|natte|schone|vieze) (broek|broekje|onderbroek),
  (reserve|schone) (broek|onderbroek|kleren) .. (kast|la|tas|mee|klaar), ontroostbaar aan,
  (weer|opnieuw|helemaal|toch) (mis|raak|fout) .. ${parent}, (was|ging|is) het (weer|opnieuw|toch weer) mis,
  ${parent} .. (duwtje|kleuterstoeltje|stoeltje|mee naar binnen|mee de klas in|niet weg mag|niet weg mocht|niet weg|
    los),
  (afscheid|zwaaien|wegbrengen|brengen) .. (drama|lukt|lukte|tranen|huilen|gehuild|zonder|moeilijk|nog niet|weer niet),
  (heimwee|verlatings*),
  (helemaal|compleet|volledig|ineens|weer) (los|over de rooie|door het dak|dicht|op slot|uit z'n|van slag),
  (zo|steeds|erg|heel|weer|ineens|te) (dun|mager|stil|bleek|boos|angstig|dik) geworden,
  (klapt|klapte|sloeg|slaat) .. dicht
`;

/** Alone, apart, unwanted. */
const alone = `
  niemand (meer )?om mee te (spelen|praten|eten|zitten|lopen|werken),
  niemand .. (naast|tegenover) (hem|haar) (wil|wilde|zit|zat|zitten),
  (eigen|apart|aparte) (hoekje|hoek|plekje|plek|tafeltje|tafel|stoel|ruimte|kamertje|programma) .. (gang|kantoor|hal|
    ib-kamer|koptelefoon|alleen|apart|bij mij|naast mij|buiten de klas),
  (tafeltje|stoel|stoeltje|tafel) .. (bij mij|op (mijn )?kantoor|op de gang|in de gang|naast mijn bureau|buiten de klas|
    bij de directeur),
  alleen .. (op de gang|in de gang|bij mij op|aan (zijn|haar) tafeltje|op het bankje|in een hoekje),
  (op|in) de gang .. (eten|eet|at|werkt|werkte|werken|alleen),
  (scholen|school|klas|club|opvang) .. (nee zeiden|nee zei|weigerde|weigerden|hem niet|haar niet|niet wilden|niet wilde|
    opgaven|opgaf),
  (nergens|niemand|geen school) .. (welkom|wilde (hem|haar)|wil (hem|haar)|aandurfde|opgenomen),
  (nooit|niet|geen enkele keer|weer niet|als enige) .. (uitgenodigd|gekozen|gevraagd|op een feestje|jarig geweest|
    op (zijn|haar) feestje),
  (speelt|speelde|praat|praatte|danst|loopt|liep|eet|at) .. (alle rollen zelf|met zichzelf|in (zijn|haar) eentje|
    met (zijn|haar) schaduw|tegen zichzelf|met niemand|alleen met mij|met de bomen)
`;

/** At home, or between two homes. */
const athome = `
  (om de week|de ene week|de andere week|doordeweeks|in het weekend|om het weekend|het weekend) .. (bij|naar)
    (${parent}|zijn|haar|hun|een tante|de buren|pleeg*|een ander),
  (na|sinds|door|van) (zo'n|weer een|een) (weekend|nacht|week|avond) (bij|met|van) (je|zijn|haar|hun) ${parent},
  (omdat|want|als|nu|dat) (het )?thuis (even |nu |gewoon |echt )?(niet (gaat|lukt|kan)|op is|misgaat|ontploft|te veel),
  (opgehaald|gebracht|gehaald|opgepikt) .. (door|met|in) (een|het|de) ([a-z]+ )?(busje|taxi|taxibusje|onbekende|mevrouw|
    politie|voogd|instelling*),
  weet (nooit|niet|nog niet) (bij wie|waar|in welk huis|welke) .. (slaapt|woont|slapen|wonen|heen|heen moet|naartoe),
  (telt|tel|tellen|aftelt) .. (nachtjes|nachten|dagen|slaapjes|weken) .. ${parent},
  ${parent} .. (mag|kan|wil) .. (bellen|bezoeken|zien|thuiskomen|naar huis|op bezoek),
  ${parent} .. (niet meer (is|komt|belt|da)|nooit (belt|komt|kwam)|weer (weg|thuis|vrij|binnen)|ver weg|vast|vastzit),
  sinds (${parent}|zijn ${parent}|haar ${parent}) .. (weg|niet meer|vertrokken|ziek|overleden|er niet|alleen|verhuisd),
  (thuis|bij (hem|haar|hun) thuis|het huis) .. (verwarming|kachel|gas|licht|stroom|water|koelkast|bed|matras|gordijnen|
    deur) .. (niet|kapot|uit|afgesloten|geen|leeg|op),
  (verwarming|kachel|gas|licht|stroom|koelkast) .. (thuis|bij (hem|haar|hun)) .. (niet|kapot|uit|leeg|af),
  (baby|neven|nichten|broertjes|zusjes|oom|tante|gezin) .. op (een|1|dezelfde|zijn|haar)
    (kamer|kamertje|slaapkamer|bed),
  (brood|trommel|boterham|lunch|fruit|beker|drinken) .. (oud|beschimmeld|leeg|is het er niet|niet bij|van gisteren|
    niks in|niets in|vergeten is|nooit mee|niet mee),
  (trommel|brood|ontbijt|boterham*|fruit|sokken|handschoenen|jas) .. (in mijn (kast|la|tas|bureau)|voor (hem|
    haar) (klaar|mee|in)),
  (mevrouw|meneer|man|vrouw|iemand) .. met (een|de) (map|dossier|badge|uniform) .. ,
  (jas|jassen|tas|spullen) (moeten|moesten|moest|mocht) pakken,
  (moest|moesten) (de |het )?(broertjes|zusjes|kinderen|hij|ze|jongen|meisje) .. (jas|jassen|tas|tassen|spullen) pakken,
  (zijn|haar|hun) (beker|stoel|stoeltje|kapstok|tafeltje|laatje|haakje|lade) .. (leeg|staat er nog|staan er nog|
    hangt er nog|nog steeds|blijft leeg),
  (zijn|gaan) uit elkaar, ieder (een|hun|zijn) (eigen )?(rapport|gesprek|brief|tafel|kopie),
  twee (rapporten|gesprekken|huizen|kerstdiners|slaapkamers|brieven) ..
    (uit elkaar|gescheiden|ouders|papa|mama|want|omdat)
`;

/** What is not learnt yet, or again; and what is worn or taken for the body. */
const slow = `
  (doet|deed|moet|mag|gaat|blijft) .. (nog een|een|'t|dit) (keer|keertje|jaar|jaartje) .. ?over,
  (een )?extra (jaar|jaartje) (onderbouw|kleuter*|groep*|bij|erbij|nodig|in|krijgt|doet),
  (leest|rekent|schrijft|tekent|spelt|knipt|praat|telt) .. (zoals|als) (vorig|een) (jaar|kleuter|peuter|[a-z]+jarige),
  (op|pas op|nog niet op|bij ons op) de helft .. (van waar|zit|is|van),
  (van )?waar (hij|zij|ze) (zou )?(moeten|moet|hoort|zou) (zijn|zitten|te zijn)?,
  (kwartje|muntje) .. (niet|nooit|nog niet|wil niet), (valt|viel) het kwartje .. (niet|nooit|nog),
  van een (a|b|c|d|e|i|ii|iii|iv|v) naar een (a|b|c|d|e|i|ii|iii|iv|v), van (d|e|iv|v|iii) naar (a|b|c|i|ii|iii),
  (bij|met) de (jongsten|kleintjes|kleuters|groep lager|lagere groep|derdes|groep (een|twee|drie|vier|vijf|[1-5])) ..
    (aanschuiven|aanschuift|mee|meedoen|rekenen|lezen|spellen|werken),
  (rekent|leest|spelt|werkt|schuift|doet) .. (bij|met|in) (de (jongsten|kleintjes|kleuters|groep lager)|groep [1-6])
    .. ?(mee|aan),
  (een|twee|drie) (groep|groepen|klas|klassen|jaar) (lager|terug) .. (rekenen|lezen|spelling|instructie),
  (meer|hoger) zit er .. niet in, zit er .. niet in,
  (snapt|begrijpt|kan|weet) het (nog )?(steeds|altijd|weer|gewoon) niet,
  (knopjes|apparaatjes|dopjes|toestelletjes|kastjes|slangetje|slangetjes|pompje|sensor|kastje|spuitje|pleister|beugels)
    .. (achter|in|aan|op|bij) (zijn|haar|z'n|d'r) (oren|oor|arm|buik|neus|been|benen|rug|oog),
  hoorde (hij|ze|zij) (voor het eerst|eindelijk|weer),
  (hij|ze|zij) (voor het eerst|eindelijk) (hoort|hoorde|zag|ziet|liep|loopt)
`;

export const story = [ways, alone, athome, slow, abroad].join(',');

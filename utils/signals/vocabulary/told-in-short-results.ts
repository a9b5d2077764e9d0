import { wrapped } from '../matching';
import { ends } from './told-in-short-parts';

/** What is told in few words, as one tells it who was there: a mark, a level. Pieces of plainPattern. */

const softly = wrapped`
  ((nu|al|nog|maar|net|toch|weer|dus|ook|gewoon|eindelijk|zelfs|alleen|echt|wel|dit jaar|deze keer|vandaag|
  alweer) ){0,3}
`;

/** From one level to another. */
const level = wrapped`
  (niveau )?([b-e]|ii|iii|iv|v|i{1,3}-?(min|plus)?|v-?(min|plus)?|nul|niks|niets|(m|e)[3-8]|avi[a-z0-9 -]{0,8}|een [1-9]
  (.[0-9])?|[1-9](.[0-9])?|een (vier|vijf|drie|twee|zes|onvoldoende)|zesjes|vieren|vijven|onvoldoendes|[0-9]+ woorden|
  [0-9]+ fouten|geen (letter|woord|enkele letter|enkel woord)|achterstand|f|1f|kader|basis|vmbo|mavo|havo|praktijk)
  (-?(niveau|score|tje|advies))?( (nederlands|letters|woorden|fouten|lezen))?
`;
const better = wrapped`
  (niveau )?([a-d]|i|ii|iii|iv|i{1,3}-?(min|plus)|(m|e)[3-8]|avi[a-z0-9 -]{0,8}|een [1-9]0?(.[0-9])?|[1-9]0?(.[0-9])?|
  een (zes|zeven|acht|negen|tien|voldoende)|zevens|achten|voldoendes|[0-9]+ woorden|[0-9]+ fouten|
  de (plus|hb|verrijkings)-?(groep|klas)|gemiddeld|het gemiddelde|groepsgemiddelde|bovengemiddeld|2f|1s|tl|vmbo|mavo|
  havo|vwo|gymnasium|boeken|hele zinnen)(-?(niveau|score|advies))?
`;
const mark = wrapped`
  ([b-e]|iv|v|ii|iii|onvoldoende|voldoende|zesje|vijfje|viertje|[1-9](.[0-9])?|10|nul|uitmuntend|matig)
  (-?score|-?niveau|-|\+)?
`;
const subject = wrapped`
  (rekenen|spelling|taal|lezen|begrijpend lezen|technisch lezen|topo|topografie|woordenschat|dictee|werkwoordspelling|
  rekentoets|tafels|engels|geschiedenis|aardrijkskunde|natuur|verkeer|gym|gedrag|werkhouding|inzet|maths?|reading|
  spelling|rechnen|deutsch|mathe)
`;

export const shortResults = `
  (van|vanaf) (een )?${level} naar (een )?${better}${ends},
  (van|vanaf) (een )?${level} naar (een )?${better} (voor|op|bij|in|met|binnen|dit|en|na),
  from (not )?(reading|an? [b-f]|[b-f]|zero|no|below|level [0-9]+|not knowing) .. to (an? [a-d]|group average|
    class average|above|reading|the average|greater depth|expected|level [0-9]+|top)*,
  [0-9]+ (woorden|woordjes|words|worter) (per|a|pro|in een|in de|in 1) (minuut|minute), [0-9]+ wpm,
  (haalt|haalde|leest|las|scoort) .. [0-9]+ (woorden|woordjes),
  (1f|2f|1s|streefniveau|fundamenteel niveau|referentieniveau|eindtermen|kerndoelen|tempotoets|drieminutentoets|dmt|
    zwemdiploma|tafeldiploma|dyslexieverklaring|schooladvies) .. (niet |net niet |nipt |ruim |weer niet |
    nog niet )(gehaald|behaald|gered),
  (niet|net niet|nipt|weer niet) (gehaald|behaald) .. (1f|2f|1s|dmt|avi|streefniveau),
  (weer|alweer|nog|nu al|wederom) een ([1-5]|onvoldoende|dikke onvoldoende|e|iv|v|e-?score|nul)${ends},
  (weer|alweer|nog|wederom) een ([1-5]|onvoldoende|e|v) (en|voor|op|bij|gehaald|gekregen|geeft|geven),
  (heeft|had|hef|kreeg|krijgt|haalt|haalde|scoort|scoorde|hield|houdt) ${softly}(een |'n )?${mark}${ends},
  (heeft|had|kreeg|krijgt|haalt|haalde|scoort|scoorde) ${softly}(een |'n )?${mark} (voor|op|bij|in|qua) ${subject},
  ${subject} ?[:=]? (een |'n )?([1-5](.[0-9])?|onvoldoende|iv|v|e-?score|matig|zwak|dramatisch)${ends},
  (stond|staat|sta|staan) (er )?${softly}(een |'n )?([1-5](.[0-9])?|onvoldoende|nul)${ends},
  (alleen maar|allemaal|niks dan|louter|enkel) (zessen|vijven|vieren|drieen|onvoldoendes|e's|d's|v's|negens|tienen),
  (doet|doe|deed|mag|gaat|moet|blijft) .. (groep|gr) ?([1-8]|een|twee|drie|vier|vijf|zes|zeven|acht) (nog |gewoon |dus |
    toch |maar |lekker |helaas |opnieuw |weer ){0,3}(een keer|een keertje|een jaar|een jaartje|een ronde|eens|over|
    overdoen|opnieuw|dubbel|extra|doen),
  (groep|gr) ?([1-8]|een|twee|drie|vier|vijf|zes|zeven|acht) (gewoon |dus |toch |maar |lekker |helaas |
    dunnetjes ){1,2}(nog een keer|nog een jaar|nog een ronde|nog eens|over|opnieuw),
  (extra|tweede) (jaar|jaartje|ronde|rondje) .. (groep ?[1-8]|kleuters|kleuterklas), *blijvertje* van,
  (jaar|jaartje) (kleuteren|kleuter|kleuters) (erbij|extra|langer),
  (het (echte|hele|enige)? ?)?(hulptafeltje|zwakke rekengroep|zwakke leesgroep|laagste (rekengroep|leesgroep|
    niveaugroep|groepje)),
  (in|bij|op) kern ([1-9]|1[0-2])${ends},
  (boven|onder|beneden|ver onder|ruim onder|net onder|op) (de norm|het groepsgemiddelde|het landelijk gemiddelde|
    het klassengemiddelde),
  (rood|oranje|paars) (op|in) (cito|het leerlingvolgsysteem|leerlingvolgsysteem|lvs|esis|parnassys|de grafiek|
    de analyse)*,
  rode (cijfers|vakjes|scores) .. (rapport|lvs|parnassys|toets),
  vmbo-?(bk|kb|bb|bbl|kbl|b|k|t|gl|tl|basis|kader|g|b/k|k/t),
  (havo|mavo|vwo|tl|kader|basis|vmbo-?t)/(vwo|havo|tl|mavo|kader|vmbo-?t|gymnasium)*,
  (geen|toch|wel|helaas|dus|definitief|waarschijnlijk) (havo|vwo|mavo|vmbo|gymnasium|praktijkonderwijs|praktijkschool|
    kader),
  adviezen? .. (geen|toch|wel|helaas|hoger|lager) (havo|vwo|mavo|vmbo|gymnasium|kader|dan),
  (naar|op|voor) (de |het |een )?((s)?bo|sbo-school|so|vso|mytylschool|tyltylschool|mytyl|tyltyl|dovenschool|
    blindeninstituut|zmlk|zmok|lom-?school|praktijkschool|praktijkonderwijs|internationale schakelklas|isk|plusklas|
    plusgroep|leonardo|hb-?klas|kleuterplus)${ends},
  (plek|plekje|plaats) (op|in|bij) (de|het|een) (mytyl*|tyltyl*|sbo*|zmlk*|so|vso*|speciaal*|praktijk*|isk|schakel*|
    plus*|leonardo*|doven*|cluster*|special*),
  *mytylschool*, *tyltylschool*, schoolverlatersadvies*,
  (had|hadden|heb|hebben) .. niet (gedacht|verwacht) dat .. (het )?(zou redden|zou halen|zou lukken|ging redden|
    ging halen|redde|haalde),
  (valt|viel|vallen) (echt |weer |overal |net |telkens |steeds |altijd ){0,4}(net )?buiten
    (alles|de regeling*|de regels|elke|alle|hokjes|de boot),
  (slechtste|laagste|zwakste|beste|hoogste) (van|uit) (de|mijn|onze) (klas|groep|rij|jaarlaag),
  (kan|kent|kon|kende|haalt|onthoudt|weet|snapt) .. (de |haar |zijn |het |die )?(tafels|tafel van [a-z0-9]+|letters|
    cijfers|getallen|kleuren|alfabet|klok|klokkijken|breuken|staartdeling|spellingsregel*|werkwoorden|eigen naam|veters)
    (nog |gewoon |echt |maar |amper |nauwelijks |nog steeds ){0,2}(niet|amper|nauwelijks|door elkaar),
  (op|onder) (het )?niveau van (een |groep |de )(kleuter|peuter|[1-8]|zesjarige|vijfjarige|kleuters|groep)*,
  (een|twee|drie|vier|vijf|zes|alleen|allemaal|louter|[2-9]|[2-9]x) (keer )?(matig|matigs|matigjes|zwakjes|zwakken|
    onvoldoendetjes|v'en|e's|d's|tweeen|enen|vijfjes|viertjes|zesjes|dikke onvoldoendes),
  (moeder|vader|ouders|mama|papa|iedereen|familie) .. (havo|vwo|gymnasium|vmbo|mavo|kader|advies|praktijkonderwijs) ..
    (wil|willen|wilde|wilden|eist|eisen|eiste|eisten|riep|riepen|hoopte|hoopten|verwachtte|verwachtten|belediging|
    schande|te laag|te hoog|belachelijk|onzin),
  (twijfel|twijfelgeval|bespreekgeval|randje) .. (havo|vwo|vmbo|kader|overgang|zittenblijven),
  (slaagt|slaagde|geslaagd) .. (met de hakken|op het nippertje|met hakken),
  (rekent|leest|spelt|schrijft) (nog |al |nu |echt |gewoon )*(als een|zoals een) (kleuter|peuter|groep*|middelbare*|
    volwassene|brugklasser|trein|raket),
  (telt|rekent) .. op (zijn|haar) vingers, (leest|spelt) .. (spellend|radend|letter voor letter)
`;

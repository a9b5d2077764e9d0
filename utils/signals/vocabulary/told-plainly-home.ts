import { wrapped } from '../matching';

/** What is told of somebody's home in so many words. Pieces of plainPattern. */

const parent = wrapped`
  (pleeg|stief)?(vader|moeder|papa|mama|pap|mam|ouder|ouders|mams|paps|vriend van moeder|vriend van mama|gezin|oom|opa)
`;

/** Of home, money, food and the law. */
export const plainHome = `
  (alles|het hele huis|de hele boel) (weg|kwijt|verloren) (na|door|bij|sinds) (de|een|hun|die)
    (brand|woningbrand|overstroming|lekkage|inbraak),
  niet (meer )?met (zijn |haar |z'n |d'r |de )?${parent} mee,
  (mag|mogen) .. niet (meer )?(ophalen|meenemen|meekrijgen|zien|spreken|bezoeken) .. (rechter|gezag|jeugdzorg|voogd),
  ${parent} .. (komt|kwam) (pas|eerst|over|binnenkort|bijna|weer|eindelijk|in|volgend) .. vrij( ?[^a-z0-9 ]|$),
  ${parent} .. in de (bajes|cel|bak|nor|gevangenis|lik),
  (dak|thuis)lozenopvang, (ouders|vader|moeder|papa|mama) (mag|mogen) geen contact*,
  (ouders|vader|moeder|papa|mama) op sterven,
  (hebben|heeft|hadden) (thuis |echt |helemaal |letterlijk )?(niks|niets)( ?[^a-z0-9 ]|$| meer (in|om)),
  (ma|mama|moeder|pa|papa|vader) .. (vreemd ?ga*|vreemdging*|op bed|haar bed niet uit|zijn bed niet uit), vreemdga*,
  onder (begeleiding|toezicht) (zien|bezoek*|omgang*),
  (verdacht|verdenking|verdenken) .. (ontucht|misbruik|mishandeling|vader|stiefvader|oom), ontucht, bewindvoer*,
  (uit het|het) gezag .. (gezet|weg|kwijt|weggehaald|beeindigd), gezag (bij|van) (de|zijn|haar) (moeder|vader),
  (een )?einde aan (zijn|haar|het) leven, zonder (jas|brood|sokken|ontbijt|trommel|schoenen|gymspullen) en zonder,
  (niks|niets|nauwelijks|amper|bijna niet|haast niet|niet meer|geen hap) (meer )?(eet|at|eten|slaapt|sliep|drinkt|
    te eten)( ?[^a-z0-9 ]|$| (op|in|thuis|sinds|omdat|en|want|als|krijgt|kreeg|had|heeft|kregen|hebben)),
  (slaapt|sliep|slapen|matras|matrassen|luchtbed) .. op de (grond|vloer|bank),
  geen (eigen )?bed( ?[^a-z0-9 ]|$| (voor|thuis|om)),
  schimmel .. (plafond|muur|muren|slaapkamer|kamer|woning|huis|muren),
  (huis|woning|flat|alles) (is |was |net |helemaal |thuis ){0,3}(afgebrand|uitgebrand|onbewoonbaar|ontruimd|verzegeld|
    leeggehaald),
  (na|door) (de|een) (woning)?brand (thuis|bij|in) (hun|het|haar|zijn|hem|een), woningbrand,
  (komen|staan|staat|komt|zetten|gezet|beland*) .. op straat( ?[^a-z0-9 ]|$| te | gezet| door | want ),
  op straat (staan|gezet|komen|belanden|staat|leven|beland),
  niet (kan|kunnen|kon|konden) (betalen|ophoesten|missen|veroorloven),
  (zit|zitten|zat|zaten) (nu |al |weer |al .. )?zonder (werk|baan|inkomen|geld|huis|woning|stroom|gas|verblijf*),
  ${parent} .. (zonder werk|geen werk|geen baan|baan kwijt|in de ww|in de schulden|onder bewind|failliet|huis kwijt|
    verblijfsstatus|in een opvang|uit de ouderlijke macht|kwijt),
  (vluchthuis|blijfhuis|vrouwenhuis|noodwoning|crisisplek|crisisbed|crisisgezin|logeerhuis|gesloten (instelling|
    inrichting|groep|afdeling|jeugd*|setting|opvang|plaatsing)),
  (naar|in|uit) een (instelling|inrichting|internaat|tehuis|jeugdinstelling|jeugdinrichting|kindertehuis),
  behandelgroep*, behandelcentrum, (van|uit) huis (weggelopen|gelopen|gevlucht|gevluchte?),
  weggelopen (van huis|bij (haar|zijn) (man|vrouw|ouders|vader|moeder)),
  (weg|gevlucht|weggegaan|vertrokken) bij (haar|zijn|hun) (man|vrouw|vader|partner|ex|ouders|gezin),
  (behoorlijke|flinke|enorme|stevige) kegel, met een kegel, dranklucht,
  (ruikt|rook|ruiken|stonk|stinkt|stonken|meurt|meurde) .. naar (drank|alcohol|bier|wiet|urine|pis|plas|poep|zweet|
    sigaretten|schimmel),
  naar (drank|alcohol|bier|wiet|urine|pis|plas|poep|zweet) (ruikt|rook|stonk|stinkt|ruiken|meurt),
  ${parent} .. (gooit|gooide|smijt|smeet|stompt|schopt|schopte|duwt|trapt|bijt|knijpt|dreigt|stalkt|steelt|dealde|
    blowde|zuipt|zoop|straalbezopen|laveloos|high|onder invloed|ruzie|vechtpartij|een mes|opgepakt|aangehouden|
    gearresteerd|celstraf|tbs|vrijgekomen|borstkanker|zelfmoordpoging|in de cel|manisch|psychotisch|getuige*),
  (zit|zat|komt|kwam) aan (hem|haar|me)( ?[^a-z0-9 ]|$| en | als ),
  aan (hem|haar|me|zijn dochter|zijn zoon|haar zoon) (zit|zat|gezeten|komt|kwam),
  (raakt|raakte) (hem|haar) (daar )?aan .. (niet mag|onderbroek|broek|plek*),
  geadopteerd*, adoptie(kind*| uit *), uitgehuwelijkt, uithuwelijk*, besneden, eergerelateerd*, mensenhandel,
  prostitutie, radicaliser*, ontvoerd, ontvoering*,
  (ziet|zag|kent|kende|spreekt) (zijn|haar|hun|z'n|d'r) (echte |biologische )?(vader|moeder|papa|mama|ouders)
    (niet|nooit|bijna|alleen|maar|nauwelijks|amper),
  (begeleide|onbegeleide) (omgang|bezoek*),
  (thuus|thoes|thuis) .. (mis|niet pluis|niet goed|ellende|gedonder|hommeles|bonje|knetter*),
  (altijd|elke dag|constant|vaak) (ruzie|bonje|geschreeuw|oorlog) (thuis|bij (ons|hem|haar|hun)),
  (bij ons|thuis) (is|was) (het )?(altijd|elke dag|constant|vaak|weer) (ruzie|oorlog|gedoe|herrie)
`;

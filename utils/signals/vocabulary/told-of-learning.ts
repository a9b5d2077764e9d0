import { wrapped } from '../matching';

/** What is said about somebody's results, level or next school without naming a test. Pieces of plainPattern. */

const next = wrapped`
  (vmbo|havo|vwo|mavo|gymnasium|atheneum|lyceum|praktijkonderwijs|praktijkschool|kader|bbl|kbl|tl|vso|isk|lwoo|
  technasium|brugklas|beroepsgericht|theoretisch)(-[a-z/]*)?
`;
const skill = wrapped`
  (lezen|rekenen|schrijven|tellen|spellen|klokkijken|meekomen|meedoen|bijbenen|bijhouden|volgen|concentreren|onthouden|
  plakken|knippen|automatiseren|hakken|vermenigvuldigen|delen|praten|veters strikken|alfabet|de letters|de tafels)
`;
const grade = '([1-9]|10|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(.[0-9])?(-|\\+|je|tje)?';
const subject = wrapped`
  (rekenen|spelling|lezen|dictee|taal|topo|topografie|begrijpend|technisch|woordenschat|rekentoets|toets|proefwerk|
  spreekbeurt|engels|werkwoord*|redactiesommen|tafels|geschiedenis|aardrijkskunde|werkstuk|gedrag|werkhouding)
`;

/** Results as soon as somebody is in the sentence. */
export const learning = `
  (kan|kon|kunnen|konden|leert|leerde) .. (niet|nauwelijks|amper|geen|nooit|maar niet) (goed |vlot |zelfstandig |
    fatsoenlijk |eens |meer |tot .. |zijn naam |haar naam )?${skill},
  (niet|nauwelijks|amper) (goed |eens |tot .. )?${skill} (kan|kon|kunnen|lukt|wil),
  (leest|rekent|spelt|schrijft|werkt|presteert|functioneert|scoort|zit|blijft|las|rekende|scoorde) ..
    (op|onder|beneden|rond|ver onder|ruim onder|boven) (het |een |de |zijn |haar |z'n |d'r |hun )?(niveau*|
    groep ?[1-8]*|groep (drie|vier|vijf|zes|zeven|acht)*|avi*|gemiddelde|kleuterniveau|peuterniveau|eigen niveau|
    kunnen),
  onder (zijn|haar|hun|z'n|d'r) (hapert|haperend|spellend lezen|leest spellend|radend lezen|raadt),
  (jaar|jaren|maanden|maand|niveaus|ver|flink|enorm|veel|mijlenver|stuk|hopeloos|behoorlijk|zwaar)
    (achter|achterop|achterstand),
  (ligt|lag|loopt|liep|raakt|raakte|blijft|bleef) (hij |zij |ze |al |nu |nog |erg |heel |steeds (verder|meer) )?(achter|
    achterop) (met|op|bij|in),
  achterstand*, voorsprong, niet (mee|bij) (met|kan|kunnen|komt), komt .. niet mee, kon .. niet mee,
  kan .. niet mee(komen)?,
  (snapt|snapte|begrijpt|begreep|bakt|bakte|kan) (er )?(echt |helemaal |nog |al |weer |nog steeds )?(niks|niets|
    geen (bal|snars|hout|moer|fluit|zak|drol)|er niks|er niets) (van|met),
  (snapt|begrijpt) .. (niks|niets|geen (bal|snars|hout|moer|fluit)) van,
  ([0-9]|1[0-9]|een|twee|drie|vier|vijf|tien) (van|uit|op) de [1-9][0-9]* (goed|fout|punten|vragen|sommen|woorden)?,
  ([0-9]|[1-4][0-9]) (fouten|fout) (in|op|bij|van),
  (alles|bijna alles|de helft|alle sommen|alle woorden) (fout|verkeerd), nul (punten|goed|fouten),
  (een|'n|maar een|weer een) ${grade} (voor|op) (de |het |zijn |haar |z'n )?(doorstroomtoets|citotoets|cito|eindtoets|
    iep|entreetoets|rekentoets|dictee|spreekbeurt|rapport),
  (een|'n) [ab](-plus|.?\\+|-min)? (op|voor|gehaald|gescoord),
  (gaat|mag|toegelaten|komt|moet|naar|doorgestroomd) .. (naar|in|tot) de (plusklas|plusgroep|hb-?klas|verrijkingsklas|
    voltijds*|schakelklas|taalklas),
  een ([1-9]|10) (had|hebt|kreeg|gehaald|haalde|gekregen), uitslag .. ${next},
  ${next} .. (te hoog|gegrepen|haalbaar|met een plus*), foutloos dictee, foutloze? *,
  (haalde|haalt|had|heeft|scoorde|scoort|kreeg|krijgt|gehaald|behaalde|behaalt) ..
    (een|'n|maar een|slechts een|weer een|nu een) ${grade} (voor|op|met|bij|in),
  (een|'n|weer een|alweer een) ([1-5]|een|twee|drie|vier)(.[0-9])?(-|\\+|je|tje)? (voor|op) .. ${subject},
  (een|'n|weer|allemaal|overal|alleen|louter|naar een|van een) (i|ii|iii|iv|v|v-|v\\+|d|e)(-?score|-?niveau)?
    (op|voor|en|voor alles|naar|gehaald|gescoord),
  (v'tjes|d's|e's|iv'tjes|iv's|v's|d'tjes|e'tjes|d-tjes|e-tjes|v-tjes),
  (gaat|ging|mag|stroomt|stroomde|moet|kan|wil|wordt|werd|kon|ingeschreven|toegelaten|aangenomen|geplaatst|aangemeld|
    doorstroomt|uitstroomt|onderweg) .. (naar|voor|op|in) (de |het |een )?([a-z]* )?${next},
  (gaat|wordt|werd|is) .. het ${next},
  (heeft|kreeg|krijgt|had|haalt|haalde|hebben) .. (kader|bbl|kbl|tl|lwoo|technasium|atheneum|gymnasium|praktijk|vmbo|
    mavo|havo|vwo)(-?[a-z/]*)? (gekregen|gekozen|geworden|gehaald|als|en|van),
  ${next} (eruit|geworden|gekregen|gehaald|binnen|voor|is te hoog|te hoog|te laag|niet aan|wel aan),
  *advies .. (bijgesteld|heroverw*|verhoogd|verlaagd|omhoog|omlaag|naar beneden|hoger|lager|te laag|te hoog|niet eens|
    verkeerd|tegenvallend|gevallen|woest|boos|teleurgesteld|in tranen|geknokt|gevochten|binnen|van|voor),
  heroverweging*, (bijgesteld|dubbel|enkel|voorlopig|definitief|hoger|lager) *advies,
  (advies|score) (omhoog|omlaag|bijgesteld|verlaagd|verhoogd),
  (boos|woest|teleurgesteld|ontevreden|huilen|huilend|in tranen) .. (om|over|met|vanwege) .. *advies,
  (advies|uitslag) .. (gehuild|huilen|tranen),
  (laagste|slechtste|zwakste|domste|hoogste|een na laagste) (score*|cijfer*|leerling|rekenaar|lezer|speller|resultaat|
    uitslag|van (de|mijn|onze) (klas|groep)|leesniveau),
  niet (de|het|een|mijn|onze) (slimste*|snelste*|scherpste*|handigste*|knapste|licht|hoogvlieger*), geen hoogvlieger*,
  zwakke (leerling|lezer|rekenaar|speller|broeder*), (niet|nauwelijks|slecht|moeilijk) leerbaar, leerbaarheid,
  *zwakkeling, oliedombo, leest als een krant, kan er niks van,
  (toets|toetsen|dictee|rapport|cito|iep|spreekbeurt|tafeldiploma|zwemdiploma|zwemexamen|verkeersexamen|typediploma|
    proefwerk|rekenen|spelling|eindtoets) .. (ramp|drama|dramatisch|huilen|bagger|bedroevend|om te janken|niet gehaald|
    net niet|gezakt|mislukt|verprutst|verknald|onder de maat|tegen|tegengevallen|niet best|slecht gemaakt),
  (gezakt|zakte|zakt|gefaald|gesjeesd) (voor|op|met), (gezakt|afgewezen), als enige .. (niet|gezakt|onvoldoende|fout),
  (niet|net niet|wel|eindelijk) .. (gehaald|geslaagd) als enige,
  (haar|zijn|z'n|d'r) (diploma|zwemdiploma|tafeldiploma|verkeersdiploma|examen|verkeersexamen) .. (niet|gezakt),
  (blijft|bleef|doet|deed|mag|moet|gaat|wordt) .. (kleuteren|terug naar groep*|terug naar de (kleuters|kleuterklas)|
    terug in groep*|een (groep|klas|jaar) (lager|terug|hoger|omhoog|overslaan|over|versnellen)|nog een (jaar|
    jaartje) (groep*|in groep*|kleuter*|bij|overdoen|extra)|doubleren|dubbelen|versnellen|verlengen|overdoen|bissen),
  kleuterverlenging, verlengd* kleuter*, kleuterbouwverlenging,
  groep ?([1-8]|een|twee|drie|vier|vijf|zes|zeven) (nog een keer|nog eens|opnieuw|nogmaals|voor de tweede keer|over|
    overnieuw|dubbel),
  groep .. (nog een keer|opnieuw|over) (doen|doet|moet|moeten|mag),
  (een|'n) (groep|klas|jaar) (overslaan|overgeslagen|overdoen|versneld|hoger|terug|lager),
  (is|gaat|mag|ging|wordt) (echt |helaas |dus |toch |waarschijnlijk |misschien |nog |weer )?niet
    over( naar (groep|de|klas)*| ?[.!]|$),
  (meedraaien|meedraait|meedoen|meedoet|meelezen|meerekenen|instructie) .. (met|in|bij) groep ?[1-8], verpieter*,
  (verveelt|vervelen) zich (kapot|dood|te pletter), versneld naar,
  (het|een|dit|hetzelfde) (jaar|schooljaar) .. (nog een keer|nog eens|opnieuw|over|overdoen|herhalen|dubbel|overnieuw),
  (een|twee|drie)? ?jaartje (langer|extra) (in|bij|kleuter*|groep*), doorgestroomd naar,
  concentratieprob*, concentratieboog, (concentratie|aandachtsspanne|spanningsboog|geheugen|werkgeheugen) van een *,
  taakgerichtheid, werkhouding, onderpresteer*, onderpresteren, onderpresteerder, overvraagd, taalzwak*, rekenzwak*,
  laaggeletterd, anderstalig*, leesmoe,
  (spreekt|sprak|verstaat|verstond) .. (geen|amper|nauwelijks) (woord|nederlands|duits|engels)
`;

/** Ordinary words as well. */
export const learningSoft = `
  niet slim, loopt vast, vastgelopen, niet (gehaald|geslaagd|voldoende), geslaagd, gezakt, uitslag, eindscore,
  rapportcijfer*, ${grade} (voor|op) ${subject}, concentratie,
  (slechte|goede|mooie|lage|hoge|fantastische|dramatische|matige)
    (score|scores|cijfers|cijfer|uitslag|resultaten|toets),
  toets .. (over|opnieuw|overnieuw), leesprobleem, werktempo
`;

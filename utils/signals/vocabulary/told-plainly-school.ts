/** What is told of somebody at school in so many words: a verb, a number, a level. Pieces of plainPattern. */

/** Of behaviour, being bullied, staying away, and what was done about it. */
export const plainConduct = `
  (dagen|weken|maanden|week|maand) (al )?niet (meer )?(op school|naar school|in de klas|in de les|geweest|
    komen opdagen),
  (weigert|weigerde|weigeren|geweigerd) .. te (eten|drinken|praten|slapen|plassen|poepen|lopen),
  niet (meer )?naar school (geweest|gekomen|gegaan|gewild|te krijgen),
  (verjaardag|feestje|partijtje) .. (kwam|komt) niemand,
  (noemen|noemden|noemde|noemt|maken|maakten|uitgemaakt|uitgescholden) .. (varken|dikke|dikzak|vetzak|homo|hoer|mongool|
    debiel|neger|aap|stinkerd|loser|flapoor|spast|lelijkerd|lelijk|kankerlijer|vieze),
  [0-9]+ ?(x|keer|maal|dagen|lessen|dagdelen|uur) (al )?(te laat|afwezig|absent|ziek|verzuimd|verzuim|ongeoorloofd|
    gespijbeld|geschorst|gemist),
  ([0-9]+|tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig) ?(%|procent) ..
    (afwezig|verzuim|absent|ziek|aanwezig),
  (afwezig|verzuimt|verzuimde|ongeoorloofd) .. ([0-9]+|tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig) ?(%|
    procent|keer|dagen|uur),
  thuiszitter*, thuiszittend*,
  (al|zit|zat|nu) ((twee|drie|vier|vijf|zes|[0-9]+|een|hele|paar) )?(weken|maanden|dagen|week|maand) (ziekgemeld|
    ziek gemeld|afwezig|niet op school|niet geweest|thuis),
  *pestgesprek*, *pestincident*, pesterij*, pestsituatie*, gepeste, (gemeen|rot|vals) (doen|deden) tegen (hem|haar),
  (met|bij) (een |de )?(mes|messen|wapen|pistool|zakmes|boksbeugel|vuurwerk) (naar|op|in|mee|bij|rond),
  (mes|messen|wapen|pistool|schaar) (getrokken|mee naar school|op zak|bij zich|in (zijn|haar) tas), gestoken met,
  (neer|dood)gestoken,
  (stond|staat|zat|zit|stonden) .. te (roken|blowen|vapen|spijbelen|zuipen|drinken|jatten|stelen|gluren),
  (rookte|rookt|gerookt),
  (gedronken|dronken|straalbezopen|stomdronken|stoned|high) (op|in|tijdens|gevonden|aangetroffen), winkeldiefstal,
  (brand gesticht|brandstichting|fikkie gestookt), (ruit|ruiten|raam|ramen) (ingegooid|ingeslagen|kapotgeslagen),
  (porno|seksfilmpje*|seksueel *|naaktfoto*|dickpic*), hitlergroet, hakenkruis*,
  (aanraking|contact|in beeld) (met|bij) (de )?(politie|justitie|halt),
  van (de )?school (gestuurd|gegooid|getrapt|gehaald|geflogen|verwijderd|moet), na bedreiging*,
  (bijt|beet|slaat|sloeg|schopt|schopte|krabt|krabde|duwt|duwde|knijpt|kneep|spuugt|bespuugt|bedreigt|pest|pestte|
    bespuugde|schold|scheldt) (een |de |andere |alle |zijn |haar |kleinere |jongere |ander |elke ){0,2}(kinderen|kind|
    klasgenoot|klasgenoten|klasgenootje|klasgenootjes|kleuters|leerlingen|juf|meester|iedereen|jongens|meisjes|meisje|
    jongen|stagiair*|uit)
`;

/** Of results, levels and the next school. */
export const plainLearning = `
  (uitslag|uitslagen|score|scores|eindscore) .. 5[0-5][0-9],
  5[0-5][0-9] (op|voor|bij) (de|het|zijn|haar) (doorstroomtoets|eindtoets|cito|iep|dia),
  (praktijk|beroeps|theoretisch)-?advies, (i|ii|iii|iv|v|a|b|c|d|e)-?(min|plus|score|niveau) (voor|op|bij|in),
  (net |nipt )?(overgegaan|over) .. hakken over de sloot,
  (kan|kon) (niks|niets|geen (letter|woord|som|cijfer|naam)) (onthouden|lezen|schrijven|uitrekenen),
  (dictee|toets|spelling|tafeltoets|topo) .. [0-9]+ (fout|fouten),
  (haalt|haalde|heeft|had|scoort) .. (alleen|louter|enkel) (maar )?(negens|tienen|achten|vieren|vijven|drieen|
    onvoldoendes),
  (bij|op|voor) de (iep|cito|dia|doorstroomtoets|eindtoets|route 8) .. (haalde|scoorde|had|heeft|haalt|behaalde) ..
    [0-9]+,
  onvoldoende (was|is) (van|voor),
  niveau (van|is) .. (eind|begin|midden|half|halverwege) groep*,
  (eind|begin|midden|half) groep ?[1-8] (niveau|qua|met|voor|op), (groep|klas) .. doubleren,
  (spreekt|praat|verstaat|kent|begrijpt) .. (geen|amper|nauwelijks|nog geen) (woord )?(woord|nederlands|duits|engels),
  test is [0-9]+, iq .?(van|is|onder|boven)? ?[0-9]+,
  (leest|las|lezen|zit|zat|blijft|hangt|rekent|staat|avi|niveau) .. (op|onder|boven|rond|tot|is|nog|al) (nog )?(pas |
    maar |eind |begin |midden |niveau )?(m|e)[3-8],
  (voor|op|bij|in) (de |het |zijn |haar )?(rekenen|spelling|lezen|begrijpend lezen|technisch lezen|dictee|taal|topo|
    topografie|engels|woordenschat|cito|iep|toets|dia|rekentoets) ..
    (haalde|haalt|had|heeft|kreeg|krijgt|scoort|scoorde|een) .. (([1-9]|10)(.[0-9])?|een (een|twee|drie|vier|vijf|zes)|
    [a-e]|iv|v|onvoldoende*)( ?[^a-z0-9 ]|$),
  *toets .. (dramatisch|ramp|drama|bagger|om te huilen|mislukt|verprutst|verknald|onvoldoende|slecht gemaakt|
    niet gehaald|te laag),
  (rapport|rapporten|cijferlijst) .. (onvoldoende*|zessen|vijven|vieren|drieen|tienen|matig*|zwak*),
  (twee|drie|vier|vijf|alleen|allemaal|[2-9]) (onvoldoendes|vijven|vieren|drieen),
  (haalt|haalde|zit|heeft|scoort) .. (1f|2f|1s)( ?[^a-z0-9 ]|$| niet), dle van*, didactische leeftijd,
  *uitstroom(profiel|niveau|perspectief|bestemming)*, percentiel*, kopklas,
  (nt2|taal|schakel|isk)-?klas .. (uit|regulier|naar|weer), (regulier|reguliere) .. (lukt|lukte|gaat) .. niet
`;

/** Of help. */
export const plainHelp = `
  (krijgt|heeft|naar|kreeg|bij|zit op) (de )?(logo|fysio|ergo|rt|speltherapie|logopedie),
  een (zware|volle|flinke|enorme) rugzak,
  *dagverblijf,
  (bij|van|naar|via|door) (kentalis|auris|visio|bartimeus|accare|mediant|dimence|jarabee|ambiq|tactus|aveleijn|
    roessingh|william schrikker*|parnassia|yulius|lentis|levvel|entrea|pluryn|opvoedpoli|herlaarhof|curium),
  (begeleid|ondersteund|geholpen|gevolgd|onderzocht|behandeld|gezien|getest|opgehaald) door .. (wijkteam|jeugd*|ggz|
    psych*|arts*|gezins*|voogd|kliniek|ziekenhuis|logopedist*|orthoped*|ggd|politie|team|instelling),
  (dyslexie|iq|intelligentie|tos|autisme|adhd|dyscalculie|faalangst|capaciteiten|gehoor|ogen|psychologisch)-?(test|
    onderzoek|screening|verslag|verklaring|training|traject)[a-z]*,
  (uitslag|uitslagen) van .. (test|onderzoek|scan|toets|screening|bloed*|mri),
  (aanvraag|aangevraagd|aanvragen|afgewezen|toegekend|afgegeven) .. (tlv|pgb|arrangement|indicatie|jeugdhulp|cluster*|
    sbo|leerlingenvervoer),
  (tlv|pgb|arrangement|leerlingenvervoer) .. (aanvraag|aangevraagd|aanvragen|afgewezen|toegekend|afgegeven|rond|binnen),
  *kinderpsycholoog, (gehoord|verhoord|gesproken) door .. (politie|recherche|rechter|raad), kinderrechter, (ots|uhp),
  rechtszaak, rechtbank .. (voogdij|gezag|omgang|uithuis*)
`;

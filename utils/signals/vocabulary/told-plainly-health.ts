import { wrapped } from '../matching';

/** What is told of somebody in so many words: a plain noun with who has, gets or wears it. Pieces of plainPattern. */

const has = wrapped`
  (heeft|hef|hebben|had|hadden|hebt|kreeg|kregen|krijgt|krijgen|gekregen|met|wegens|vanwege|ivm|i.v.m.|door|
  vermoeden van|vermoedelijk|waarschijnlijk|misschien|verm.?|diagnose|lijdt aan|last van|getest op|onderzocht op|
  onderzoek naar)( (een|'n|n|ne|un|zijn|haar|z'n|d'r|hun|de|het|zo'n|weer|nog|ook|steeds|vaak|veel|erge?|ernstige?|
  zware?|lichte|forse|nieuwe?|acute|al|echt)){0,2}
`;
const wears = wrapped`
  (loopt|liep|lop|rijdt|komt|kwam|zit|zat|staat|draagt|droeg|hinkt|strompelt) .. (met|in|op|achter|aan|om|een|zo'n|zijn|
  haar|nieuwe)( (een|zo'n|de|het|zijn|haar|nieuwe))?
`;
const kin = wrapped`
  (kind|kindje|leerling|leerlinge|kleuter|jongen|jongetje|meisje|klasgenoot|klasgenootje|collega|vader|moeder|papa|mama|
  ouders|ouder|broer|broertje|zus|zusje|opa|oma|tante|oom|neef|neefje|nicht|nichtje|stiefvader|stiefmoeder|baby|
  tweelingzus|tweelingbroer|vriendje|vriendinnetje)
`;
/** Of the mind and of growing up. */
export const plainMind = `
  ${has} (down|add|odd|dcd|tos|nld|ocd|ass|cp|ms|lvb|hb|fas|cvi|pdd|nah|tourette|borderline|schizofreni*|bipola*|
    smetvrees|dwang*|*fobie|angsten|vreetbuien|wanen|woedeaanvallen|driftbuien|spraakprob*|spraakgebrek*|taalprob*|
    motorisch* (prob*|achterst*)|groeiachterst*|gehoorverlies|gehoorprob*|stress*klachten|spanningsklachten|schoolvrees|
    schoolfobie|verlatingsangst|faalangst),
  a[dh][dh][dh]+, a[dh][dh][dh]+(-?er|-?ers|-?kind|-?medicatie), dislect*, dislex*, dyslekt*, autisties*, otist*,
  hoogbegaaft*, hoogbegaafdheid, meerbegaafd*,
  (van binnen|vanbinnen) (helemaal )?(kapot|stuk|leeg), (kapot|stuk) van binnen, ingestort,
  (stort|stortte) .. (in|in elkaar)( ?[^a-z0-9 ]|$), zit (er|d'r) ?(helemaal |echt )?doorheen,
  ziet het niet (meer )?zitten, (zichzelf|zich) (iets|wat) (aan ?doen|aangedaan|aandoet), zelfmoordpoging,
  poging .. (zelfdoding|zelfmoord|einde|eind), (hoort|ziet) (stemmen|dingen die er niet zijn),
  (haren|wimpers|wenkbrauwen|nagels) .. (uittrek*|uittrok|uitrukt|tot bloedens*), trekt .. (haren|wimpers) uit,
  (komt|kwam|krijg|krijgen) .. niet (verder dan|voorbij) (het hek|de deur|de poort|de drempel|het plein),
  niet naar binnen (te krijgen|krijgt|kreeg|wil|wilde|durft|durfde), weer gesneden,
  (is|was|blijkt) (een )?(trans|non-?binair|intersekse|zwakbegaafd|zwakzinnig|kleurenblind|(bijna |volledig |
    half )?(blind|doof)|spastisch|epileptisch|suicidaal),
  (blind|doof) (aan|op|geboren), (heeft|had) .. (zichzelf|zich) gesneden
`;

/** Of the body, and of death. */
export const plainBody = `
  (nieuwe|donor) ?(nier|nieren|hart|lever|long|longen|hoornvlies) (krijgt|kreeg|gekregen|nodig|van)*,
  afgekeurd (na|door|vanwege|wegens|om|met), onwel (geworden|geraakt|werd),
  onder het mes,
  (schildklier|nieren|nier|lever|longen|hart|hartje|darmen|maag|alvleesklier|hersenen) .. (kapot|ziek|werkt niet|
    werken niet|zwak|ontstoken|ruis|operatie),
  (iets|wat|last|gedoe) (aan|met|van) (zijn|haar|z'n|d'r) (hart|hartje|nieren|longen|darmen|rug|heup|heupen|hoofd|oren|
    ogen),
  (overgeven|overgegeven|overgeeft|spugen|ziek) van de (stress|zenuwen|spanning|angst),
  ${has} (koorts*|endometriose|groeihormonen|*prothese|suikerziekte|suiker|apneu|kuur|chemokuur|pijnbestrijding|
    neurofeedback|*verslaving|alcoholprob*|drugsprob*|gezwellen|uitslag kwaadaardig|nierfalen|hartritme*|hartfalen|
    hartkwaal|hartprob*|hartstilstand|tia|longembolie|bronchitis|rsv|kinkhoest|pfeiffer|(ziekte van (?!de )[a-z]+)|lyme|
    crohn|colitis|blindedarm*|*ontsteking|bloedarmoede|bloedvergiftiging|sepsis|gezwel|cyste|hernia|fibromyalgie|
    whiplash|kneuzing|*breuk|bijtwond*|(flinke |diepe )?hoofdwond*|gat in (zijn|haar|z'n|d'r) (hoofd|kop|knie)|trombose|
    prothese|hiv|hepatitis|tbc|buikgriep|wratten|gordelroos|haaruitval|waterpokken|roodvonk|luizen|lui oog|hersenletsel|
    brilletje nodig),
  ${wears} (looprek*|rollator|krukken|mitella|brace|korset|gips|spalk|rolstoel|beenbeugels|drain|sonde|stoma|
    hoofddeksel na|verband om),
  (nieuwe|zijn|haar|z'n|d'r) (pomp|pompje|sensor|insuline*|puffer|epipen), lui oog, plakoog*,
  (pleister|pleisters) .. oog,
  *tumor, *tumoren, dialyse, *transplantatie*, dwarslaesie, verlamd, *hersenbloeding*, *infarct, hartstilstand,
  kunstmatig in slaap, aan de beademing,
  (ligt|lag|ligt nu|opgenomen|belandde|beland) .. (op de (ic|seh|ok|kinderafdeling|afdeling|intensive*)|in isolatie|
    in quarantaine|in (een|de) (kliniek|inrichting)),
  (vroeg|prematuur) geboren, geboren met [0-9]+ weken, met [0-9]+ weken geboren, groeiachterstand,
  (in|met) (de|een) ambulance, (gebeld|bellen|belde) .. (112|ambulance), 112 (gebeld|bellen),
  [0-9]+ kilo( ?[^a-z0-9 ]|$| (weegt|woog|nog|te)),
  (weegt|woog) (nog |al |nu )?(maar |nog maar |amper |slechts |ruim )?([0-9]+|[a-z]+) kilo,
  (arm|been|pols|enkel|sleutelbeen|neus|vinger|duim|pink|teen|elleboog|voet|hand|rib|kaak|scheen|kuit|bekken|heup|
    schouder|knie|tand|kuitbeen) .. gebroken,
  gebroken (kaak|bekken|heup|vinger|duim|pink|teen|voet|hand|rib|ribben|schouder|kuitbeen|scheenbeen),
  gebroke (arm|been|pols|neus), (moet|moest|mocht|mag|ging) .. (gehecht|geamputeerd|geprikt|gereanimeerd) worden,
  (amputeren|geamputeerd|gehemelteplaatje|vlooienbeten|littekens?|vuistafdruk),
  (longontsteking|hersenvliesontsteking|buikvliesontsteking|middenoorontsteking), [a-z]+meting .. suiker, bloedsuiker*,
  om (het|'t) leven (gekomen|gebracht|kwam), (dodelijk|ernstig) (ongeval|ongeluk|verongelukt|gewond),
  (is|was|zijn|werd|worden|wordt) .. (begraven|gecremeerd|omgekomen|verongelukt|verdronken|doodgegaan),
  ${kin} .. (begraven|gecremeerd|doodgegaan|verongelukt|omgekomen|begrafenis|uitvaart|sterfbed|ongeluk gehad|
    ongeluk gekregen),
  (begrafenis|uitvaart|crematie|overlijden|dood|herdenking) van .. ${kin},
  (plotseling|onverwacht|onverwachts|veel te vroeg|zomaar) .. (overleden|gestorven|ontvallen|weggevallen|heengegaan),
  ${kin} .. (ongeneeslijk|terminaal|uitbehandeld|gaat dood|gaat sterven|doodziek|ernstig ziek|zwaar ziek|erg ziek|
    heel ziek|weer ziek),
  *zindelijk, (hem|haar|kind|kleuter|leerling|jongen|meisje) .. (verschonen|verschoond|verschoon),
  (poep|plas|volle )luier*, (natte|vieze|volgeplaste|volgepoepte) (broek|luier|onderbroek), ziek gemeld wegens,
  ziekgemeld wegens, (ongesteld|menstrua*)
`;

/** What is private about somebody's time at school, as phrases of plainPattern (see care.ts). */

export const support = {
  hard: `
    pgb, (medisch |orthopedagogisch )?(kinder)?dagverblijf, mkd, medisch dagverblijf, medisch kinderdagverblijf,
    dagcentrum, intelligentieonderzoek, psychologisch onderzoek, capaciteitenonderzoek, nio, wisc*, hgpd, smw'?er?,
    cjg, gezinscoach*, gezinshuis, woongroep, leefgroep, kliniek, revalidatie*, audiolog*, optometr*, oogarts,
    cardiolo*, neuroloo*, neurolog*, schoolmaatschappelijk*, jeugdverpleegkundige, jeugdconsulent*,
    leerplichtambtenaar, samenwerkingsverband .. (afgewezen|toegekend|geen|aanvraag), *deskundige, *therapeut*,
    *specialist, kinderarts, huisarts, spoedeisende hulp, remedial teach*, sonde*, sondevoeding, katheter,
    hartafwijking, hartoperatie, logoped*, logopa*, psycholo*, psychiat*, *therap*, orthopedago*, remedial,
    jeugdarts*, schoolarts, jeugdzorg*, jeugdhulp*, jeugdbescherm*,
    jugendamt*, jugendhilfe, *voogd*, ondertoezicht*, onder toezicht*, veilig thuis, zorgmelding*, meldcode,
    wijkteam*, *maatschappelijk werk*,
    kinderbescherming, raad voor de kinder*, hulpverlen*, gezinsvoogd*, ggz, mdo, zorgoverleg*, zorgteam*,
    zorgleerling*, zorgkind*, zorggesprek*, zorgplan*,
    zorgtraject*, ondersteuningsplan*, ondersteuningsvraag*, ondersteuningsteam*, handelingsplan*, *perspectiefplan*,
    ontwikkelingsperspectief*, opp, groeidocument, tlv, toelaatbaarheid*,
    sbo, sbo-*, speciaal (basis)?onderwijs, cluster ?[1-4], zml*, dagbehandeling, leerplicht*, crisisopvang,
    pleeg(gezin|zorg|kind|moeder|vader|ouders)*, pflege(familie|kind)*, foster*, social services,
    taken into care, child protection, care plan, care order, counsel(l)?or*, counsel(l)?ing, forderplan*,
    forderbedarf, forderschule, schulpsycholog*, eigen leerlijn, (doorverwezen|verwezen) naar,
    arrangement, ambulant begeleider, care meeting, behandelplan, begeleidingsplan, therapist, thuiszitter, zit thuis,
    sova-?training, faalangsttraining, weerbaarheidstraining
  `,
  soft: `
    doorverwezen, verwijzing, (extra|veel|individuele) (zorg|begeleiding|hulp|ondersteuning), onderzocht, getest,
    testen,
    onderzoek, special school, (aparte|eigen) (leerlijn|plek), ergotherap*, fysio
  `,
};

export const behaviour = {
  hard: `
    *gedragsprob*, *gedragsstoor*, *gedrag, agressi*, agressief, driftbui*, driftig, woede-?(aanval|uitbarsting|bui)*,
    door het lint, doorgedraaid, draaide door,
    ((slaat|sloeg)(?! (het|de|een|om|over|aan|toe|af|in|nergens|weer|je|alarm))|(een|haar|hem|me|mij|anderen|kinderen|
      iemand) (slaat|sloeg|slaan)|geslagen|schopt|schopte|geschopt|bijt|beet|gebeten|spuugt|spuugde|gespuugd|krabt|
      geslaan|duwt|geduwd|vecht|vocht|gevochten|scheldt|schold|uitgescholden|bedreigt|bedreigde|bedreigd|steelt|jat|
      jatte|loog|gelogen|vernielt|vernielde),
    (gooit|gooide|gegooid|smeet|smijt) .. (stoel|stoelen|tafel|tafels|spullen|schaar),
    (stoelen|stoel|tafel) door de klas, onhandelbaar, terroriseert, gepest*, pest, pestte, pester, pestgedrag,
    pestkop, cyberpest*, buitengesloten,
    bullied, bullying, gemobbt, mobbing, spijbelt, spijbelde, spijbelen, gespijbeld, vape, vapes, vapen, gevapet,
    blowt, blowen, drugs, wiet, lachgas, verbal abuse, tantrum*, meltdown*, meltdown, kicked, punched, biting,
    disruptive, schlagt, geschlagen, aggressiv*, ausgerastet,
    *probleemkind*, *lastige? (leerling|kind|jongen|meisje), (weer|elke dag|steeds) huilen, huilbui*, paniekaanval*,
    paniek
  `,
  soft: `
    gestolen, gejat, pesten, brutaal, ruzie*, huilt, huilde, gehuild, weggelopen, liep weg, wegloopt,
    (de|het) (klas|lokaal) uit, luistert niet, druk, grof, pijn doet
  `,
};

export const results = {
  hard: `
    schooladvies*,
    *(vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs|praktijkschool|pro|tl|kader|basis|bbl|kbl)(-[a-z]*)?( |
      -)?advies*,
    (advies|adviezen) (gekregen|voor|is|was|gehad|vmbo|havo|vwo|mavo|praktijk*|basis|kader),
    (vmbo|havo|vwo|mavo|praktijkonderwijs)(-[a-z]*)? (gekregen|geworden|gehaald|eruit),
    (kreeg|krijgt|gekregen|heeft|haalt|haalde|wordt|werd) .. (vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs)*,
    (blijft|bleef|blieft|blijven|moet|gaat|laten) .. (zitten|zittenblijven) in groep,
    (blijft|bleef|blieft|gaat blijven|blijven|laten) zitten, (is|was|moet) blijven zitten, zittenblijve*,
    zitten ?blijve*, zitten gebleven, zittenblijver, doubleer*, doublur*, gedoubleerd,
    (groep|jaar|klas) (overdoen|over doen|overslaan|over|overgeslagen), doet .. over,
    bleibt sitzen, sitzen ?geblieben, sitzenbleiben, (doorstroom|cito|iep|eind|entree)-?toets ?score*,
    (haalt|haalde|scoort|scoorde|gescoord|kreeg|had|heeft|krijgt) .. (punten|doorstroomtoets|citotoets|cito|iep|avi|
      toets|toetsen|onvoldoende|onvoldoendes),
    (haalt|haalde) .. (niveau|groep|eind) .. niet, (haalt|haalde) .. niet, niveau (van )?(eind |begin |midden )?groep,
    leesniveau, rekenniveau, avi(-| )?(m|e|plus)?[0-9]?, held back, repeat(s|ed|ing)? (the|a|this) (year|grade|class),
    failed (his|her|the), failing, failed, zakte voor, gezakt voor, d-?score*, e-?score*, v-score,
    (score|cijfer|uitslag) van
  `,
  soft: `
    *rapport, *rapporten, onvoldoende*, advies, *toetsscore*, *toetsresultaat*, *resultaten, doorstroomtoets, citotoets,
    cito, score, cijfers, (een|'n) ([1-9]|10).?[0-9]? (voor|op), zeugnis, test results, report card
  `,
};

export const discipline = {
  hard: `
    geschorst*, schorsing*, van school (gestuurd|getrapt|af|verwijderd), verwijderd van school, *verwijdering*,
    naar huis gestuurd, uit de klas (gezet|gestuurd),
    (de|het) (klas|lokaal) (uit|uitgestuurd|uitgezet)( (gestuurd|gezet))?, eruit gestuurd, *straf(werk)?, gestraft,
    nablijven,
    nagebleven, nagezeten, strafregels, betrapt*, aangifte (tegen|over), opgepakt, gearresteerd, halt-straf,
    bureau halt, suspended, expelled, detention, suspendiert, schulverweis, nachsitzen, time-?out
  `,
  soft: `politie, naar de directeur, eruit gestuurd`,
};

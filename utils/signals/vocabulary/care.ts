/**
 * What is private about a person, per sort (the key is the finding's why), as phrases of plainPattern. Stems and endings,
 * so that compounds are met too. `hard` tells about somebody as soon as somebody is in the sentence; `soft` is an ordinary
 * word as well and asks for somebody who is surely of the school.
 */
export const care: Record<string, { hard: string; soft: string }> = {
  'care-diagnosis': {
    hard: `astma*, asthma*, notenallergie, *dysle(ct|x|ks)*, *dyscalcul*, dysfa*, adhd*, adhs*, autis*, autist*, asperger*, pdd-?nos, asd, hoogbegaaf*,
      hochbegabt*, laagbegaafd*, zwakbegaafd*, gifted, iq, *intelligentie(onderzoek|test)*, *iq-?(test|score)*, downsyndroom*, syndroom*, gilles de la tourette, epilep*, diabet*,
      suikerziekte, *stoornis*, *storung*, anorexi*, boulimi*, magersucht, depressie(?! (boven|trekt|nadert|op zee|komt)), depressies, depressief*, depressed, depression*, angstig*, angststoornis*, anxiety*, faalangst*,
      trauma*, getraumatiseerd*, ptss, ptsd, hechtings*, *mutisme*, stottert*, stotteren, stottern, (taal|spraak|ontwikkelings|leer|lees|reken)achterstand*,
      beperking, verstandelijk*, gehandicapt*, handicap*, slechthorend*, slechtziend*, rolstoel*, lvb, diagnos*, gediagnos*,
      legastheni*, *zelfbeschadig*, automutil*, (snijdt|sneed|snijden) (zichzelf|zich), self-?harm*, cuts? herself, cuts? himself, ritzt sich,
      suicid*, zelfmoord*, zelfdoding*, selbstmord*, adem(nood), leer(probleem|problemen), leesproblemen, downie, hsp, hooggevoelig, prikkelgevoelig*, bedplas*, (plast|poept|piest|plaste|poepte) .. broek, niet zindelijk,
      *lernschwach*, special needs, *verhaltensauff*, (hooggevoelig|hoogsensitief)`,
    soft: `allergi*, hoortoestel, blind, doof`,
  },
  'care-medicine': {
    hard: `dexamfetamine, dexamphetamine, equasym, strattera, risperidon, abilify, sertraline, fluoxetine, oxazepam, prozac, valproaat, depakine, keppra, ventolin, salbutamol, inhalator, inhaler, insulinepomp*, diabetespomp, ritalin*, concerta, medikinet, methylfenidaat, *medicijn*, *medicatie*, medikament*, medication, meds,
      antidepress*, insulin*, epipen, melatonine, puffer, (aan|an) de (pillen|pil), tabletten, dipiperon`,
    soft: `*pillen, pilletje*, tablet, prik`,
  },
  'care-support': {
    hard: `pgb, (medisch |orthopedagogisch )?(kinder)?dagverblijf, mkd, medisch dagverblijf, medisch kinderdagverblijf, dagcentrum, intelligentieonderzoek, psychologisch onderzoek, capaciteitenonderzoek, nio, wisc*, hgpd, smw'?er?, cjg, gezinscoach*, gezinshuis, woongroep, leefgroep, kliniek, revalidatie*, audiolog*, optometr*, oogarts, cardiolo*, neuroloo*, neurolog*, schoolmaatschappelijk*, jeugdverpleegkundige, jeugdconsulent*, leerplichtambtenaar, samenwerkingsverband .. (afgewezen|toegekend|geen|aanvraag), *deskundige, *therapeut*, *specialist, kinderarts, huisarts, spoedeisende hulp, remedial teach*, sonde*, sondevoeding, katheter, hartafwijking, hartoperatie, logoped*, logopa*, psycholo*, psychiat*, *therap*, orthopedago*, remedial, jeugdarts*, schoolarts, jeugdzorg*, jeugdhulp*, jeugdbescherm*,
      jugendamt*, jugendhilfe, *voogd*, ondertoezicht*, onder toezicht*, veilig thuis, zorgmelding*, meldcode, wijkteam*, *maatschappelijk werk*,
      kinderbescherming, raad voor de kinder*, hulpverlen*, gezinsvoogd*, ggz, mdo, zorgoverleg*, zorgteam*, zorgleerling*, zorgkind*, zorggesprek*, zorgplan*,
      zorgtraject*, ondersteuningsplan*, ondersteuningsvraag*, ondersteuningsteam*, handelingsplan*, *perspectiefplan*, ontwikkelingsperspectief*, opp, groeidocument, tlv, toelaatbaarheid*,
      sbo, sbo-*, speciaal (basis)?onderwijs, cluster ?[1-4], zml*, dagbehandeling, leerplicht*, crisisopvang, pleeg(gezin|zorg|kind|moeder|vader|ouders)*, pflege(familie|kind)*, foster*, social services,
      taken into care, child protection, care plan, care order, counsel(l)?or*, counsel(l)?ing, forderplan*, forderbedarf, forderschule, schulpsycholog*, eigen leerlijn, (doorverwezen|verwezen) naar,
      arrangement, ambulant begeleider, care meeting, behandelplan, begeleidingsplan, therapist, thuiszitter, zit thuis, sova-?training, faalangsttraining, weerbaarheidstraining`,
    soft: `doorverwezen, verwijzing, (extra|veel|individuele) (zorg|begeleiding|hulp|ondersteuning), onderzocht, getest, testen, onderzoek, special school, (aparte|eigen) (leerlijn|plek), ergotherap*, fysio`,
  },
  'care-behaviour': {
    hard: `*gedragsprob*, *gedragsstoor*, *gedrag, agressi*, agressief, driftbui*, driftig, woede-?(aanval|uitbarsting|bui)*, door het lint, doorgedraaid, draaide door,
      ((slaat|sloeg)(?! (het|de|een|om|over|aan|toe|af|in|nergens|weer|je|alarm))|(een|haar|hem|me|mij|anderen|kinderen|iemand) (slaat|sloeg|slaan)|geslagen|schopt|schopte|geschopt|bijt|beet|gebeten|spuugt|spuugde|gespuugd|krabt|geslaan|duwt|geduwd|vecht|vocht|gevochten|scheldt|schold|uitgescholden|bedreigt|bedreigde|bedreigd|steelt|jat|jatte|loog|gelogen|vernielt|vernielde),
      (gooit|gooide|gegooid|smeet|smijt) .. (stoel|stoelen|tafel|tafels|spullen|schaar), (stoelen|stoel|tafel) door de klas, onhandelbaar, terroriseert, gepest*, pest, pestte, pester, pestgedrag, pestkop, cyberpest*, buitengesloten,
      bullied, bullying, gemobbt, mobbing, spijbelt, spijbelde, spijbelen, gespijbeld, vape, vapes, vapen, gevapet, blowt, blowen, drugs, wiet, lachgas, verbal abuse, tantrum*, meltdown*, meltdown, kicked, punched, biting, disruptive, schlagt, geschlagen, aggressiv*, ausgerastet,
      *probleemkind*, *lastige? (leerling|kind|jongen|meisje), (weer|elke dag|steeds) huilen, huilbui*, paniekaanval*, paniek`,
    soft: `gestolen, gejat, pesten, brutaal, ruzie*, huilt, huilde, gehuild, weggelopen, liep weg, wegloopt, (de|het) (klas|lokaal) uit, luistert niet, druk, grof, pijn doet`,
  },
  'care-results': {
    hard: `schooladvies*, *(vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs|praktijkschool|pro|tl|kader|basis|bbl|kbl)(-[a-z]*)?( |-)?advies*, (advies|adviezen) (gekregen|voor|is|was|gehad|vmbo|havo|vwo|mavo|praktijk*|basis|kader),
      (vmbo|havo|vwo|mavo|praktijkonderwijs)(-[a-z]*)? (gekregen|geworden|gehaald|eruit), (kreeg|krijgt|gekregen|heeft|haalt|haalde|wordt|werd) .. (vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs)*,
      (blijft|bleef|blieft|blijven|moet|gaat|laten) .. (zitten|zittenblijven) in groep, (blijft|bleef|blieft|gaat blijven|blijven|laten) zitten, (is|was|moet) blijven zitten, zittenblijve*, zitten ?blijve*, zitten gebleven, zittenblijver, doubleer*, doublur*, gedoubleerd, (groep|jaar|klas) (overdoen|over doen|overslaan|over|overgeslagen), doet .. over,
      bleibt sitzen, sitzen ?geblieben, sitzenbleiben, (doorstroom|cito|iep|eind|entree)-?toets ?score*, (haalt|haalde|scoort|scoorde|gescoord|kreeg|had|heeft|krijgt) .. (punten|doorstroomtoets|citotoets|cito|iep|avi|toets|toetsen|onvoldoende|onvoldoendes),
      (haalt|haalde) .. (niveau|groep|eind) .. niet, (haalt|haalde) .. niet, niveau (van )?(eind |begin |midden )?groep, leesniveau, rekenniveau, avi(-| )?(m|e|plus)?[0-9]?, held back, repeat(s|ed|ing)? (the|a|this) (year|grade|class), failed (his|her|the), failing, failed, zakte voor, gezakt voor, d-?score*, e-?score*, v-score, (score|cijfer|uitslag) van`,
    soft: `*rapport, *rapporten, onvoldoende*, advies, *toetsscore*, *toetsresultaat*, *resultaten, doorstroomtoets, citotoets, cito, score, cijfers, (een|'n) ([1-9]|10).?[0-9]? (voor|op), zeugnis, test results, report card`,
  },
  'care-discipline': {
    hard: `geschorst*, schorsing*, van school (gestuurd|getrapt|af|verwijderd), verwijderd van school, *verwijdering*, naar huis gestuurd, uit de klas (gezet|gestuurd), (de|het) (klas|lokaal) (uit|uitgestuurd|uitgezet)( (gestuurd|gezet))?, eruit gestuurd, *straf(werk)?, gestraft, nablijven,
      nagebleven, nagezeten, strafregels, betrapt*, aangifte (tegen|over), opgepakt, gearresteerd, halt-straf, bureau halt, suspended, expelled, detention, suspendiert, schulverweis, nachsitzen, time-?out`,
    soft: `politie, naar de directeur, eruit gestuurd`,
  },
  'care-home': {
    hard: `(eet|eten|at|drinkt|slaapt) (al |thuis |op school |bijna |nauwelijks |vaak |weer |nooit )?([a-z0-9]+ ){0,3}(niks|niets|niet|nooit|nauwelijks), (die|dat|wie) thuis, thuis (wordt|slaapt|krijgt|is het|heeft|loopt|gaat het|durft|geen|niemand|alleen), (durft|wil|mag|kan) niet (naar huis|meer naar huis|thuis), bang (voor|van|om) .. (vader|moeder|thuis|stiefvader|papa|mama), (geen|zonder) (verblijf*|papieren|vaste woonplek|bed|verwarming|winterjas), crisisplaatsing, contactverbod, straatverbod, ouderlijk gezag, gezag kwijt, (loverboy*|gedwongen), wiens (moeder|vader|ouders|broer|zus), (moeder|vader|mama|papa|ouders) (zit|ligt|is|heeft|is er|gaat|moet) (vast|opgenomen|ziek|terminaal|verslaafd|depressief|weg|dood|overleden|uitgezet|ontslagen|in scheiding), *vechtscheiding*, (ouders|papa|vader|moeder|mama) .. (scheiding|scheiden|gescheiden|uit elkaar), (gaan|liggen|zijn|ligt|in|een|de) (een |de |hun )?(scheiding|scheiden|gescheiden), uit elkaar (gaan|zijn|gegaan), scheidung, getrennt, divorc*, *uithuis*, *uithoes*, uit huis (geplaatst|gehaald|gezet), uithuisgeplaatst*, *thuissituatie*, thuis situatie,
      thuis .. (onveilig|onrustig|geslagen|mis|geweld|ruzie|niet goed|niet veilig|lastig|zwaar|moeilijk|fout), *problemen thuis, problemen .. thuis, *situation at home, home situation, trouble at home, problems at home, schulden, *schuldsaner*, schuldhulp*, voedselbank, armoede, (geen|te weinig) (geld|eten|ontbijt|brood|warme jas), zonder (ontbijt|eten|brood|jas|lunch|drinken),
      *mishandel*, *misbruik*, *missbrauch*, misshandel*, abus(e|ed|ive), *verwaarlo*, neglect*, vernachlassig*, (zit|zat|moet|zitten) (vast|in de bak|in de cel|in de gevangenis), *gevangenis*, vastzit, in prison, in jail, gefangnis, verslaafd*, verslaving*, alcohol*, alcoholist*, aan de drank, drinkt .. (veel|te|weer), dronken, drunk, dakloos, huiselijk geweld, blijf(-| )van(-| )mijn(-| )lijf*,
      opvanghuis, gevlucht*, (na|sinds) de vlucht, uit de oorlog, sprak .. niet, praat niet meer, omgangsregeling*, sorgerecht*, custody, (haar|hem|ze) (slaat|mishandelt|misbruikt), (biologische|echte) (moeder|vader|ouders), weeskind*, (moeder|vader|ouders|papa|mama|broer|broertje|zus|zusje|opa|oma) .. (verloren|kwijtgeraakt|er niet meer), blauw oog, blauwe (plek|plekken), zonder (papa|mama|vader|moeder), eet (bijna |nauwelijks )?(niet|niks), (moeder|vader|ouders|papa|mama|broer|zus|opa|oma|broertje|zusje|mother|father|mum|dad) .. (overleden|overleed|gestorven|dood|doodziek|zelfmoord|verongelukt|ernstig ziek|kanker|werkloos|ontslagen|opgepakt|bijstand|passed away|died|weg|vertrokken|verdwenen), uitgezet, uitzetting, verblijfsvergunning, asielprocedure, ondergedoken, jeugdprotector, uitkering, bijstand, deurwaarder*, huisuitzetting`,
    soft: `scheiding, gescheiden, scheiden, schuld, ouders uit elkaar, geweld, azc, vluchteling*, verdriet, drank, moeilijk thuis`,
  },
  'care-illness': {
    hard: `seizure*, asthma attack, broke (his|her|their|an|a) (arm|leg|wrist|collarbone|nose), panic attack*, allergic*, epileptische, toeval, infuus, (heeft|had|kreeg|kriegt|kreg) .. (hernia|operatie|aanval|insult|breuk|bloeding|ontsteking|hersenbloeding|longontsteking|darmontsteking|blindedarm*), incontinent*, obesitas, overgewicht, ondergewicht, vermagerd, hyperventil*, tics, migraine*, slaapproblemen, slaapt .. (kelder|schuur|auto|grond|bank|vloer), uitgeput, *kanker*, leukemie, tumor*, chemo*, cancer, krebs, hartaanval*, hartinfarct*, beroerte, herseninfarct*, hersenschudding*, burn-?out*, overspannen, burned out, *ziekenhuis*, krankenhaus, hospital*, opgenomen, operatie*, geopereerd*, *aanval (in|tijdens|op|gehad|gekregen|van), miskraam*, (arm|been|pols|enkel|sleutelbeen|neus) gebroken, gebroken (arm|been|pols|enkel|sleutelbeen),
      gebrochen, ernstig ziek, doodziek, terminaal, palliatief, ongeneeslijk*, (ligt|lag|raakte|houden) .. in .. coma, zwanger*, schwanger, pregnant, ziekgemeld, ziek gemeld, ziekteverlof, langdurig (ziek|uit|afwezig), al (weken|maanden|tijden|lang) .. (ziek|thuis|afwezig|uitgevallen), *hoofdluis*, luizen, lice, krentenbaard, schurft, waterpokken, hersenvlies*, passed away,, parkinson, alzheimer, dementie, overleden, overleed, gestorben, verongelukt, psychose, psychotisch*, reanimatie (van|met|bij), gereanimeerd, reanimeren, bewusteloos, flauwgevallen, long covid, migraine`,
    soft: `slaapt slecht, ziek, ziekte, griep, koorts, krank, sick, ill, afwezig, uitgevallen, dood, corona, gevallen, oververmoeid, spuug*, overgegeven, buikgriep, hechtingen`,
  },
};

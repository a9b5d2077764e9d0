/** What is private about somebody's health, as phrases of plainPattern (see care.ts). */

export const diagnosis = {
  hard: `
    astma*, asthma*, notenallergie, *dysle(ct|x|ks)*, *dyscalcul*, dysfa*, adhd*, adhs*, autis*, autist*, asperger*,
    pdd-?nos, asd, hoogbegaaf*,
    hochbegabt*, laagbegaafd*, zwakbegaafd*, gifted, iq, *intelligentie(onderzoek|test)*, *iq-?(test|score)*,
    downsyndroom*, syndroom*, gilles de la tourette, epilep*, diabet*,
    suikerziekte, *stoornis*, *storung*, anorexi*, boulimi*, magersucht,
    depressie(?! (boven|trekt|nadert|op zee|komt)), depressies, depressief*, depressed, depression*, angstig*,
    angststoornis*, anxiety*, faalangst*,
    trauma*, getraumatiseerd*, ptss, ptsd, hechtings*, *mutisme*, stottert*, stotteren, stottern,
    (taal|spraak|ontwikkelings|leer|lees|reken)achterstand*,
    beperking, verstandelijk*, gehandicapt*, handicap*, slechthorend*, slechtziend*, rolstoel*, lvb, diagnos*,
    gediagnos*,
    legastheni*, *zelfbeschadig*, automutil*, (snijdt|sneed|snijden) (zichzelf|zich), self-?harm*, cuts? herself,
    cuts? himself, ritzt sich,
    suicid*, zelfmoord*, zelfdoding*, selbstmord*, adem(nood), leer(probleem|problemen), leesproblemen, downie, hsp,
    hooggevoelig, prikkelgevoelig*, bedplas*, (plast|poept|piest|plaste|poepte) .. broek, niet zindelijk,
    *lernschwach*, special needs, *verhaltensauff*, (hooggevoelig|hoogsensitief)`,
  soft: `allergi*, hoortoestel, blind, doof`,
};

export const medicine = {
  hard: `
    dexamfetamine, dexamphetamine, equasym, strattera, risperidon, abilify, sertraline, fluoxetine, oxazepam, prozac,
    valproaat, depakine, keppra, ventolin, salbutamol, inhalator, inhaler, insulinepomp*, diabetespomp, ritalin*,
    concerta, medikinet, methylfenidaat, *medicijn*, *medicatie*, medikament*, medication, meds,
    antidepress*, insulin*, epipen, melatonine, puffer, (aan|an) de (pillen|pil), tabletten, dipiperon`,
  soft: `*pillen, pilletje*, tablet, prik`,
};

export const illness = {
  hard: `
    seizure*, asthma attack, broke (his|her|their|an|a) (arm|leg|wrist|collarbone|nose), panic attack*, allergic*,
    epileptische, toeval, infuus,
    (heeft|had|kreeg|kriegt|kreg) .. (hernia|operatie|aanval|insult|breuk|bloeding|ontsteking|hersenbloeding|
      longontsteking|darmontsteking|blindedarm*),
    incontinent*, obesitas, overgewicht, ondergewicht, vermagerd, hyperventil*, tics, migraine*, slaapproblemen,
    slaapt .. (kelder|schuur|auto|grond|bank|vloer), uitgeput, *kanker*, leukemie, tumor*, chemo*, cancer, krebs,
    hartaanval*, hartinfarct*, beroerte, herseninfarct*, hersenschudding*, burn-?out*, overspannen, burned out,
    *ziekenhuis*, krankenhaus, hospital*, opgenomen, operatie*, geopereerd*,
    *aanval (in|tijdens|op|gehad|gekregen|van), miskraam*, (arm|been|pols|enkel|sleutelbeen|neus) gebroken,
    gebroken (arm|been|pols|enkel|sleutelbeen),
    gebrochen, ernstig ziek, doodziek, terminaal, palliatief, ongeneeslijk*, (ligt|lag|raakte|houden) .. in .. coma,
    zwanger*, schwanger, pregnant, ziekgemeld, ziek gemeld, ziekteverlof, langdurig (ziek|uit|afwezig),
    al (weken|maanden|tijden|lang) .. (ziek|thuis|afwezig|uitgevallen), *hoofdluis*, luizen, lice, krentenbaard,
    schurft, waterpokken, hersenvlies*, passed away,, parkinson, alzheimer, dementie, overleden, overleed, gestorben,
    verongelukt, psychose, psychotisch*, reanimatie (van|met|bij), gereanimeerd, reanimeren, bewusteloos,
    flauwgevallen, long covid, migraine
  `,
  soft: `
    slaapt slecht, ziek, ziekte, griep, koorts, krank, sick, ill, afwezig, uitgevallen, dood, corona, gevallen,
    oververmoeid, spuug*, overgegeven, buikgriep, hechtingen
  `,
};

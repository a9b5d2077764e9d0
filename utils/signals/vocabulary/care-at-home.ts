/** What is private about somebody's home, as phrases of plainPattern (see care.ts). */
export const home = {
  hard: `
    (eet|eten|at|drinkt|slaapt) (al |thuis |op school |bijna |nauwelijks |vaak |weer |nooit )?([a-z0-9]+ ){0,3}(niks|
      niets|niet|nooit|nauwelijks),
    (die|dat|wie) thuis, thuis (wordt|slaapt|krijgt|is het|heeft|loopt|gaat het|durft|geen|niemand|alleen),
    (durft|wil|mag|kan) niet (naar huis|meer naar huis|thuis),
    bang (voor|van|om) .. (vader|moeder|thuis|stiefvader|papa|mama),
    (geen|zonder) (verblijf*|papieren|vaste woonplek|bed|verwarming|winterjas), crisisplaatsing, contactverbod,
    straatverbod, ouderlijk gezag, gezag kwijt, (loverboy*|gedwongen), wiens (moeder|vader|ouders|broer|zus),
    (moeder|vader|mama|papa|ouders) (zit|ligt|is|heeft|is er|gaat|moet) (vast|opgenomen|ziek|terminaal|verslaafd|
      depressief|weg|dood|overleden|uitgezet|ontslagen|in scheiding),
    *vechtscheiding*, (ouders|papa|vader|moeder|mama) .. (scheiding|scheiden|gescheiden|uit elkaar),
    (gaan|liggen|zijn|ligt|in|een|de) (een |de |hun )?(scheiding|scheiden|gescheiden), uit elkaar (gaan|zijn|gegaan),
    scheidung, getrennt, divorc*, *uithuis*, *uithoes*, uit huis (geplaatst|gehaald|gezet), uithuisgeplaatst*,
    *thuissituatie*, thuis situatie,
    thuis .. (onveilig|onrustig|geslagen|mis|geweld|ruzie|niet goed|niet veilig|lastig|zwaar|moeilijk|fout),
    *problemen thuis, problemen .. thuis, *situation at home, home situation, trouble at home, problems at home,
    schulden, *schuldsaner*, schuldhulp*, voedselbank, armoede, (geen|te weinig) (geld|eten|ontbijt|brood|warme jas),
    zonder (ontbijt|eten|brood|jas|lunch|drinken),
    *mishandel*, *misbruik*, *missbrauch*, misshandel*, abus(e|ed|ive), *verwaarlo*, neglect*, vernachlassig*,
    (zit|zat|moet|zitten) (vast|in de bak|in de cel|in de gevangenis), *gevangenis*, vastzit, in prison, in jail,
    gefangnis, verslaafd*, verslaving*, alcohol*, alcoholist*, aan de drank, drinkt .. (veel|te|weer), dronken, drunk,
    dakloos, huiselijk geweld, blijf(-| )van(-| )mijn(-| )lijf*,
    opvanghuis, gevlucht*, (na|sinds) de vlucht, uit de oorlog, sprak .. niet, praat niet meer, omgangsregeling*,
    sorgerecht*, custody, (haar|hem|ze) (slaat|mishandelt|misbruikt), (biologische|echte) (moeder|vader|ouders),
    weeskind*,
    (moeder|vader|ouders|papa|mama|broer|broertje|zus|zusje|opa|oma) .. (verloren|kwijtgeraakt|er niet meer),
    blauw oog, blauwe (plek|plekken), zonder (papa|mama|vader|moeder), eet (bijna |nauwelijks )?(niet|niks),
    (moeder|vader|ouders|papa|mama|broer|zus|opa|oma|broertje|zusje|mother|father|mum|dad) .. (overleden|overleed|
      gestorven|dood|doodziek|zelfmoord|verongelukt|ernstig ziek|kanker|werkloos|ontslagen|opgepakt|bijstand|
      passed away|died|weg|vertrokken|verdwenen),
    uitgezet, uitzetting, verblijfsvergunning, asielprocedure, ondergedoken, jeugdprotector, uitkering, bijstand,
    deurwaarder*, huisuitzetting
  `,
  soft: `
    scheiding, gescheiden, scheiden, schuld, ouders uit elkaar, geweld, azc, vluchteling*, verdriet, drank,
    moeilijk thuis
  `,
};

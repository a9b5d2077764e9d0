import { plainPattern, wrapped } from '../matching';

/** What may happen inside an organisation, and the signs that it is not for outside yet, as slots that any words may fill. */

const place = wrapped`
  (school|scholen|locatie|locaties|vestiging|vestigingen|dependance|dislocatie|hoofdgebouw|gebouw|gymzaal|kleuterbouw|
  kleutervleugel|vleugel|bso|overblijf|nieuwbouw|bouwplannen|standort|standorte|hort|building)
`;
const post = wrapped`
  (algemeen )?(directeur|oud-directeur|directrice|bestuurder|collega-bestuurder|bestuursvoorzitter|voorzitter|
  schoolleider|teamleider|team leader|adjunct|adjunct-directeur|concierge|ib'?er|intern begeleider|locatieleider|
  locatiedirecteur|controller|bestuurssecretaris|leidinggevende|penningmeester|schoonmaakster|administratie|head|
  headteacher|principal|treasurer|schulleiter|schulleiterin|schulleitung|vorstand)
`;
const people = wrapped`
  (collega|collega'?s|leerkracht|leerkrachten|juf|juffen|meester|meesters|teacher|teachers|invalkracht|invallers|
  vervangers|onderwijsassistent|onderwijsassistenten|oop|kleuterjuffen|functie|functies|banen|stellen|jobs|temps|mensen|
  medewerker|medewerkers|krachten|concierges|ib'?ers|stafbureau|stafbureaus|bestuursbureau|bestuurskantoor|schoonmaak|
  vakdocent|vakleerkracht|ouderraad|mr)
`;
const money = wrapped`
  (begroting|exploitatie|reserve|reserves|kas|schoolkas|schoolrekening|jaarrekening|formatie|ouderbijdrage|
  overblijfgeld|subsidie|ouderfonds|ondersteuningsgelden|budget|potje|pot|invalpot|inval-poule|rekening|
  weerstandsvermogen|salarissen|salarisstrookjes|bouwkosten|aanvraag|aanbesteding|licentie|deficit)
`;
const amount = wrapped`
  ([0-9]+.?[0-9]* ?(k|ton|duizend|miljoen|mille|euro|euros|fte|procent|%)|(een|twee|drie|vier|vijf|zes|zeven|acht|
  anderhalve|half) ton|(een|half|anderhalf|twee|drie) miljoen|(twee|drie|vier|vijf) fte)
`;
const gone = wrapped`
  (eruit|er (allemaal |bijna allemaal )?uit|weg|laten gaan|ontsla*|opstappen|opgestapt|vertrek*|op straat|schrappen|
  geschrapt|wegbezuinigd|bezuinigd|afbesteld|overgeplaatst|verplaatst|boventallig|disfunctioner*|ontslagtraject*|
  weggestuurd|wegsturen|wegwerken|opgeheven|samen te voegen|samenvoegen|centraliseren|gecentraliseerd|minder|gestrichen|
  cut|let go|to go|gets to stay|frozen|freezing)
`;

/** Matters of an organisation: what closes, what is short, who has to go, what leaked. */
export const matters = plainPattern(`
  ${place} .. (sluit|sluiten|dicht|dichtgaat|dichtdoen|afgestoten|afstoten|verkopen|verkocht|verkoop|verkooplijst|
    uitgefaseerd|opgeheven|opgaat in|opgaan in|overgedaan|overgenomen|verhuurd|leegblijft|leeg moet|plat|
    samen te voegen|samenvoegen|samengevoegd|verdwijnt|niet door|schliess*|zusammen*|zu kundigen|te laag),
  (sluiting|sluitingsscenario|krimpscenario|afstoten|afstoot|samenvoegen|samenvoeging|samen te voegen|opheffing) ..
    ${place},
  *sluitingsscenario, krimpscenario, legt .. (standorte|schulen) zusammen,
  (verliezen|verkopen|kwijtraken|sluiten) .. ${place}, (opgaat|opgaan|intrekken|intrekt) (in|bij) de *,
  (wij|we) gaan sluiten, (fusie|merger|fusiepartner) .. (met|with|afgeketst|collapsed|gevonden|van de baan|rond|over),
  ${money} .. (tekort|rood|gat|hole|leeg|is op|zijn .. op|ingeteerd|niet rond|afgekeurd|weiger*|terugtrekken|
    teruggetrokken|teruggedraaid|verdween|verdwenen|kwijt|tekenen|te laat|geschorst|mislukt|lopen .. uit|loopt .. uit|
    onder de norm|aan de haal),
  (gat|tekort|hole|claim|claimt|schuld) .. ${amount},
  (ton|duizend|miljoen|mille|fte|k) .. (tekort|rood|begroting|inleveren|claim|schuld|te laag|te weinig|begroot|
    ingeteerd|te hoog),
  (procent|%) .. (te weinig|begroot), smeergeld, steekpenningen, loonbeslag, deurwaarder,
  stekker .. (eruit|uit|getrokken), accountant .. (weiger*|waarschuwing|tekent niet|forensisch), forensisch accountant,
  geld uit de *kas, (subsidie|vergoeding|ondersteuning) .. (trekt|stopt|ingetrokken|intrekt),
  trekt .. (subsidie|vergoeding), tekort te dekken, ouderfonds .. (tekort|gat), borrowed .. (euro|euros|pounds),
  onder verscherpt toezicht, niet best uit,
  ${people} .. ${gone},
  ${post} .. (gevraagd|gekozen|op pad gestuurd|neer te leggen|neergelegd|weg|vertrek*|aangenomen bij|opgestapt|ontslag|
    replaced|niet (meer )?terug|wegsturen|claimt|geht|gekundigt|sleutel .. afgepakt|overgeplaatst|stopt|zoekt iets|
    solliciteert),
  (gevraagd|benoemd|voorgedragen|aangenomen) als (nieuwe |onze )?${post},
  interim-?(directeur|bestuurder|schoolleider|manager), (vertrouwen) .. opgezegd, komt .. niet (meer )?terug,
  niet (meer )?terug .. (concurrent|andere school|ander bestuur), freezing .. (contract|hiring),
  vacature .. (klaarstaat|klaarligt|teruggetrokken|al vergeven|in stilte|eerste keus), sollicitatiebrieven,
  sollicitatiebrief van, ontslagtraject*, disfunctioneren, (schrijven|verzamelen) .. dossier,
  vaststellingsovereenkomst*, proeftijd .. niet, geheimhoudingsverklaring, functie .. (opgeheven|geschrapt|schrappen),
  functiehuis, applied for (the )?(head|post|job), applied for head,
  (board|bestuur) .. (pushing|drukt .. door|schuift .. naar voren), naar de concurrent,
  (verzuim|ziekteverzuim|absence) .. (procent|%|[0-9]+|boven),
  (collega'?s|team|teams|onderbouw|bovenbouw|bestuur|mt|directie) ..
    (aangevlogen|bonje|elkaar uitgescholden|uit elkaar|refuse),
  (collega'?s|team|mt) .. overhoop, elkaar .. aangevlogen, elkaar in de haren,
  (bestuur|directie|directeur) .. (niet had mogen|had niet mogen), klacht van de (vakbond|inspectie|ouderraad),
  in stilte (teruggetrokken|geregeld|besloten), collega'?s .. niet (meer )?terug*,
  (verplicht|gedwongen) .. (overgeplaatst|overplaats*), op pad gestuurd, de laan uit, aan de kant gezet, exitgesprek*,
  pestgedrag van (de )?(directie|directeur|bestuur|mt),
  (arbodienst|bedrijfsarts|accountant|vakbond|advocaat|jurist|inspectie|inspecteur|deurwaarder) .. (aan de bel|keurt|
    niet goed|waarschuw*|niet (meer )?terug*|onvoldoende|verscherpt|weet het nog niet),
  zonder (intern begeleider|directeur|ib'?er|schoolleider|teamleider|bestuurder), *reorganis*, boventallig*,
  in het rood, te laat betaald, vertrouwen in .. (opgezegd|kwijt),
  (jurist|advocaat) van (de|het|onze|ons) (stichting|bestuur|school), claim van, crisisoverleg, fuseren met,
  inleveren en, niet .. aan de inspectie, financieel .. (slecht|beroerd|niet goed), geen vast contract,
  vast contract .. niet, (bestuur|stichting|school) .. gaat samen (met|met de),
  (will be|to be|being|are being) (let go|cut|made redundant|replaced),
  (bonje|mot|heibel|stammenstrijd) .. (rooster|team|teams|mt|directie|bestuur|vergadering),
  (klacht|klachten|melding|meldingen|aangifte) .. (over|tegen) .. (collega|directeur|team|juf|meester|sfeer|bestuur),
  (server|systeem|mail|account) .. gehackt, (stond|stonden|staat) .. op de open schijf, open schijf, na een lek,
  lek waarvan, datalek, (gegevens|map|lijst|groepslijst|adressen) .. (rondgestuurd|gemaild|gelekt|open|op straat),
  al (een|drie|[a-z]+) (maand|maanden|week|weken|jaar|tijd) lek, asbest,
  (conceptrapport|inspectierapport|medewerkersonderzoek|oudertevredenheidsonderzoek|tevredenheidsonderzoek|
    managementrapportage|bestuursplan|meerjarenbegroting|formatieplan|agenda van de (mr|gmr)|
    verslag van de (gezamenlijke |laatste )?(vergadering|mr|gmr)|stukken van de (mr|gmr|rvt)),
  op de (verkooplijst|lijst om|nominatie), voorgenomen (sluiting|fusie|ontslag|besluit|verhuizing), vijfgelijkedagen*,
  vierdaagse schoolweek, negatief geadviseerd,
  (classes|klassen|groepen|groups) .. (merge|cut|samen|geschrapt|opgesplitst), na de zomer .. van .. naar .. groepen
`);

/** What stands where all can read it: said of inside news, it is news no more. */
export const published = plainPattern(`
  (op|in) (de|onze|het) (web)?(site|website|krant|nieuwsbrief|schoolgids), ter inzage, openbare vergadering,
  lees ik (in|dat), persbericht dat, maakte bekend, solliciteer*, (wij|we) zoeken, zoeken wij, gezocht, reageer *,
  ontvangen wij graag, minister*, kabinet*, tweede kamer, landelijk*, lerarentekort, in nederland, gefeliciteerd,
  welkom, feest, bedankt, pensioen, verlof, jaarverslag, tips tegen, in het onderwijs, we groeien
`);

/** Of a cake, a birthday, a secret that is fun. */
export const light = plainPattern(`
  jarig*, verjaardag*, verjaart, taart*, gebak, hieperdepiep*, hiep hiep, birthday, geburtstag, slingers, musical*,
  sint, sinterklaas, schminken, chocola*, koekjes, snoep*
`);

/** Signs that it is not for outside yet, besides those of hush, aside and secret. */
export const notYet = plainPattern(`
  (team|ouders|personeel|staff|parents|mr|collega'?s|kollegium|eltern|teachers|directie|vakbond|unions) .. (pas na|
    pas volgende|pas in|pas maandag|pas morgen|pas op|pas [0-9]*|nog niet|nog niks|nog niets|noch nicht|noch niemand|
    erst|will be told|niet op de hoogte|nog van niets|het donderdag|het vrijdag|het maandag|het morgen|het dinsdag|
    het woensdag),
  (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vanavond|straks|volgende week) .. (hoort|horen|krijgt|krijgen) ..
    (het personeel|het team|de ouders|iedereen|de directie|bericht|te horen),
  (personeel|team|ouders|directie) (krijgt|krijgen|hoort|horen) .. te horen, (het )?moet (eruit|er even uit|het kwijt),
  wil ik dit kwijt, tot die tijd, zwijgen, zwijgt, (niks|niets) mogen zeggen, (niks|niets) (heeft |hebben )?gezegd,
  kept? quiet, quietly, even stil te zijn, (hoort|hoorden|horen) (niks|niets) van mij, niet van mij, zwart op wit,
  per ongeluk .. (mail|printer|gemaild|zien|gelezen), (in|bij|uit) (de|onze) printer, notuleren, tong bijten,
  formeel nog, in werkelijkheid, tegen de ouders (heet|zeggen), offiziell, noch geheim, stiekem, in stilte,
  in (een|de) la, onder de pet, intern (al )?(gezegd|houden|wordt|heeft|is), wordt intern, binnenskamers,
  elders niet mag, tussen neus en lippen, mag (niemand|de inspectie|het team) .. (zien|weten|vragen), niemand mag,
  gezegd dat het geheim, zich ontvallen, zag de brief, gefluister*, gesloten (deuren|deur), met de deur dicht,
  closed meeting, supposed to (know|hear|tell|say), haven't told, wants it,
  weet (nog )?niet dat (hij|zij|ze|haar|zijn|z'n), de ene? weet het nog niet, dat had ik niet mogen, crisisoverleg,
  houden zo, er geen doekjes om, al te veel, dit is al te veel, weet (ik )?(het )?al van de, wisten jullie het al,
  ik vertel het (hier|toch), sage es trotzdem, unter uns, bleibt bitte, niet aan de grote klok, not for sharing,
  pas .. openbaar, (nog niet|niet) openbaar
`);

/** What all the world is told: a post to fill, papers that lie open, news of a paper. */
export const announced = plainPattern(`
  (wij|we) zoeken, zoeken (wij|we), (zoekt|zoeken) per (direct|[0-9]+|augustus|september|januari), solliciteer*,
  reageer voor, reageren kan, ontvangen (wij|we) graag, ter inzage, openbare vergadering,
  (op|in) (de|onze) (web)?(site|website|krant|nieuwsbrief|schoolgids), meldt de krant, las ik in de krant,
  rijksbegroting, bondscoach, in den haag, tweede kamer,
  van de (tennis|voetbal|hockey|zwem|sport|biljart|schaak|muziek)*, (ijsje|ijsjes|taart|koffie|gebak|pizza|oliebollen) *
`);

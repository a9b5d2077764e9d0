import { wrapped } from '../matching';

/** What is said about somebody's home without a word of care in it: verbs with what they are done to. Pieces of plainPattern. */

const parent = '(pleeg|stief)?(moeder|vader|ouder|ouders|mama|papa|ma|pa|moe|mams|paps|oma|opa|broer|zus)';
const relative = '(tante|oom|oma|opa|grootouders|oudtante|zus|nicht|buurvrouw|vader|moeder|papa|mama)';
const shelter = wrapped`
  (auto|caravan|schuur|garage|tent|kelder|container|stacaravan|hotelkamer|opvang|noodopvang|crisisopvang|pleeggezin|
  gezinshuis|instelling|woongroep|leefgroep|internaat|opvangcentrum|azc|asielzoekerscentrum|chalet)
`;
const clothes = '(kleren|kleding|trui|broek|jas|shirt|onderbroek|sokken|schoenen|jurk|pyjama)';

/** Of somebody's home as soon as somebody is in the sentence. */
export const home = `
  (komt|kwam|komen|kwamen|zit|zat|zitten|gaat|ging|verschijnt|verscheen|loopt|liep) .. (zonder|met een lege|met lege)
    (ontbijt|ontbeten|te ontbijten|te eten|eten|brood|boterham|lunch|drinken|jas|winterjas|sokken|schoenen|maag|buik|
    trommel|broodtrommel|brooddoos),
  (niet|nooit|nog niks|niks|niets) (ontbeten|gegeten),
  (lege|leeg) (brooddoos|broodtrommel|trommel|lunchbox|boterhammendoos|koelkast),
  (heeft|had|hebben|met|komt|kwam) .. honger, hongerig,
  (dezelfde|vieze|vuile|kapotte|te kleine|ongewassen|smerige) ${clothes}, (zelfde) ${clothes},
  (ruikt|rook|stinkt|stonk) .. (naar (rook|urine|pis|plas|zweet|wiet|drank|alcohol|sigaret*|mest)|muf|vies|ongewassen|
    een uur in de wind),
  ongewassen, onverzorgd*,
  geen (warme maaltijd|warm eten|avondeten|eten|ontbijt) (gehad|gekregen|gegeten|krijgt|thuis),
  geen (warme |goede |dichte )?(winterjas|jas|schoenen|handschoenen|ontbijt|avondeten|eigen bed|matras|dekens|gas|licht|
    stroom|verwarming) (heeft|had|aan|thuis|mee|meer|gehad|gekregen),
  (heeft|had|hebben|hadden) .. geen (warme |goede |dichte |fatsoenlijke )?(winterjas|jas|schoenen|ontbijt|avondeten|
    eigen bed|bed|matras|gas|licht|stroom|verwarming|vaste plek|huis|woning),
  (woont|woonde|wonen|verblijft|slaapt|sliep|slapen|logeert|bivakkeert|leeft|leven|zit|zitten) .. (bij (zijn |haar |
    z'n |d'r |hun |een |de )?${relative}|in een ${shelter}|in de ${shelter}|op het azc|in het azc|op straat|
    op een matras|op de grond|op (een|de) (camping|vakantiepark|bungalowpark|boot)|met .. man op een kamer|(niet|
    nooit) meer (thuis|bij (zijn|haar|z'n|d'r|hun)*)),
  (is|was|wordt|werd|zijn|moet|moeten|moest|mag|gaat) .. (uit huis|het huis uit|haar huis uit|hun huis uit|
    zijn huis uit|op straat gezet|op straat beland|ondergebracht|weggehaald|bij (haar|zijn|hun) (moeder|vader|
    ouders) weg)*,
  (uit huis|thuis weggehaald|bij (haar|zijn|hun) (moeder|vader|ouders) weg), (huis|woning|baan) kwijt,
  (oma|opa|tante|grootouders) .. (voedt|voeden|brengt|opvoedt|opvoeden),
  ${parent} .. (uit beeld|niet in beeld|niet meer in beeld|in detentie|gedetineerd|overvraagd|overbelast|overspannen|
    analfabeet|laaggeletterd|alleenstaand*|werkloos|minderjarig|psychisch*|psychiatr*|labiel|instabiel|zwakbegaafd|
    onmachtig|gewelddadig|agressief|beschonken|stomdronken|dronken|aangeschoten|failliet|clean|in behandeling|
    in een kliniek|opgenomen|ongeneeslijk|uitbehandeld|doodziek|in therapie|in de ziektewet|uit elkaar|apart|
    vreemdgegaan|vreemd gegaan|weggelopen|vertrokken|verdwenen|spoorloos|vermist|verslaafd*|radeloos|wanhopig|
    ten einde raad),
  ${parent} .. (slaat|sloeg|slaan|drinkt|dronk|drinken|blowt|gebruikt drugs|dealt|mishandelt|schreeuwt|vecht|vechten|
    bedreigt|verwaarloost|gokt|schelden|scheldt),
  ${parent} .. (mag|mogen) .. niet, ${parent} .. (woont|wonen|slaapt|leven|leeft|zijn) (niet|nooit) meer *,
  ${parent} .. (een ander|nieuwe vriend|nieuwe vriendin|nieuwe vlam|aan de fles|aan de drugs|twee banen|drie banen|
    tienermoeder),
  (niet|geen) (meer )?.. (rondkomen|rond te komen),
  (kan|kunnen|kon|konden) .. (niet|nooit) (betalen|ophoesten|meebetalen|veroorloven|meer betalen),
  (niet|nooit) .. (betalen|ophoesten|veroorloven) (kan|kunnen|kon|konden), geen geld (voor|om|thuis|meer), te arm,
  arme? gezin*, stichting leergeld, jeugdfonds, kledingbank, speelgoedbank, betalingsachterstand, kwijtschelding,
  op zwart zaad, (gas|stroom|water) .. afgesloten,
  (er is|is er|er speelt|speelt er|er gebeurt|gebeurt er|er gaat|wat er|van alles) .. thuis,
  thuis .. (aan de hand|speelt|gebeurt|afspeelt|spoort|klopt|niet (fijn|pluis|goed|leuk|makkelijk|veilig|klopt|op orde)|
    rommelig|chaos|uit de hand|hard aan toe|gedoe|spanningen|spanning|geen rust|klappen|gegild|geschreeuwd|gevochten|
    heftig|bende|puinhoop|ellende|drama|moeilijk|zorgen|wordt er|loopt het),
  (aan de hand|speelt|gebeurt|klopt) (er )?(bij .. )?thuis,
  (rust|veilig|veiligheid|aandacht|structuur|hulp|liefde|steun) .. thuis .. (niet|geen),
  thuis .. (geen|nul|weinig|nauwelijks) (rust|veiligheid|aandacht|structuur|hulp|liefde|steun|boek|boeken|grenzen|
    regels|nederlands|prikkels),
  niet pluis,
  (lastig|moeilijk|gebroken|onveilig|chaotisch|kansarm|arm|warrig|zwaar|problematisch|beschadigd)
    (gezin|nest|thuis|milieu|gezinssituatie),
  *probleemgezin*, *probleemgezinnen, *achterstandsgezin*, *eenoudergezin*, gezinssituatie, gezinsproblem*,
  relatieproblem*, bezoekregeling, omgangshuis, co-?ouder*, ouderverstoting, voogdij*, echtscheiding*,
  vadertje en moedertje,
  noodopvang, gezinshereniging, uitgeprocedeerd*, ongedocumenteerd*, statushouder*,
  (wacht|wachten|wachtte) .. (asiel*|verblijf*|gezinshereniging|uitzetting|status), asielaanvraag,
  (land|nederland) (uit|uitgezet|verlaten),
  terug naar (syrie|afghanistan|armenie|iran|irak|eritrea|somalie|nigeria|oekraine) (moet|moeten|gestuurd|uitgezet),
  aan het front, (bommen|bombardement*|beschieting*|granaten|oorlogstrauma),
  (oorlog|vlucht|zee|boot) .. (meegemaakt|verloren|overleefd),
  aangerand, aanranding, verkracht*, betast, incest, naaktfoto*, sexting, grooming, grensoverschrijdend*,
  (bont en blauw*), (blauwe|paarse|gekneusde|bebloede) (arm|armen|been|benen|rug|ogen|wang|wangen|striemen|billen),
  striemen, brandplek*, brandwond*, pedagogische tik*,
  (krijgt|kreeg|krijgen|kregen|gekregen) .. (klappen|slaag|klap|pak slaag|de riem|de pantoffel), met de riem,
  (klappen|slaag|klap) (krijgt|kreeg|krijgen|gekregen|van),
  (man|vrouw|vader|moeder|papa|mama) (bij|met|voor) een ander,
  met (zijn|haar) (moeder|mama|vader|broertje|zusje) in (de|een) (opvang|noodopvang|hotel),
  ([3-9]|drie|vier|vijf|zes|zeven|acht|negen|tien) (man|mensen|kinderen|personen|broers*) (op|in) (een|1|twee|2)
    (kamer|kamers|bed|matras|slaapkamer),
  thuis (gooien|gooit|slaan|slaat|schreeuwen|schreeuwt|vechten|drinken|schelden|maken ze ruzie|is er ruzie|huilt|huilen|
    breken),
  (in (zijn|haar) (uppie|eentje)|helemaal alleen|moederziel alleen) .. (thuis|zit|is|slaapt|eet|bed|opstaat|ontbijt),
  alleen thuis, (alleen|in (zijn|haar) (uppie|eentje)) (thuis|op) *, (brengt|legt) (zichzelf|zich zelf) (naar|in) bed,
  (smeert|zet|kookt|maakt|regelt|wast) (zelf|zijn eigen|haar eigen) (de |zijn |haar )?(brood|boterhammen|boterham|lunch|
    eten|wekker|ontbijt|avondeten|kleren|was),
  (ouders|vader|moeder|mama|papa) .. (werken|werkt) .. (nacht|nachts|nachtdienst*|nachtploeg),
  (valt|viel|vallen) .. in slaap (in|op|tijdens|aan|boven|onder|achter),
  tot (twaalf|elf|een|twee|1|2|11|12) uur .. (op|wakker|alleen|buiten|eentje|gamen|gamet), vrouwenopvang,
  maatschappelijke opvang, nachtopvang, alleen (wat|de kleren) (hij|ze|zij|die) .. (aan|droeg|had),
  (mist|mis|miste|missen) (zijn|haar|z'n|d'r|hun) (papa|mama|vader|moeder|ouders|broer|broertje|zus|zusje|oma|opa|
    familie|thuisland),
  (eet|krijgt|ziet) .. (alleen|pas) (als|op|in) (school|het weekend), sleutelkind*, aan (zijn|haar|hun) lot overgelaten,
  voor (zichzelf|zijn broertje|zijn broertjes|haar broertje|haar broertjes|zijn zusje*|haar zusje*|haar moeder|
    zijn moeder) .. zorgen,
  (zorgt|zorgde) .. voor (zijn|haar) (broer*|zus*|moeder|vader|ouders), mantelzorg*
`;

/** An ordinary word as well. */
export const homeSoft = `
  huisbezoek, alleenstaande? (moeder|vader|ouder), rommelig thuis, verwend*, kleine behuizing, zwemles .. betalen,
  kan .. niet mee (op|naar), (moeder|vader|ouders|mama|papa) (komt|komen|kwam|kwamen) (nooit|niet|weer niet),
  (moeder|vader|ouders|mama|papa) .. (ontkent|ontkennen|weigert|weigeren|wil niets weten|willen niets weten|
    wil niks weten|willen niks weten|huilend|huilde|in tranen|zien het niet|zien het probleem|luisteren niet|
    kan het niet aan|kunnen het niet aan|niet meer aan|weet het niet meer|weten het niet meer|boos|woest|
    niet bereikbaar|onbereikbaar|neemt niet op|nemen niet op|spreekt geen|spreken geen)
`;

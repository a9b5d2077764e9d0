import { plainPattern, wrapped } from '../matching';

/** Who does what to whom inside a school, where both slots together say that it is not for outside. */

const mate = wrapped`
  (collega|collega'?s|collegaatje|duo|duopartner|teamlid|teamleden|teamgenoot|teamgenoten|leerkracht|leerkrachten|
  leraar|leraren|juf|juffen|meester|meesters|mt-lid|mt-leden|bouwcoordinator|bouwcoordinatoren|ib'?er|ib'?ers|
  zorgcoordinator|intern begeleider|concierge|administratie|administratrice|secretaresse|onderwijsassistent|
  onderwijsassistente|klassenassistent|klassenassistente|vakleerkracht|vakdocent|gymdocent|zij-instromer|invaller|
  invalster|invalkracht|parallelcollega|overblijfkracht|teachers?|colleagues?|assistants?|kollegin|kollege|kollegen|
  kolleginnen|lehrerin|lehrer|erzieherin)
`;
const boss = wrapped`
  (directeur|directrice|directie|adjunct|adjunct-directeur|schoolleider|schoolleiding|locatieleider|locatiedirecteur|
  clusterdirecteur|teamleider|leidinggevende|bestuurder|bestuur|schoolbestuur|
  schoolhoofd|mt|managementteam|baas|hr|
  personeelszaken|bestuursbureau|bestuurskantoor|stafbureau|stichting|scholengroep|koepel|cvb|rvt|raad van toezicht|
  penningmeester|headteacher|principal|deputy head|governors|trust|school board|leadership|schulleitung|schulleiter|
  schulleiterin|rektor|rektorin|konrektor|konrektorin|trager|vorstand|schulamt)
`;
const insider = wrapped`(${mate}|${boss}|teamkamer|lerarenkamer|staffroom|lehrerzimmer)`;
const school = wrapped`
  (school|gebouw|lokaal|lokalen|kleutergang|gymzaal|speellokaal|schoolgebouw|klassen|plafond|plafonds|building|
  classrooms?|schulhaus|klassenzimmer)
`;
const system = wrapped`
  (parnassys|esis|magister|somtoday|social schools|parro|smartschool|onedrive|sharepoint|schoolmail|server|lvs|
  leerlingvolgsysteem|bestuurskantoor|bestuursbureau|schoolsysteem|mailbox|werkmail|netwerk|leerlingdossiers?)
`;
const files = wrapped`
  (dossiers?|leerlingdossiers?|zorgmap|zorgmappen|zorgdossiers?|zorgplannen|groepslijst|groepslijsten|klassenlijst|
  adressenlijst|adresgegevens|leerlinggegevens|persoonsgegevens|personeelslijst|salarislijst|salarisstrook|
  salarisstroken|salarisstrookjes|loonstrook|loonstroken|loonlijst|toetsuitslagen|gespreksverslagen|
  oudergegevens|payroll|payslips|salary list|pupil records|pupil files|noten und adressen|adressen|schulerdaten|
  zeugnisse|gehaltsliste)
`;
const spilled = wrapped`
  (naar alle|aan alle|naar de verkeerde|aan de verkeerde|bij de verkeerde|naar iedereen|rondgestuurd|rondgemaild|gelekt|
  op straat|gestolen|gejat|kwijt|zoek|verloren|laten liggen|voor iedereen|zichtbaar voor|bij het oud papier|
  in de container|to all|to every|to the wrong|by mistake|by accident|leaked|stolen|lost|ins netz|im netz|
  verschickt|an alle|verloren|gestohlen)
`;
const kitty = wrapped`
  ((schoolreis|kamp|ouder|klassen|trakteer|bieb|tso|overblijf|nood|team|school|feest|sint|sponsor|cadeau)-?(pot|potje|
  geld|gelden|rekening|kas|fonds|bijdrage|budget))
`;
const taken = wrapped`
  ("?geleend"?|weggesluisd|verdwenen|verduisterd|overgeheveld|doorgesluisd|achterovergedrukt|opgemaakt|zoek|kwijt|
  weggeboekt|voor iets anders|in eigen zak|uitgegeven aan|leeggehaald|geplunderd|besteed aan)
`;
const hurt = wrapped`
  (huilen|huilend|'?t huuln|in tranen|uitgekafferd|afgekafferd|uitgescholden|afgesnauwd|afgebrand|vernederd|
  geintimideerd|gekleineerd|gepest|weggepest|getreiterd|zwartgemaakt|te kijk gezet|onder druk gezet|bedreigd|
  genegeerd|buitengesloten|kapotgemaakt|bullied|shouted at|humiliated|in tears|gemobbt|angeschrien)
`;
const strife = wrapped`
  (aanvaring|aanvaringen|botsing|ruzie|bonje|mot|heibel|stennis|conflict|onenigheid|vete|oorlog|clash|row|streit|krach)
`;
const apart = wrapped`
  (niet luchten|niet (meer )?(kunnen )?(luchten|uitstaan|aankijken|zien|verdragen)|niet meer door een deur|in de haren|
  zwartmaken|zwartgemaakt|tegenwerken|afbranden|negeren|naar het leven|de tent uit|uitgescholden|weggeveegd|rauw)
`;
const sentAway = wrapped`
  (naar huis gestuurd en|op straat gezet|de deur gewezen|de wacht aangezegd|uit (haar|zijn|de|d'r|z'n) functie|
  (is|zijn|werd|was|per direct|vandaag|gisteren|vanmorgen|toch|nu) geschorst|
  vrijgesteld van werk|van het rooster gehaald|geen vaste aanstelling|geen vast contract|geen verlenging|geen contract|
  contract niet|wegbezuinigd|weggepromoveerd|weggewerkt|buitenspel|gedumpt|op non-?actief|ontslagbrief|opzegbrief|
  ontslag|uren (gewoon )?(geschrapt|gekort|kwijt)|suspended|let go|sacked|made redundant|marched out|freigestellt|
  gekundigt|abgemahnt|entlassen)
`;
const away = wrapped`
  (zit|zitten|ligt|is|zijn|raakte|sind) .. (overspannen|in de ziektewet|ziek thuis|opgebrand|ingestort|thuis met een
  burn-?out|thuis en komt|krankgeschrieben|langzeitkrank|arbeitsunfahig)
`;
const cuts = wrapped`
  (streicht|streichen|kurzt|kurzen|schrapt|schrappen|bevriest|cuts|cutting|axes|axing|freezes|scraps|scrapping)
`;
const jobs = wrapped`
  (stelle|stellen|stunden|formatie|fte|banen|baan|uren|ondersteuning|assistentie|onderwijsassistent*|plusklas|
  vakleerkracht|vakleerkrachten|conciergefunctie|posts|jobs|contracts|hours|assistants)
`;
const hides = wrapped`
  (verzwijgt|verzwijgen|in de doofpot|onder het tapijt|onder het kleed|covering up|covers up|vertuscht|verschweigt)
`;
const watchdog = wrapped`
  (arbodienst|arbo|bedrijfsarts|arbeidsinspectie|brandweer|ggd|onderwijsinspectie|bouwkundige|
  preventieadviseur|doorlichting)
`;

/** Both slots stand in one sentence. */
export const frames = plainPattern(`
  (mijn|m'n|mn|onze|ons|een|de|twee|drie|half of|two of|three of|some of) .. ${mate} .. ${away},
  (mijn|m'n|mn|onze) (duo|duopartner|collega|parallelcollega|ib'?er|directeur|directrice|teamleider) zit
    ((al|alweer|weer|sinds|nu) .. thuis|thuis (en komt|sinds|na|door|vanwege|omdat)),
  ${mate} .. ${sentAway}, geschorste? ${mate}, ${boss} .. ${sentAway},
  (haar|zijn|hun|d'r|z'n) (mail|account|pasje|inlog) .. (afgesloten|geblokkeerd|dicht|ingetrokken|eraf),
  (haar|zijn|hun|d'r|z'n) uren .. (geschrapt|gekort|wegbezuinigd|verdwenen),
  (teachers|colleagues|staff|of us|assistants) .. (off since|off sick|signed off|handed in their notice|refuse to),
  (kollegin|kollege|kollegen|kolleginnen|leitung|schulleiterin|schulleiter) .. (gekundigt|gestritten|kundigen|weinend),
  ${boss} .. (al (een|twee|drie|vier|vijf|zes|weken|maanden) .. (niet|afwezig|spoorloos|onbereikbaar|verdwenen)),
  ${boss} .. ${cuts} .. ${jobs}, ${boss} .. ${hides},
  ${boss} .. (beschwert|beklagt|verklagt), (beschwert|beklagt) .. ${boss},
  ${strife} (met|mit|with|tussen|between) (de|het|onze|mijn|haar|zijn|der|dem|the|our|my|two|twee|drie)
    ([a-z]+ )?(${mate}|${boss}),
  ${insider} .. elkaar .. ${apart}, (bemiddelaar|mediator|conflictbemiddelaar|teamcoach) .. (omdat|want|wegens|voor) ..
    ${insider},
  ${boss} .. ${hurt}, ${mate} .. ${hurt} .. ${insider}, ${insider} .. ${mate} .. ${hurt},
  (intimidatie|pesterijen|getreiter|machtsspel|vriendjespolitiek|willekeur|mobbing|bullying|narcisme) .. ${insider},
  (klachtbrief|klachtbrieven|klachten|klacht|beschwerden|complaints) .. (nooit|niet) .. (beantwoord|behandeld|gemeld|
    opgepakt|doorgestuurd|beantwortet|answered), (la|map|doos|stapel) vol (met )?(klacht*|boetes|aanmaningen),
  (gemeld|melden|melding) (bij|aan) de (autoriteit*|ap|avg*|functionaris*), bij de autoriteit .. gemeld,
  ${files} .. ${spilled}, ${spilled} .. ${files},
  (phishing*|ransomware|gehackt|hackers?|gijzelsoftware|virus|hacked|inbraak) .. ${system},
  ${system} .. (gehackt|hackers?|gekraakt|gegijzeld|plat door|lag open|stond open|stonden open|hacked|gehackt),
  (phishingmail|phishinglink) .. geklikt, binnen geweest in ${system},
  (laptop|usb-?stick|tablet|tas|map|harde schijf) .. (gestolen|gejat|kwijt|zoek|stolen|gestohlen) .. ${files},
  ${kitty} .. ${taken}, ${taken} .. ${kitty},
  (geld|budget|euro|rekening|kas) .. (weggesluisd|wegschrijf*|weggeschreven|wegboek*|weggeboekt|verduister*|
    achterovergedrukt|doorgesluisd), wegschrijft als, (te veel|teveel) .. uitgegeven .. ${boss},
  (maanden|jaren|weken) te veel .. uitgegeven,
  op kosten van (de|het|onze) (stichting|school|bestuur|koepel|ouderraad|scholengroep),
  (creditcard|declaratie|declaraties|bonnetjes|lease-?auto) van (de|het|onze|ons) ${boss},
  ${boss} .. (declareert|declareerde),
  ${watchdog} .. (afgekeurd|keurt af|oranje|op rood|onveilig|schimmel|co2|dicht moet|niet pluis),
  (schimmel|legionella|asbest|loden leiding*|co2|radon|houtrot|mould|mold) (zit )?(in|uit|boven|im)
    ([a-z]+ ){0,2}${school},
  ziekmelding .. (voorlees*|voorgelezen|gedeeld|teamapp|groepsapp|doorgestuurd),
  (geheime?|stiekeme?|secret) (teamvergadering|vergadering|overleg|bijeenkomst|meeting|sitzung),
  (vergadering|overleg|teamoverleg) zonder (de|onze) (directeur|directie|directrice|schoolleider|teamleider|mt),
  (met|naast) (een|de) .. (geschorste|ontslagen|boventallige) ${mate}, (advocaat|anwalt|lawyer) .. ${insider},
  ${insider} .. (advocaat|anwalt|lawyer), (zonder|nog geen|nooit een) contract .. ${insider},
  (klassen|groepen) .. bij elkaar .. (collega|juf|meester|invaller),
  (eerste keus|tweede keus|sollicitant*|kandidaat) .. (team .. niet|niet .. team|te laat|afgehaakt|gebrek aan beter)
`);

/** Of work alone, so that where the school is named besides no more is needed. */
export const inHouse = plainPattern(`
  (werk|werken|sta|staan) .. zonder contract, exitgesprek*, exit interview, zwijgplicht, zwijgcontract*, zwijggeld,
  spreekverbod, cultuuronderzoek, vertrouwensbreuk,
  crisisvergadering, spoedvergadering, krisensitzung, dienstaufsichtsbeschwerde, abmahnung, aufhebungsvertrag,
  ontslagronde, ontslaggolf, rddf*, afspiegelingsbeginsel, oprotpremie, sterfhuisconstructie,
  klokkenluider*, whistleblower, verdeel en heers, schrikbewind, settlement agreement, gagging order, grievance,
  ghostjobs?, spookrekening*, spookfactu*, schaduwboekhouding, falsche freigabe, data breach, datenpanne, datenleck
`);

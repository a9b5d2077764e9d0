import { wrapped } from '../matching';

/** What is said about somebody's body, illness or death without the word for it. Pieces of plainPattern. */

const member = wrapped`
  (vader|moeder|papa|mama|ouders|broer|broertje|zus|zusje|opa|oma|kindje|baby|vrouw|man|tweelingbroer|tweelingzus|
  stiefvader|stiefmoeder|tante|oom|neef|neefje|nicht|nichtje|beste vriend*)
`;
const limb = wrapped`
  (arm|been|pols|enkel|sleutelbeen|neus|teen|vinger|elleboog|voet|hand|rib|ribben|tand|tanden|kaak|schouder|heup|nek|
  rug)
`;

/** Illness as soon as somebody is in the sentence. */
export const illness = `
  (verloor|verloren|verliest|verliezen|verlies van|begroef|begraven) .. (zijn|haar|z'n|d'r|hun|een|de|je)
    ([a-z]* )?${member},
  ${member} (verloren|verloor|verliest|kwijt|kwijtgeraakt|begraven|begroeven|gecremeerd),
  dood(gereden|geschoten|gestoken|gevallen|geboren), overreden, aangereden, verdronken, omgekomen, ingeslapen,
  heengegaan, (rust|rest) (zacht|in peace|in vrede), (rouwen|rouwt|treuren) .. (om|over),
  niet (meer )?beter (wordt|worden|word), (wordt|worden) .. niet (meer )?beter,
  (haalt|halen) .. niet (de zomer|de kerst|het einde|het eind)*, niet lang meer, uitbehandeld, uitgezaaid, uitzaaiing*,
  bestraling*, hospice, stervende, sterven*, laatste adem, uitvaart, begrafenis, crematie, sterrenkindje,
  (is|was|bent|zijn) er niet meer( ?[.!]|$), er niet meer (is|was|bent|zijn), niet meer onder ons,
  (afscheid|afscheid genomen|afscheid nemen) van .. ${member},
  op de ic, op (de )?intensive care, intensive care, kinderafdeling, ambulance*, traumaheli*, spoedpost, huisartsenpost,
  eerste hulp, op de seh,
  (ligt|lag|liggen) .. (in het (mst|zgt|umc*|wkz|sophia*|radboud*|isala|emma*)|aan (de|het|een) (infuus|beademing|
    monitor|slang*)),
  (buisjes|amandelen|neusamandel*|blindedarm|keelamandel*) .. (gekregen|eruit|geknipt|verwijderd|weg|gehaald),
  (kreeg|krijgt|heeft|had) .. (buisjes|een operatie|een scan|een mri|chemo|bestraling|een hersen*|een hart*|
    bloedtransfusie*|een spuit|een shunt|een nieuwe (nier|lever|hart)),
  (brak|breekt|breken|verbrijzelde|kneusde|verstuikte) .. ${limb},
  ${limb} .. (gebroken|in het gips|uit de kom|gescheurd|gekneusd), (in het|zijn|haar) gips,
  (viel|valt|ging|gaat|raakte) (vandaag |weer |net |zomaar |ineens |opeens )?(flauw|van (zijn|haar) stokje|out|
    buiten westen|bewusteloos),
  flauwval*, (heeft|had|kreeg) .. (toeval|absence|absences|insult|epilepsie|stuip|stuipen|hypo|hyper|shock),
  (draagt|heeft|krijgt|kreeg|had|weigert|met) .. (een |z'n |zijn |haar |nog )?(nieuwe |nieuw )?(gehoorapparaat|
    gehoorapparaten|hoorapparaat|hoorapparaten|gehoorapparaatje|gehoorapparaatjes|hoortoestel|hoortoestellen|luier|
    luiers|korset|prothese|pacemaker|stoma|epilepsiehelm|insulinepomp|spalk|cochleair*|beenbeugel*|kunstbeen|infuus|
    katheter|oogpleister|plakoog),
  (ziet|hoort|zag|hoorde) (heel |erg |bijna |nauwelijks |zo |steeds |echt )?(slecht|slechter|niks|niets|nauwelijks|
    dubbel|amper),
  (praat|spreekt|zegt|praatte|sprak|zei) (al |nog |op school |in de klas |thuis |echt |bijna |hier |helemaal |
    nog steeds |met niemand |sinds ){0,3}(niet|geen woord|niks|niets|nauwelijks|amper|alleen thuis|alleen fluisterend|
    onverstaanbaar|nooit),
  (die|dat) (niet|nauwelijks|nooit|geen woord) (praat|spreekt|eet|slaapt|hoort|ziet|loopt|huilt),
  (praat|spreekt) .. (geen woord|alleen thuis|alleen met), onverstaanbaar,
  (plast|poept|plaste|poepte|piest|geplast|gepoept|poepen|plassen) .. (bed|broek|broekje|ondergoed),
  in (bed|zijn bed|haar bed|zijn broek|haar broek|de broek) .. (geplast|gepoept|gepiest|plast|plaste|poept|plassen|
    poepen),
  in (zijn|haar|z'n|d'r) broek (geplast|gepoept|gepiest|plast|plaste), bedplasser,
  ongelukje* .. (elke|weer|broek|steeds), niet zindelijk*, nog niet zindelijk, zindelijkheid*,
  (hulp|helpen|geholpen|verschoond|verschonen) .. (wc|toilet|billen|luier|verschonen|omkleden|eten geven),
  (kan|kon|mag|moet) .. niet .. (lopen|traplopen|alleen naar de wc|zelf eten|zelf plassen),
  (mag|kan|verdraagt|eet) (echt |absoluut |thuis |ook |helemaal )?geen (pinda*|noten|melk|lactose|gluten|eieren|ei|
    koemelk|suiker|kiwi),
  (glutenvrij|lactosevrij|notenvrij|pindavrij) .. (moet|nodig|dieet|kind|leerling),
  (reageert|reageerde) .. (levensgevaarlijk|heftig|ernstig|allergisch|dodelijk) op,
  (allergisch|dodelijk|levensgevaarlijk) (voor|op), *allergie, coeliakie, taaislijm*, cystic fibrosis, spierziekte*,
  duchenne, sikkelcel*, (hart|nier|lever|darm|huid|stofwisselings|bloed|chronische )ziekte*, hartruis, *chronisch ziek*,
  eczeem, psoriasis, reuma*, jeugdreuma, open ruggetje, spina bifida, klompvoet*, schisis, hazenlip, hemofilie,
  cerebrale parese, spastisch*, fas, foetaal alcohol*,
  (moet|moeten|moest|mag) .. (prikken|medicijnen|een pil|zijn pil|haar pil|pillen|gepompt|gesondeerd|gekatheteriseerd|
    een spuit|puffen|aan de dialyse|geopereerd|onder het mes|bestraald),
  (slikt|slikte|slikken|gebruikt|neemt|krijgt|geslikt) .. (pillen|pil|pilletje|pilletjes|medic*|medikinet|ritalin|
    druppels|puf|puffers|antibiotica|prednison|rilatine|kalmerings*|slaappil*|slaapmiddel*),
  (zonder|met|na|aan|vergeten) (zijn|haar|z'n|d'r|hun|de) (pil|pillen|pilletje|pilletjes|medic*|puffer|epipen|ritalin),
  rilatine, pilletje vergeten, pillen vergeten, uitgewerkt, van de medicatie, opgehoogd, afgebouwd, bijwerkingen,
  te vroeg geboren, vroeggeboren, prematuur*, couveuse*, zuurstoftekort*, hersenbeschadig*, hersenletsel*,
  hersenafwijking, (hersen|hart|nier|oog|oor|buik|rug)operatie*, scoliose, groeihormoon*, groeistoornis*, eetprobleem*,
  eetproblemen, eet .. (niets meer|niks meer|te weinig|bijna niets|nauwelijks),
  (vel over been|broodmager|graatmager|moddervet),
  (10|20|tien|twintig|vijf|5|8|acht) kilo (te zwaar|afgevallen|aangekomen),
  (veel|ernstig|echt) te (dik|zwaar|mager|licht), overgewicht*, menstrueer*, ongesteld*, puberteit begonnen,
  luizenmoeder .. (gevonden|raak),
  (heeft|had|hebben|weer|vol|met|onder) .. (luizen|neten|hoofdluis|hoofdluizen|krentenbaard|schurft|wormpjes|ringworm|
    impetigo|waterpokken|roodvonk|kinkhoest|vijfde ziekte|mazelen|hand-?voet*),
  gewoon ziek, doodziek, hondsberoerd,
  (zit|zat|blijft|bleef|moet|is|was|valt) .. (ziek|overspannen|opgebrand|uitgeblust|met een burn-?out|langere tijd|
    maanden|weken|langdurig|voorlopig|al tijden) (thuis|uit|weg|afwezig),
  opgebrand,
  (valt|viel|vallen) (voorlopig |helaas |weer |lang |langdurig |maanden |langere tijd |nu )?uit( ?[.!]|
    $| met | door | wegens ),
  uitval van, ziektewet, arboarts, bedrijfsarts, re-?integr*, re-?integreer*,
  (is|was|zijn) (helemaal |echt |gewoon |totaal |nu )?op( ?[.!]|$), (trekt|trok) het niet, in verwachting, uitgerekend,
  kraamtijd, ivf, vruchtbaarheid*, vroegtijdige? bevalling, bevallen van, overgang, menopauze, keizersnee, kunstheup,
  nieuwe heup,
  ongeoorloofd*, *schoolverzuim*, *luxeverzuim*, ziekteverzuim van,
  (is|was) er (al |nu |vandaag |gisteren )?(weer niet|opnieuw niet|nooit|zelden|bijna nooit|wederom niet|
    nog steeds niet|al (dagen|weken) niet|voor de [a-z]* keer niet),
  (weer|alweer|opnieuw|nog steeds|wederom) (niet op school|niet in de klas|niet verschenen|afwezig|absent|niet gekomen|
    ziek gemeld|een dag gemist|weg),
  (komt|kwam|komen|is|was|kwamen) (altijd|steeds|elke dag|iedere dag|elke ochtend|weer|alweer|vaak|structureel|telkens|
    dagelijks|bijna altijd|bijna elke dag|voor de [a-z0-9]* keer|altijd maar) te laat,
  (komt|kwam|kwamen|gaat|ging|komen) (al |bijna |nu |helemaal |sinds .. )?(niet|nooit|nauwelijks|amper|zelden|
    nog maar .. ) (meer )?(naar|op|opdagen op) school,
  al (weken|maanden|dagen|tijden|twee|drie|vier) .. (niet|geen) (meer )?(gezien|op school|geweest|naar school|
    in de klas|een les),
  (weken|dagen|maanden|uur|uren|dagdelen) (afwezig|verzuim|verzuimd|gemist|absent),
  elke (maandag|vrijdag|donderdag|dinsdag|woensdag) .. (er niet|afwezig|ziek|weg|thuis|absent)
`;

/** Ordinary words as well. */
export const illnessSoft = `
  verzuim, absent, mist .. (lessen|school|veel), zwanger, bevalling, begrafenis, gecondoleerd, condoleance*,
  ziekmelding, ziekteproces, te (dik|zwaar|mager|dun|licht),
  (moeder|vader|oma|opa|broer|zus|papa|mama) .. (ziek|ziekbed|doodgaan|doodging|sterft|stierf|gestorven|overlijden),
  hoofdpijn, verwond, gewond, wond, gehecht, geprikt, vermoeid*, hersteld, revalid*
`;

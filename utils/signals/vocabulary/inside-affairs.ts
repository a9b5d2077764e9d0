import { plainPattern } from '../matching';

/** Affairs of an organisation that are its own, as phrases of plainPattern. */

/** Papers and meetings of the inside. */
export const papers = plainPattern(`
  (cvb|bestuurs|rvt|mt|directie|gmr|mr)-?(stuk|stukken|verslag|verslagen|notulen|besluit|besluiten|notitie|mail|memo),
  besluitenlijst, adviesaanvraag, instemmingsverzoek, interne kandida*, *notulen, (g)?mr-?stuk*, mr stukken,
  (uit|in|tijdens|van|na) (de|het) (mr|gmr|teamvergadering|mt|directieoverleg|managementoverleg|bestuursvergadering|
    personeelsvergadering|personeelsoverleg|bouwvergadering|mt-overleg|sollicitatiecommissie|directieberaad|
    raad van toezicht) .. (gehoord|besproken|besloten|gezegd|verteld|over|ging|gemeld|bekend|ruzie|duidelijk|te horen|
    dat|bleek),
  (mr|gmr|bestuur|directie) .. (gehoord|heeft intern|ingestemd|niet ingestemd|tegengestemd|afgekeurd|overlegd dat),
  concept-?(rapport|plan|plannen|begroting|beleid|beleidsplan|jaarplan|formatieplan|notulen|besluit|verslag|
    inspectierapport|versie)*,
  concept ?(beleid|begroting|rapport)*, formatieplan*, bestuursformatieplan, formatie voor,
  formatie .. (rond|bekend|volgend|krap|groep), sollicitatiecommissie*, sollicitatieronde*,
  (kandidaat|sollicitant|kandidaten|sollicitanten) *, *functioneringsgesprek*, *beoordelingsgesprek*,
  functioneringsgesprekken, popgesprek, verbetertraject, personeelsdossier*, dossier van, personeelszaken,
  salarisschal*, minutes of, staff meeting minutes, appraisal, konferenzprotokoll, zaak bij de vertrouwens*,
  klacht* .. (tegen|over|bij) .. (collega*|directeur|directie|school|juf|meester|leerkracht*|team|teamleider|bestuur|
    bestuurder|duo|mij|ons|hem|haar|ib'?er|mt|mr|stagiaire?|concierge),
  klacht* ingediend (tegen|bij) (de |het |ons |onze |mijn |een )?(directie|school|bestuur|schoolbestuur|stichting|
    inspectie|*commissie|vertrouwens*|collega*|directeur|juf|meester|leerkracht*|ouders?|mij|ons|hem|haar),
  klacht tegen, geschillencommissie, klachtencommissie,
  (in|op|tijdens|na|uit) (de|het|onze) (mr|gmr|teamvergadering|directieoverleg|mt|bestuursvergadering|
    sollicitatiecommissie|bouwvergadering|rvt) (is|zijn|werd|bleek|blijkt|hoorde|gezeten),
  (landelijke )?(klachten|geschillen|beroeps|bezwaren)commissie, de landelijke commissie, inspectierapport .. binnen,
  conceptoordeel, conceptrapport, inspectieoordeel
`);

/** What happens to an organisation or a colleague: inside news when it is one's own. */
export const affairs = plainPattern(`
  (journalist|verslaggever|krant|omroep|pers|media|tubantia|reporter) .. (belde|belt|mailde|mailt|appte|
    hangt aan de lijn|stond aan de deur|wil een reactie|vraagt om een reactie|heeft er lucht van),
  (zaak|rechtszaak|strafzaak|procedure|kort geding|beroepszaak) .. (oud-?)?(leerkracht|collega|directeur|medewerker|juf|
    meester|stichting|teamlid),
  (ligt|loopt|dient|speelt) .. (rechter|rechtbank|kantonrechter|tuchtrechter), crisisadviseur, crisiscommunicatie*,
  (stelle|stellen) (zu )?(streichen|gestrichen|kurzen), (gruppe|klasse|schule|standort) (zu )?schlies*, geld uit de kas,
  kas(geld)? .. verdwenen, aangifte gedaan, verduister*, ons gebouw .. sluiten, vertrekregeling*,
  (bestuurder|directeur|directrice|schoolleider|teamleider|collega|conciërge|concierge|juf|meester|leerkracht) ..
    (naar huis gestuurd|vertrek*|weg|ontheven|geschorst|vervangen|overgeplaatst|mediation|opvolg*),
  (niet|nooit) .. verleng(d|en), overgeplaatst, mediation, het rommelt, onrust, rommelt, *lek bij, datalek*, avg-lek*,
  dossiers, opvolger, opvolging, interne kandida*, officiele waarschuwing, waarschuwing van het bestuur,
  contract niet verlengen, cutting .. positions, ruzie, praten niet meer, subsidie*, vierdaagse schoolweek, reorganis*,
  gereorganis*, *fusie, *fusieplan*, fuseren, fuseert, gefuseerd, overname, overgenomen, samengaan met, *bezuinig*,
  *tekort van, tekort op de begroting, (begroting|exploitatie) .. (tekort|klopt|rood|negatief|gat|min), rode cijfers,
  in het rood, financiele (problemen|tekorten|situatie|zorgen), failliet, budget .. (op|gekort|geschrapt|geen),
  geen geld (meer )?voor, boventallig*, *ontslag*, *ontslaan, *ontslagen, ontslaat, op non-?actief, non-?actief,
  geschorste? (collega|directeur), op staande voet, contract .. (niet verlengd|verlengd|loopt af), niet verlengd,
  niet verlengen, vaststellingsovereenkomst, transitievergoeding, arbeidsconflict*, (dichtgaat|opgeheven|opheffen),
  gaat dicht, moet dicht, (school|locatie|vestiging) .. (sluiten|dicht|verdwijnt|opgeheven|opheffen),
  (groep|klas|groepen|klassen) minder, minder (formatie|fte|groepen|personeel),
  (weg|vertrekken|vertrekt|stapt op|opgestapt|opzij gezet|weggestuurd|weggepest|wegbezuinigd|moeten weg|moet weg|
    weg moet*|ontheven),
  nieuwe (directeur|schoolleider|bestuurder|locatieleider|directrice|teamleider) , interim*, *ziekteverzuim*,
  verzuimcijfer*, ziekmelding*, uitgevallen, gedoe, ruzie* (in|op|met|tussen|binnen),
  conflict* (in|op|met|tussen|binnen|tussen), (praat|praten|groet|spreken) niet meer met,
  sfeer .. (verziekt|om te snijden|slecht|beroerd|onveilig), angstcultuur, pestcultuur, wanbeleid, machtsmisbruik,
  grensoverschrijdend*, integriteit*, fraude, onderzoek naar (de )?(directeur|collega|bestuur*|meester|juf),
  vertrouwen opgezegd, opzeggen, motie van wantrouwen, burn-?outs, misstand*, doofpot,
  (vernietigend|zeer zwak|onvoldoende|oordeel|zwakke school) ..,
  (inspectie) .. (onvoldoende|zwak|zeer zwak|vernietigend|slecht|kritisch|herstelopdracht*|afgekeurd),
  (onvoldoende|zwak|vernietigend|herstelopdracht*) .. inspectie, salaris*, loon, schaal l1[0-2], leerlingaantal*,
  leerlingenaantal* .. (loopt|terug|daalt|krimp*), krimp,
  redundan*, dismiss*, fired, sacked, laid off, merger, merging, closing down, closing, (is|are) leaving, budget cut*,
  resign*, suspended, kundigung, entlassen, entlassung*, geschlossen, fusion, verlasst uns,
  [0-9]+ (fte|ton) (te ?kort|minder|weg), fte tekort, (een )?groep (eruit|uit|minder), herplaatsing*, geschil, interim*,
  (verdwijnen|verdwijnt|schrappen|geschrapt|sneuvelen) .. (klas|klassen|groep|groepen|banen|fte|uren), gat (van|in),
  onderzoek (loopt|naar|tegen), intern onderzoek, loopt een (klacht|onderzoek|procedure|zaak), klacht tegen,
  klacht ligt, aanklacht, verklaring schrijven, opgestapt, ontslag, handed in (her|his) notice, (hort|horen) auf,
  stopt ermee, over naar een ander bestuur,
  (gaan|gaat|worden|wordt|krijgen) .. (samen met de school|fusie*|gefuseerd|verhuizen|opgeheven|gesplitst|
    een andere directeur|van directeur|in (een )?(noodgebouw|nieuw gebouw)),
  (als|is) (zeer )?zwak, (een )?onvoldoende (gekregen|gaat worden|voor|wordt), van onvoldoende naar,
  leerlingen(aantal|aantallen) .. (terug|halveert|daalt|dalen|keldert), salarisverlaging, fired, closing,
  gaat .. (vanaf|per) .. af,
  (vanaf|per|met ingang van) (volgend|[0-9]+) .. (definitief|gaan we|stoppen|andere|alleen nog|een)
`);

/** Somebody who works there is away: care as well when it says who. */
export const absence = plainPattern(`
  overspannen, burn-?out, (al weken|al maanden|langdurig|weer|sinds *) (ziek|afwezig|uit de running|thuis),
  komt (waarschijnlijk |misschien |vast |voorlopig |dit schooljaar |dit jaar )?niet (meer )?terug, ziekgemeld,
  uitgevallen
`);

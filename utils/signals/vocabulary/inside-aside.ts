import { plainPattern, wrapped } from '../matching';

const somebody = wrapped`
  (de baas|de directie|de directeur|de bestuurder|de schoolleider|de teamleider|het bestuur|de conciërge|de concierge|
  de ib'?er|een collega|mijn duo|de administratie|onze directeur|de directrice)
`;
const someOfUs = wrapped`
  (twee|drie|vier|vijf|zes|de helft|een paar|een aantal|meer dan de helft|een stuk of [a-z]+) (van (ons|het team|
  de collega'?s|de juffen|onze [a-z]+)|collega'?s|juffen|leerkrachten)
`;

/** What happens inside, told by what can be seen of it: keys handed in, a lawyer, a tape measure, an empty desk. */
export const glimpse = plainPattern(`
  (komt|kwam|is|wordt) .. (plek|baan|stoel|plaats) vrij,
  (sleutel|sleutels|laptop|pasje|tag) .. (ingeleverd|ingenomen|afgegeven|moeten inleveren),
  (bureau|kast|kamer|kantoor|werkplek|lokaal) .. (leeggeruimd|leeggehaald|uitgeruimd|is leeg|staat leeg),
  ${somebody} .. (advocaat|arbodienst|bedrijfsarts|mediator|huilend|in tranen|spullen gepakt|tas gepakt|woedend|
    op gesprek|op het matje|ruzie|schreeuw*|vertrek*|stopt|niet meer),
  (bij|met) een (advocaat|jurist|mediator|curator|accountant|vertrouwenspersoon),
  (handtekening|handtekeningen|krabbel) .. (onder|staat|staan|gezet|samengaan|contract|fusie), samengaan (met|van),
  (volgend jaar|straks|na de zomer|over een jaar|binnenkort) .. (ergens anders (zitten|zit|werken|les)|
    in een ander gebouw|geen (school|locatie)|met z'n (tweeen|drieen)|zonder [a-z]+|niet meer bestaan|dicht|
    een ander (bordje|naambordje|gezicht)),
  (ander|nieuw) (naambordje|bordje|gezicht|naamplaatje) .. (directie*|kamer|kantoor|deur),
  (niks|niets|geen .*) meer (bestellen|uitgeven|kopen|kopieren|printen|declareren|aannemen|inhuren), bestelstop,
  vacaturestop, uitgavenstop,
  (halen|haalt|redden|redt) (we|wij|de school|het) .. (zomer|jaar|kerst|einde|schooljaar|volgend) .. niet,
  (rekening|kas|reserve|spaarpot|potje) .. (leeg|op|bodem|halen we|niks meer|rood),
  (groep|groepen|klas|klassen|bouwen) .. (bij elkaar|samengevoegd|samen gevoegd|in elkaar geschoven|opgeknipt|gesplitst|
    opgedoekt),
  ${someOfUs} .. (willen|wil|gaan|gaat|zijn|stappen|zoeken|hebben) .. (weg|vertrekken|stoppen|iets anders|opgezegd|
    solliciteren|over),
  (uitgezocht|onderzocht|nagegaan) .. wie .. (kas|geld|kantinekas|pot|sleutel|lijst|mail|gelekt|dossier),
  (geld|kas|pot|kantinekas|kasgeld) .. (weg|verdwenen|missen|mist|gezeten|gejat|klopt niet),
  (rolmaat|taxateur|makelaar|landmeter|architect|sloper|asbestonderzoek) .. (gebouw|school|lokaal|lokalen|gang|gangen),
  (verhuisdozen|dozen) .. (kantoor|directie*|teamkamer|gang),
  (pot|kas|rekening|spaarpot|reserve|bodem) (is|raakt|was) (leeg|op|in zicht),
  (man|mensen|juffen|handen|leerkrachten|collega'?s|fte|uur|uren) minder (in|op|bij|voor),
  ${somebody} .. (gesolliciteerd|solliciteert|sollicitatie),
  (mok|plant|plantje|foto's|doos|dozen|spullen|fotolijstje) .. (mee naar huis|ingepakt|in een doos|in de auto),
  te horen .. (wie|of|waar) .. (blijven|blijft|weg|moet|moeten|mag|verder),
  wie .. (mag|mogen|kan|moet|moeten) .. (blijven|weg|vertrekken|eruit),
  (meneer|mevrouw|man|vrouw|mannen|mensen|twee man|lui) (van het bestuur|van het bestuursbureau|in pak|met een klembord|
    met klemborden|van de bank|van de gemeente),
  (tellen|telden|meten|maten|inventariseren) .. (stoelen|tafels|lokalen|ramen|meubels),
  (praten|praat|spreken|communiceren|groeten|mailen) .. (alleen nog|niet meer|enkel nog) ..
    (mail|app|elkaar|briefjes|via),
  (zoekt|zoeken|zocht|hebben|heeft) (al )?(iets|wat) anders, tekenen .. (papieren|contract|akte|fusie*|overeenkomst),
  (school|locatie|team|bouw) .. niet meer (bestaat|bestaan|open|zelfstandig),
  (bestaat|bestaan) (onze|de|deze) (school|locatie) .. niet meer,
  afspraak .. (jurist|advocaat|arbodienst|vakbond|bond|mediator),
  (onvoldoende|rood|waarschuwing|herstelplan|verbeterplan) .. (verdedigen|wegwerken|gekregen|te pakken|aan de broek|
    hangt boven|staat op),
  (externe|dure|ingehuurde) (adviseur|manager|interimmer|onderzoeker|consultant|commissie) ..
    (school|team|kantoor|gangen|rond|loopt),
  degene die (er|daar|het) nu .. (weet|zit|doet),
  (wordt|worden|moet|moeten) .. (uitgekocht|weggewerkt|weggepromoveerd|buitenspel gezet|uitgerangeerd)
`);

/** And how one tells so that it shows that it may not be told. */
export const aside = plainPattern(`
  (hebben|heb) (jullie|je) (dit |dat |het )?niet van mij, niet van mij, ik vrees dat, (weet|weten) niet dat ik,
  we weten (allemaal|al) *, het blijft hier, naar buiten (toe )?(heet|is|zeggen|doen|klinkt|brengen|zegt),
  officieel (heet|is|zegt|zeggen|heten|weet|luidt|nog niet),
  (hoort|horen|weten|weet|krijgen|krijgt) .. pas (dinsdag|maandag|woensdag|donderdag|vrijdag|morgen|volgende|na|straks|
    over|in),
  weten? (het|er|van) (zelf|ook) .. (nog )?(niet|niks|niets), iedereen doet alsof, doen alsof (er|we|onze|hun)*,
  neus bloedt, niemand kijkt (elkaar|iemand), niemand .. (durft|zegt|vraagt) .. (hardop|iets|erover|iemand),
  ik zeg (verder )?(niks|niets|alleen|het maar)*, (zeg|vertel) (verder )?(niks|niets) (verder|meer)?,
  er is nog (niks|niets) besloten, onder ons, (op|bij) elke vraag .. (antwoord|koekje|stilte|glimlach), glimlach ik,
  mondje dicht, hardop, komt nog een brief, brief volgt, geruchten?, iedereen fluistert, gefluister*, het gonst,
  deur dicht, achter de schermen, wandelgangen, in de gaten
`);

/** A school and those who work there. */
export const institution = plainPattern(`
  *school, schooljaar, team, teamkamer, koffiekamer, lerarenkamer, personeel*, collega*, directie*, directeur,
  directrice, bestuur, bestuurs*, bestuurder, schoolleider, teamleider, ib'?er, bovenbouw, middenbouw, onderbouw,
  bouwcoordinator, groep ?[1-8], juf, juffen, meester, ons gebouw, de baas, vacaturepagina, ouders, ouderraad, mr, gmr,
  formatie, inspectie, stichting, leerkracht*, lokaal, lokalen, invaller*, stagiaire?, van ons, kantinekas, fusie*,
  samengaan, die van de overkant, arbodienst, bedrijfsarts, ziekteverzuim, vakbond, adjunct, raad van toezicht, rvt,
  (ons|het) nieuwe gebouw, parents, staff, our head, headteacher, kollegium, schulleit*
`);

/** What is also said of a cake: it asks for a school beside it. */
export const playful = plainPattern(`
  (niet|nog niet) (verder |door)?(vertellen|doorvertellen|verder vertellen|rondvertellen), blijft onder ons,
  onder ons gezegd, tussen ons, off the record, don't tell anyone, between us, keep it quiet, unter uns,
  nicht weitersagen, not supposed to, weet (nog )?niemand, niemand .. weet
`);

/** A society that has a board and a meeting as well. */
export const society = plainPattern(`
  *club, *vereniging, koor, penningmeester, kantine van de, buurtbus, carnaval*, vve, dorpshuis, wijkraad, kegel*,
  jeugdelftal, toneelgroep, harmonie, fanfare, schutterij, moestuincomplex, camping,
  (mijn|m'n|onze) (schoonvader|schoonmoeder|schoonouders|huis|keuken|zolder)
`);

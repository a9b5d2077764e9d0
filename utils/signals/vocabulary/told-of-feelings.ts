import { wrapped } from '../matching';

/** What is said about how somebody feels, or has nobody. Pieces of plainPattern. */

const heavy = wrapped`
  (het |'t )?(nu |nog |al |weer |echt |heel |erg |zo |best |ontzettend |enorm |super |thuis |op school |gewoon |
  even ){0,3}
`;

/** How somebody is, as soon as somebody is in the sentence. */
export const feelings = `
  (niet|niet zo|niet meer|slecht|beroerd|niet echt|totaal niet|niet helemaal) (lekker|goed|fijn|prettig)? ?in
    (zijn|haar|z'n|d'r|hun|'t|het) vel,
  in (zijn|haar|z'n|d'r|hun) vel,
  (gaat|ging|gaat het|ging het) .. (niet goed|slecht|beroerd|niet best|niet lekker|bergafwaarts|niet zo goed|
    helemaal niet goed|echt niet goed|minder goed|niet zo best) (met|op school|thuis),
  (gaat|ging) .. met .. (niet goed|slecht|beroerd|niet best|niet lekker|bergafwaarts|minder|niet zo goed),
  (heeft|had|hebben|hebt) ${heavy}(moeilijk|zwaar|niet makkelijk|niet gemakkelijk|lastig|zwaar te verduren|te kwaad|
    moeilijk mee|lastig mee),
  (moeilijk|zwaar|lastig) (heeft|hebben|had|hadden),
  (trekt|trok|trekken|redt|redde|redden|houdt|hield|kan|kon|kunnen) .. (het|de klas|de drukte|de prikkels|dit|de groep|
    die drukte|prikkels|niks|niets) .. (niet|niet meer|nauwelijks|amper|niet langer|slecht|echt niet) ?(aan|vol|
    meer aan|meer vol|meer|langer)?,
  (niet|niet meer) .. (trekt|redt|volhoudt|aankan),
  (is|was|lijkt|leek) .. (zichzelf|zichzelf) niet, zichzelf niet (meer)?,
  (teruggetrokken|in zichzelf gekeerd|zondert|zonderde|afgezonderd|overprikkeld*|ontroostbaar|overstuur|ontredderd|
    doodongelukkig*|diep ongelukkig*|eenzaam|eenzame|eenzaamheid|doodsbang*|hartverscheurend*|levensmoe|somber|sombere|
    lusteloos|apathisch|neerslachtig*|depri|kwetsbaar|kwetsbare|beschadigd|beschadigde|onveilig|schoolziek*|
    schoolangst*|schoolweiger*|schooltrauma),
  trekt zich .. terug, kruipt .. in (zijn|haar|z'n) schulp,
  (wil|wilde|wou|willen|hoeft|zou) .. niet (meer |langer )?(leven|verder leven|bestaan|wakker worden|naar school|
    naar binnen|de klas in|naar huis|eten|praten|verder),
  (liever )?dood (wil|wilde|wou|gaan|zijn|ben|was|is|willen), (wil|wilde|wou) (liever |gewoon |ook )?dood,
  er niet meer (wil|wilde|wou|hoeft|te) *, niet meer (hoeft|wil|wilde) (te )?(leven|zijn),
  (een )?eind aan (zijn|haar|het) leven,
  (zichzelf|zich) .. (pijn|wat aan|iets aan|snijden|snijdt|krassen|krast|krabt|krabben|verwond*|beschadig*|bonkt|bonken|
    slaan|slaat),
  (krast|kraste|krassen|snijdt|sneed|krabt|krabde) .. (in|zijn|haar) .. (arm|armen|benen|polsen|huid),
  (hoofd|kop) tegen de (muur|tafel|grond),
  (durft|durfde|durven) .. (niet|nauwelijks|niks|niets|geen) (meer )?(naar (school|huis|binnen|de)|binnen|alleen|
    de klas|te (praten|eten|slapen|lezen|spreken|komen|spelen|vragen)|iets te),
  (school|naar school|de klas|klas|lokaal|plein|naar huis) .. (niet|niet meer|nauwelijks) ..
    (wil|durft|kan|komt|durfde),
  zit .. (weken|maanden|dagen) .. thuis, (weken|maanden|dagen) zit (hij|zij|ze|die) .. thuis,
  (bang|angstig|panisch|doodsbang) (voor|om|van|geworden|in|zodra|is|was|als) (school|de klas|thuis|vader|mij|naar|
    anderen|fouten|te|haar|zijn|hij|ze|iedereen|alles|alleen|de toets),
  heel angstig,
  (buikpijn|hoofdpijn|maagpijn|misselijk) .. (van school|school|van de spanning|van de stress|van de toets*|van angst|
    elke|iedere|zodra|voor school|om naar school),
  (elke|iedere) (dag|ochtend|morgen|nacht|week|maandag) .. (huilt|huilen|huilend|tranen|buikpijn|hoofdpijn|overstuur|
    nachtmerries|verdriet|paniek|strijd|drama|gevecht),
  (huilt|huilde|huilen|huilend|jankt|snikt|snikkend|brullend|in tranen|tranen) .. (aan de deur|bij het afscheid|
    bij de deur|elke|iedere|om (zijn|haar)|op de (wc|gang)|in (mijn|de) armen|bij mij|tegen mij|wegens|thuis|weer|omdat|
    want|binnen|alleen),
  in tranen, huilend, verdrietig*, zo verdrietig, verdriet om, rouw, rouwt, rouwen, nachtmerrie*,
  heimwee .. (papa|mama|huis|land), (amper|nauwelijks|niet meer|slecht) .. (van |door )?slapen,
  (slaapt|sliep|slapen) .. (slecht|niet|amper|nauwelijks|nooit door) (meer )?,
  (heeft|had|hebben|met|zonder|vindt|krijgt|maakt) .. geen (enkele? )?(vriend|vrienden|vriendje|vriendjes|vriendin|
    vriendinnen|vriendinnetje*|maatje|maatjes|aansluiting|sociale contacten|speelkameraad*),
  zonder (vrienden|vriendjes|vriendinnen|maatje),
  geen (enkele? )?(vriend|vrienden|vriendje|vriendjes|vriendin|vriendinnen|maatje|aansluiting)
    (heeft|had|hebben|in|op|meer),
  (staat|stond|speelt|speelde|zit|zat|eet|at|loopt|liep|zwerft) .. (altijd|steeds|weer|vaak|elke pauze|iedere pauze|
    helemaal|moederziel|telkens|de hele pauze|elke dag) alleen,
  alleen (op het (plein|schoolplein|bankje)|in een hoekje|in de hoek|aan een tafel|rond),
  (niemand|geen kind|geen mens|geen enkel kind|niemand van de klas) .. (wil|wilde|speelt|speelde|koos|kiest|vroeg|
    nodigt|uitgenodigd|naast|met (hem|haar)|op (zijn|haar) (feestje|verjaardag)),
  (nooit|niet|nergens|als enige niet) .. (uitgenodigd|gevraagd voor|gekozen), als laatste gekozen,
  (valt|viel|ligt|lag|staat) .. (buiten de (groep|boot)|uit de groep|slecht in de groep|buitenspel|er niet bij|
    niet lekker in de groep),
  buitenbeentje, niemand .. (kwam|komt) op (zijn|haar),
  (er is|er was|is er|speelt er|er speelt|er zit) .. (iets|wat|meer|veel|van alles) .. (met|bij)
    (hem|haar|dat|die|deze|dit),
  (iets|wat|veel|meer) (aan de hand|mis|niet goed|niet in orde|niet pluis) (is |was )?(met|bij),
  (maak|maken|maakte|maakt) (me|mij|ons|we|wij|ik|zich) .. zorgen (om|over),
  (grote|veel|serieuze|flinke|steeds meer) zorgen (om|over|bij|rond|rondom),
  zorgen (om|over|bij|rond|rondom) (een|deze|die|dit|dat|mijn|onze|hem|haar|het),
  (lig|ligt|slaap) .. (wakker|niet) .. (van|om|over) (hem|haar|een (kind|leerling|jongen|meisje)|dat|die),
  (breekt|brak|breek) .. hart*, hart breekt, hartverscheurend, gun (hem|haar|'m|d'r|die|dat|dit),
  verdien(t|de|en) (beter|meer|zoveel|een beter|rust), (hij|zij|ze|kind) verdient beter, verlatingsangst, gehecht*,
  onthecht*, identiteit, genderdysfor*, transgender, uit de kast, geslachtsverandering, wil .. (jongen|meisje) zijn
`;

/** Ordinary words as well. */
export const feelingsSoft = `
  stilletjes, heel stil, zo stil, teruggetrokken, onzeker, angstig, bang, ongelukkig, gespannen, gestrest, doodmoe,
  verward, van slag, overstuur, in de war, buikpijn, heimwee, zorgen, zorgenkind*, zwaar, (niet|geen) makkelijk*,
  worstelt, worstelen, worstelde, moeite met, kwetsbaar, huilde, huilt, huilend, tranen, getroost, troosten
`;

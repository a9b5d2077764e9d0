import { plainPattern } from '../matching';

/** Pictures of no pupils, as phrases of plainPattern. */

/** Who is shone upon or looked at here is no child. */
export const notPeople = plainPattern(`
  bloemen, bloem, bloempje*, tulpen, zonnebloem*, ganzen, auto, fiets, boot, hond, hondje, kat, poes, kitten, puppy,
  pup, paard, koe, koeien, kip, kippen, lammetje*, eend*, plant, planten, tomaat*, kerstboom, taart*, vlinder*, vogel*,
  my (dog|cat|car|garden)
`);

/** What they made, or where they are not. */
export const made = plainPattern(`
  gemaakt, geknutseld, geschilderd, werkje*, werkstuk*, knutsel*, tekening*, schilderij*, kunstwerk*, hangen, hangt,
  leeg, lege, klaslokaal, lokaal, bord, kast, lunch, taart, cadeau, kaart, kaarten, brief, boek, boeken, vrij, vakantie,
  verlof, toets, schriften, agenda, rooster, made, drawing*, gebastelt, uitzicht, zonsondergang
`);

/** No picture, or one of nobody. */
export const nobody = plainPattern(`
  geen (foto|foto's|fotos|beeld|beelden|video*|filmp*),
  zonder (foto|foto's|fotos|beeld|beelden|video*|filmp*|herkenbare*|gezichten), bewust geen, nee geen, foto*verbod,
  (alleen|geen|zonder|mits|moet|nodig) .. toestemming, toestemming (nodig|vragen|geven), avg, privacy, onherkenbaar,
  alleen de (handen|ruggen|voeten|werkjes|achterkant|tekeningen), keine (fotos|bilder), no (photos|pictures|faces),
  (keek|kijk|kijken|gekeken|keken|zag|gezien) .. (film|films|serie|video|foto's),
  (werkjes|tekeningen|schilderijen|kunstwerken|knutsels|werkstukken|tekening|werkje|bilder) ..
    (hangen|hangt|staan|liggen|gemaakt|kuhlschrank),
  (hangen|hangt) .. (koelkast|kuhlschrank|gang|prikbord), hangen schon,
  (onder|bij) (een|dit|dat|mijn|je|jouw|m'n|uw) (filmpje|filmpjes|foto|video|post|video's), danke .. bilder,
  bilder .. gemalt, (eerste|nieuwe|volgende|tweede) (video|filmpje|vlog) (op|over|online), voor in de klas,
  wie weet .. (filmpje|video), (zoek|zoeken|zoekt) (ik|jij|je|we|wij|nog|een|iemand|naar)*,
  (ik|we|wij|wie) (zoek|zoeken|zoekt), op zoek, gezocht, gevonden voorwerp*, zelfportret*, self-?portraits?,
  selbstportrat*, illustratie*, rechtenvrij*, archieffoto*, komt de (school)?fotograaf, de (school)?fotograaf komt,
  fotograaf komt, profielfoto*, uitlegfilm*, instructie(video|filmp)*, lesvideo*, filmpje over, film over, video over,
  filmpjes over, vulkan*, stockfoto*, wedstrijd van, foto's maken, filmen mag, fotograferen, oude foto*, schooltv,
  klokhuis, jeugdjournaal
`);

export const things = plainPattern(`
  (de|het|onze) (beker|bokaal|trofee|medaille|plaquette|wisselbeker|prijs)
    (van|staat|is|glimt|blinkt|hangt|prijkt|schittert),
  (tekeningen|werkjes|schilderijen|knutsels|bouwwerken|spullen|schoenen|laarzen|jassen|rugzakken|lokaal|materiaal|
    planten|handen|ruggen|voeten) (op de (foto|foto's|kiek)|in beeld|te zien),
  (foto|groepsfoto|klassenfoto|familiefoto|teamfoto|foto's|fotos|kiekje|plaatje|plaatjes|video|filmpje|beelden|photo|
    picture|bild|fotootje) (van|vom|von|of|uit) (de|het|een|al mijn|mijn|m'n|onze|ons|the|my|our|dem|der|
    meine?r?m?)? ?([a-z-]* ){0,2}(dak|gebouw|schoolgebouw|lokaal|klaslokaal|tuin|schooltuin|plein|schoolplein|hal|gang|
    muur|deur|bord|digibord|kast|kat|poes|hond|konijn|cavia|paard|vogel*|vlinder*|kip*|goudvis|lunch|ontbijt|eten|diner|
    taart|cake|koffie|ontbijtje|brood*|soep|zonsondergang|zonsopkomst|zonsopgang|lucht|regenboog|uitzicht|natuur|bos|
    strand|zee|berg*|fiets|auto|huis|keuken|werkje|werkjes|werkstuk*|knutselwerk*|knutsel*|tekening*|schilderij*|boek*|
    methode|rooster|kunstwerk*|bouwwerk*|kerstboom|bloem*|herfst*|verbouwing|nieuwbouw|vakantie*|roof|cat|dog|building|
    classroom|sunset|food|garden|haus|dach|katze|hund|schulhof|garten|essen|schriften|toets|agenda|bureau|stoelen|
    tafels|rugzak|tas|koffer|schoenen|laarzen|sokken|geraniums?|planten|plantjes|kamerplanten|cactussen|tomaten|
    pompoenen|courgettes|aardappels|rozen|tulpen|dahlia's|kippen|schapen|koeien|honden|katten|cavia's|konijnen|vissen|
    hamsters|knuffels|poppen|lego|verzameling|mokken|kopjes|fietsen|auto's|bakfiets|caravan|tent|camper|boot|trui|sjaal|
    haakwerk*|breiwerk*|quilt|gebit|voet|knie|enkel|hand|gips|taarten|koekjes|surprise|cadeau*|kussens?|behang|badkamer|
    zolder|schuur|balkon|toilet|wc|parkeerplaats|printer|kopieerapparaat|koffieapparaat|plants?|shoes|chickens|bike|car|
    cake|backpack|mugs?|tomatoes|hund|katzen|blumen|pflanzen|fahrrad|auto|kuchen)
`);

import { ends } from './told-in-short-parts';

/** What is told in few words of the body and of death. Pieces of plainPattern. */
export const shortBody = `
  (maar|slechts|nog geen|nog maar|amper|net|pas) (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[0-9]+)
    (jaar|dagen|dag|weken|maanden|uur|minuten|jaren) (oud )?(geworden|oud geworden|geleefd|mogen worden|oud worden|
    gemogen),
  (hij|ze|zij) (werd|is) (maar |slechts |nog geen |net |nog maar |pas |amper )?(een|twee|drie|vier|vijf|zes|zeven|acht|
    negen|tien|elf|twaalf|[0-9]+) (jaar|dagen|weken|maanden)( oud)?( geworden| mogen worden)?(?= ?[.!]),
  (zijn|haar|de|een|hun) (lege )?(stoel|stoeltje|tafeltje|plek|plekje|kapstok|laatje|kapstokje) .. (blijft leeg|
    blijft staan|is leeg|staat leeg|blijft vrij|blijft dit|voorgoed leeg|leeg blijft),
  (kaars|kaarsje|kaarsjes|kaarsen|minuut stil|stil gestaan|stilgestaan|stilte|gedenk*|herdenk*|herdacht|bloemen gelegd)
    .. (voor|van|om|bij) (de |het |een |zijn |haar |onze |hun )?(baby|broertje|zusje|opa|oma|papa|mama|vader|moeder|
    ouders|juf|meester|leerling|klasgenoot|klasgenootje|kindje|tweeling|zoon|dochter),
  (rouwkaart|condoleance*|rouwboeket|rouwstoet|rouwhoek*|herdenkingshoek*|herdenkingstafel*|gedenkplek*|uitvaartdienst|
    afscheidsdienst),
  (oet de tied|uit de tijd|naar de hemel|sterretje) .. (ekomm*|gekomen|kommen|is|aan de hemel|geworden),
  ster (aan|in|bij) de hemel, sterretje (aan|in) de *,
  (baby|kindje|broertje|zusje) .. (niet (levend|gered|overleefd|gehaald)|dood geboren|doodgeboren|stilgeboren|te vroeg|
    overleden|dagen oud),
  (held|kind|jongen|meisje|leerling|kleuter|ventje|vent) met (maar )?(een|1) (arm|been|hand|oog|oor|voet),
  geboren zonder, met (maar |slechts |nog maar )?(een|1) (long|nier|longetje|niertje|hartkamer),
  (een|1) (werkende|goede|goed) (long|nier|oog|oor|arm|been), (half|halve|anderhalve) (hart|long|hartkamer),
  zuurstof(fles*|tank*|masker*|slang*), (zuurstof|voedings|maag|neus)slang*, voedingspomp, ooglapje*, oogpleister*,
  (draagt|droeg|krijgt|kreeg|heeft|met) .. (pruik|pruikje|glazen oog|kunstoog|prothesebeen|beenprothese|armprothese|
    helm|valhelm|orthese|spalken|blindenstok|taststok|soloapparatuur|spraakcomputer|halsband|zuurstof|drukpak|
    brandwondenpak|sensor|insulinesensor|glucosesensor)${ends},
  blindengeleidehond, hulphond,
  (chemo|bestraling|operatie|dialyse|transplantatie|scan|ruggenprik|kijkoperatie|hartoperatie) .. (gehad|achter de rug|
    klaar|begint|morgen|vandaag|overleefd|geslaagd|mislukt|goed gegaan),
  (tumor|kanker|leukemie|ziekte|epilepsie|uitzaaiing*) .. (is terug|weer terug|terug|weg|schoon|groeit|slaat aan|
    terugge*),
  (echo|scan|mri|biopt|bloeduitslag|punctie) .. (geen goed nieuws|slecht nieuws|foute boel), geen goed nieuws,
  (loopt|lopen) (weer |voor het eerst |zonder )+(krukken|rolstoel|rollator|looprek*),
  (leren|leert) (weer |opnieuw )(lopen|praten|eten|schrijven),
  (onderbeen|been|arm|vinger|hand|oog|onderarm) .. (kwijt|verloren|geamputeerd),
  (gereanimeerd|gereanimeer*|heimlich|verslikt) ,
  (aanval|aanvallen|absences?) .. (gehad|vandaag|in de klas|tijdens|weer|op het plein),
  onder behandeling (van|bij|geweest|zat|is|staat)*,
  (ernstig|zwaar|behoorlijk|flink) (ziek|verminkt|verbrand|gewond|beschadigd),
  ziek(e)? (zusje|broertje|kind|kindje|moeder|vader), billen .. (afvegen|vegen|afgeveegd|poetsen),
  (kan|kon|kunnen) .. niet (zelf|zelfstandig|alleen) .. (aankleden|eten|plassen|poepen|naar de wc|lopen|drinken|slikken|
    omkleden),
  niet (zelf|zelfstandig) .. (aankleden|eten|plassen|poepen|naar de wc|omkleden|afvegen) (kan|kon|kunnen),
  ik wil (liever |gewoon |alleen maar )?(dood|niet meer leven|niet meer)${ends}
`;

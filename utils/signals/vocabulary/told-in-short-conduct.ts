import { ends } from './told-in-short-parts';

/** What is told in few words of conduct: called names, hurt, wrecked, taken off somebody. Pieces of plainPattern. */
export const shortConduct = `
  (wordt|werd|worden|werden|is|was) .. ('[a-z -]{2,30}'|"[a-z -]{2,30}"|“[a-z -]{2,30}”)
    (genoemd|gescholden|nageroepen),
  ('[a-z -]{2,30}'|"[a-z -]{2,30}") (noemden|noemen|noemde|noemt) (ze|zij|de anderen|klasgenoten|kinderen|de rest|
    iedereen|hem|haar),
  ('[a-z -]{2,30}'|"[a-z -]{2,30}") (riepen|roepen|schreeuwden|schreven) .. (tegen|naar|achter|over) (hem|haar),
  (noemden|noemen|noemde|noemt|scholden|maakten) .. (hem|haar|'m|'r) .. (uit voor|voor|een) *,
  (wordt|werd|worden) .. (stinkie|stinkerd|dikkie|dikzak|sukkel|loser|mongool|homo|flikker*|mietje|aap|varken|bruintje|
    spleetoog|terrorist|nerd|baby|heks|freak) (genoemd|gescholden|nageroepen),
  *flikkerkind*, (kut|kanker|tering|tyfus)(marokkaan*|turk*|jood*|homo*|neger*|wijf|kind*|hoer*|juf|meester),
  uitgejoeld,
  (ruit|raam|ramen|deur|tafel|stoel|kast|lokaal|klas|chromebook|laptop|digibord|prullenbak|gang) .. (aan diggelen|
    in puin|kort en klein|verbouwd|gesloopt|gemold|ingetrapt|uit (zijn|de|het) (scharnieren|hengsels|sponning*)|
    door (de|het) (raam|ruit)),
  door (de|het) (raam|ruit|glas) (gegooid|geslagen|gesmeten|geduwd|gegaan),
  (kort en klein|aan gort|aan diggelen|naar de knoppen) .. (geslagen|geslaan|gegooid|geschopt),
  (mes|messen|wapen|nepwapen|vape|vapes|sigaretten|peuken|aansteker|vuurwerk|rotjes|drugs|joint|joints|wiet|alcohol|
    fles|lachgaspatroon*|boksbeugel|schroevendraaier) .. (in beslag|afgepakt|afgenomen|ingenomen|gevonden in|ingeleverd|
    uit (zijn|haar) (tas|jas|zak|laatje)|in (zijn|haar) (tas|jas|zak|laatje|etui)|bij zich),
  (wijkagent|agent|agente|politie|jeugdagent|boa|leerplicht*|recherche) .. (leerling|kantoor|aan tafel|voor (hem|haar|
    een)|met (hem|haar|een jongen|een meisje|een van)|over (hem|haar|een)|aan de lijn|gesproken|gebeld|langs geweest|
    op bezoek),
  halt,
  (vuurwerk|brandje|fikkie|brandstichting|vernieling*|winkeldiefstal|inbraak|diefstal) ..
    (leerling|schade|euro|politie|agent|halt|klas),
  *gekotst, kotst, kotste, kotsen, kots, gebraakt, braakt, braakte, ondergespuugd,
  onder (gespuugd|gespogen|gepoept|gepist|gezeken),
  (poep|plas|kak|pis|bloed) .. (broek|muur|muren|wc|gang|gesmeerd|vloer|kleed), diarree,
  in (haar|zijn|z'n|d'r|de) broek,
  (precies|ook|net|echt|weer|al) zo'n (drama|etter|etterbak|ramp|draak|monster|druktemaker|ettertje|lastpak|
    herrieschopper|gevalletje|handenbinder|probleemgeval),
  *lastpak, *herrieschopper,
  (hij|zij|ze|die) heeft (later |inmiddels |ook |nog |al ){1,3}(gezeten|vastgezeten|in de bak gezeten)${ends},
  (boos|kwaad|woest) (is |was |wordt )?(op|om) (alles|iedereen|de (hele )?wereld|zichzelf),
  (boos|kwaad|woest) op (alles en iedereen|de wereld),
  (geen|nooit|weer geen|nog steeds geen) (huiswerk|gymspullen|spullen|schriften|weektaak)
    (gemaakt|bij zich|mee|ingeleverd|af|en|bij),
  (weer|alweer) geen (huiswerk|gymspullen|zwemspullen),
  (huiswerk) .. (weer niet|nooit|nog niet) .. (gemaakt|af|ingeleverd),
  (hef|hebt|hee.f) .. (slagen|eslagen|slaon|eslaon|schopt|eschopt|ebett'?n|epest|gooid|egooid),
  (hef|hebt) .. (lig?n|legen|estool'?n|stolen),
  (uit de les|uit de klas|de klas uit|de gang op|de gang op|van het plein|naar binnen|naar huis) ..
    (gestuurd|gezet|gemoeten|gegaan|gebracht|opgehaald),
  (opgehaald|ophalen|gebeld) .. (niet meer ging|niet ging|onhoudbaar|niet te houden|om (zijn|haar) gedrag|
    na een incident|na het incident|woede*),
  uit (de|het) [a-z]+ (gestuurd|gezet|gebonjourd|geschopt|gehaald|verwijderd)( ?[^a-z0-9 ]|$| en | door ),
  (wordt|werd|is|worden|werden) .. (geweerd|verstoten|buitengehouden|weggehouden|weggekeken|gemeden als)*,
  (wordt|werd|is) .. (uit|van|bij|voor) (elk|elke|ieder|iedere|alle) [a-z]+ (geweerd|geweigerd|gegooid|gezet|gehouden|
    verwijderd|gegaan),
  *gescholden, (dag|dagen|week|weken) (thuis|naar huis) (gelaten|gezet|gehouden|gestuurd|geweest),
  thuis (gezet|gehouden) .. (na|om|vanwege|wegens|omdat),
  (moest|moeten|moet|kon|kan) .. (weer|alweer|al|eerder|direct|meteen|vroegtijdig|voor de [a-z]+ keer) ..
    (opgehaald worden|worden opgehaald|komen halen|komen ophalen),
  (deur|deuren|raam|ruit) .. (eruit|uitgetrapt|ingetrapt|kapotgetrapt|ingeschopt|dichtgesmeten),
  (kopstoot|vuistslag|elleboogstoot|bloedneus|kaakslag|knietje) ..
    (gegeven|geven|gekregen|uitgedeeld|verkocht|geslagen),
  (klappen|rake klappen|tikken|schoppen|trappen|stompen) .. (uitgedeeld|gegeven|deelt|deelde|gekregen),
  (interne|externe) (schorsing|time-?out),
  (laatste|tweede|derde|officiele) waarschuwing .. (leerling|kind|ouders|van school|gedrag),
  (drie|twee|een) dag(en)? (thuis|geschorst|binnen|niet welkom|niet naar school) (van|voor|na|om|wegens)
`;

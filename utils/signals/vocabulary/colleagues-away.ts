import { plainPattern, wrapped } from '../matching';

/** A colleague who is ill or away for long, as phrases of plainPattern: an inside matter. */

const trade = wrapped`
  (collega|collegaatje|juf|juffrouw|meester|leerkracht|leraar|lerares|directeur|directrice|schoolleider|teamleider|
  adjunct|concierge|invaller|invalster|invaljuf|onderwijsassistente?|ib'?er|rt'?er|intern begeleider|administratrice|
  schoonmaker|schoonmaakster|overblijfkracht|vakleerkracht|gymdocent|duo|duo-?partner|duo-?collega|teamlid|teamgenoot|
  bestuurder|locatieleider|bouwcoordinator|secretaresse|kookjuf|gymjuf|gymmeester|kleuterjuf|muziekdocent)
`;

/** One who works there, or a few of them: by their trade, their desk or their years of service. */
export const colleague = plainPattern(`
  (een|de|mijn|m'n|mn|onze|ons|die|deze|lieve|beste|onze eigen) (van (onze|mijn|de) )?([a-z-]+ )?${trade},
  (twee|drie|vier|vijf|2|3|4|5) (van (onze|mijn|de) )?([a-z-]+ )?(collega'?s|juffen|leerkrachten|meesters),
  (collega|juf|meester|conci[a-z]+|directeur|directrice|teamleider|ib'?er|duo) [a-z]+, juf-collega, duo-?collega,
  [a-z]+ van (de|het) (administratie|ict|tso|overblijf|directie|receptie|secretariaat|team|schoonmaak|bso|keuken|balie),
  (in|van|voor|binnen) (het|ons) team, (jubileum|afscheids|pensioen)[a-z]*, [0-9]+-jarig jubileum,
  (de|het|zijn|haar) (invaller|vervanger|vervanging) voor,
  (my|our|a) ([a-z]+ )?(colleague|head|headteacher|teaching partner|teaching assistant|ta),
  (mein|meine|unser|unsere|eine|ein) (liebe[r]? )?(kolleg*|schulleit*|hausmeister*)
`);

/** Away for long; a grave disease that is named is care as well, of whomever. */
export const away = plainPattern(`
  overspannen, overspannenheid, burn-?outs?, burn-?outklachten, opgebrand, ingestort, instortte, langdurig ziek,
  langdurig afwezig, ziektewet, ziekteverlof, ziekgemeld,
  ziek thuis, thuis ziek, (uitgevallen|valt uit|viel uit) .. (met|door|wegens|thuis),
  (al|sinds) .. (weken|maanden|herfst|zomer|kerst|september|januari|vakantie|maandag|dinsdag|woensdag|donderdag|vrijdag)
    .. (ziek|uit de running|uitgevallen|afwezig),
  (zit|zat|ligt|lag|blijft|moet) .. (thuis|plat) (met|door|vanwege) (een |haar |zijn |d'r |z'n )?
    (hart*|rug*|hernia|stress*|migraine|longontsteking|klachten|hersenschudding|corona|covid),
  (thuis|plat) (zit|ligt) (met|door|vanwege) (een |haar |zijn )?(hart*|rug*|hernia|stress*|klachten|hersenschudding),
  hartklachten, hartinfarct, hartaanval, herseninfarct, hersenbloeding, beroerte, hernia,
  opgenomen (met (een )?(hart|long|nier|buik)[a-z]*|op de (ic|intensive|paaz|afdeling)),
  opgenomen in (het |de |een )?(ziekenhuis|kliniek|hospice|medisch|mst|zgt|umc*|radboud*|isala|ggz*|inrichting),
  geopereerd, (zware|spoed|hart|rug)operatie,
  (ligt|lag|beland|belandt|belandde|terechtgekomen|opgenomen) .. (ziekenhuis|intensive care|de ic|medisch spectrum|
    kliniek|hospice),
  re-?integr*, reintegr*, komt voorlopig niet terug,
  (bedrijfsarts|arbo-?arts|arbodienst), off sick, sick leave, signed off, breakdown, in hospital,
  krankgeschrieben, im krankenhaus
`);

/** Said of the trade, or of who works there in general. */
export const ofTrade = plainPattern(`
  (veel|vele|zoveel|steeds meer|sommige|elke|iedere|alle|te veel|teveel) ([a-z]+ )?(collega*|leerkrachten|juffen|
    mensen|docenten|leraren), in het onderwijs, workshop*, lezing, podcast*, boek over, webinar*, training, voorkom*,
  boekentip, roman, (mijn|onze) (man|vrouw|moeder|vader|buurvrouw|buurman|dochter|zoon|zus|broer)
`);

const theOther = wrapped`
  (de|onze|het|haar|zijn) ([a-z-]+ )?(${trade}|controller|bestuur|directie|cvb|mt|adjunct|baas|leiding)
`;

/** Two who work there and do not get on, or one who goes because of it. */
export const atOdds = plainPattern(`
  [a-z]+ en ${theOther} (praten|groeten|spreken|kijken) .. (niet meer|elkaar niet|niet),
  [a-z]+ en ${theOther} (hebben|hadden|kregen|maken|maakten) .. (ruzie|bonje|heibel|mot|een conflict|een aanvaring),
  (opgestapt|vertrokken|vertrekt|weggegaan|stapt op|weg|ontslag genomen) .. (na|door|vanwege|wegens) .. (conflict|ruzie|
    aanvaring|gedoe|botsing|bonje) .. met ${theOther},
  (na|door|vanwege|wegens) (het |een |de |al dat )?(zoveelste )?(conflict|
  ruzie|aanvaring|gedoe|botsing|bonje) met ${theOther}
    (is |.. )?(opgestapt|vertrokken|weg|gestopt|opgezegd|ontslag),
  (vertrekt|stopt|stapt op|gaat weg|zegt op) (na|door|vanwege|wegens) (het |een |de )?(conflict|ruzie|aanvaring|gedoe|
    botsing) met ${theOther}
`);

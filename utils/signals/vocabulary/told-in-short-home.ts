import { wrapped } from '../matching';
import { ends } from './told-in-short-parts';

/** What is told in few words of somebody's home. Pieces of plainPattern. */

const kin = wrapped`
  (moeder|vader|mama|papa|mams|paps|ma|pa|mem|heit|ouders|ouder|ouderpaar|stiefvader|stiefmoeder|opa|oma|broer|broertje|
  zus|zusje|tante|oom|pleegouders|gezin)
`;

const parents = '(ouders|ouderpaar|vader en moeder|moeder en vader|papa en mama|mama en papa|stel|echtpaar|exen)';

/** No money, no roof, no word between parents, police and judges. */
export const shortHome = `
  geen (rooie |rode |enkele )?(euro|cent|stuiver|dubbeltje|nagel)( .. )?(is|over|te makken|heeft|hebben|had|hadden|
    in huis|thuis),
  (kan|kon|kunnen|zit|zat) er (thuis |gewoon |nu |echt |dit jaar |bij hen |bij hem |bij haar ){0,3}(niet|geen)
    (van af|vanaf|af|in|aan)${ends},
  (feestje|schoolreis|schoolreisje|kamp|kampgeld|traktatie|trakteren|verjaardag|verjaardagsfeestje|cadeau|cadeautje|
    gymschoenen|zwemles|fiets|laptop|bril|ouderbijdrage|schoolfoto) .. (geen geld|geen euro|niet betalen|
    niet kunnen betalen|niet te betalen|niet voor hen|te duur|kan er niet|zit er niet|krap),
  (krap|heel krap|arm|berooid|blut) (thuis|bij (hem|haar|hen|hun)),
  thuis .. (krap|armoe|arm|blut|geen vetpot|geen geld|geen euro|geen cent|op de centen), geen vetpot,
  (vrouw|man|alleenstaande|${kin}) met (twee|drie|vier|2|3) (banen|baantjes|jobs),
  (twee|drie|vier) (banen|baantjes) .. (${kin}|rond*|huur),
  (kinderkleding|kleding|kleren|bedden|bed|matras|matrassen|wasmachine|koelkast|jas|winterjas|schoenen|laptop|fiets|
    speelgoed|inboedel|meubels|kinderwagen) .. (gezin dat|moeder die|vader die|alles kwijt|na de brand|voor een jongen|
    voor een meisje|voor een leerling),
  ${kin} .. (moet voorkomen|moeten voorkomen|voorkomen|zitting|vonnis|hoger beroep|rechtszaak|proces|dagvaarding|
    vastgehouden|verhoord|aangehouden|detentiecentrum|uitzetcentrum|schuldsanering|onder curatele|onder bewind|
    uithuiszetting),
  (mag|mocht|gaat|ging|kan|wil|wilde|moet|moest) .. (bij|naar) (haar|zijn|hun|z'n|d'r) (eigen |echte |
    biologische )?(moeder|vader|ouders|mama|papa) .. (wonen|terug|logeren|slapen),
  (niet|nooit) meer (bij|naar) (haar|zijn|hun|z'n|d'r) (moeder|vader|ouders|mama|papa),
  (uitkering|toeslag|toeslagen|huur|energierekening|hypotheek|bijstand) .. (stopgezet|niet betaald|niet betalen|
    achterstand|teruggevorderd|kwijt|gekort),
  toeslagen(affaire|ouder|ouders|gezin|gezinnen|schandaal) .. (gezin|moeder|vader|leerling|klas|school|ouders),
  (gas|licht|stroom|water|internet|verwarming) (is |was |thuis )*(afgesloten|afgesneden|uitgezet),
  zonder (gas|licht|stroom|water|verwarming)( ?[^a-z0-9 ]|$| en | of ),
  gezin .. (alles kwijt|op straat|dakloos|in een auto|geen huis|na de brand|gevlucht|uitgezet|geen meubels|geen bedden|
    niks),
  (na|door|sinds|van) de (brand|woningbrand|explosie) (bij|van|in) (de |het |een )?(familie|gezin|hun|haar|zijn|hem|
    huis|woning|flat|[a-z]+ thuis)*,
  (na|door|sinds|van) de (inval|uitzetting|ontruiming|huiszoeking|steekpartij|schietpartij),
  (inval|huiszoeking|schietpartij|steekpartij|explosie) .. (${kin}|thuis|bij (hem|haar|hen)|leerling|klas),
  ${kin} .. (doodgeschoten|neergeschoten|neergestoken|vermoord|doodgestoken|vermist|verdwenen|gevlucht|ondergedoken|
    gedeporteerd|gesneuveld|in hechtenis|in voorarrest|voorgeleid|veroordeeld|voor de rechter|in het gevang*|enkelband|
    taakstraf|celstraf|vrijgesproken|vastgezet|zonder papieren),
  met (een |zo'n )?enkelband, enkelband om, taakstraf, voorarrest,
  ${kin} .. niet (meer )?(terugkomt|terugkeert|terugkomen|wakker wordt|thuiskomt|terug is|thuis is gekomen|teruggekomen|
    thuisgekomen|terugkwam),
  (is|zijn|sinds .. |al .. )(niet thuis ?gekomen|niet meer gezien|spoorloos|zoek sinds|vermist),
  (niet|nooit) thuis ?gekomen, vermist sinds, *vermissing van, amber ?alert,
  ${parents} .. (geen woord|niet (meer )?(met|tegen) elkaar|praten niet|zwijgen|niet door een deur|niet in een ruimte|
    vechten|door elkaar heen|schreeuwen|ruzie|uit elkaar|op voet van oorlog|elkaar niet|elk apart|los van elkaar|
    aparte gesprekken|twee gesprekken|los van elkaar|advocaat|advocaten|rechter|contactverbod|mediation|mediator),
  (geen woord|nooit een woord) .. (gewisseld|met elkaar|tegen elkaar),
  (praten|spreken|communiceren) .. alleen .. via (de |een |hun )?(kind|zoon|dochter|advocaat|briefjes|schrift),
  via (de |hun )?(advocaat|advocaten) .. (ouders|vader|moeder|gesprek|rapport|school),
  (zoon|dochter|kind|jongen|meisje|hij|zij|ze) .. (vertaalt|vertaalde|tolkt|tolkte|moet tolken|moet vertalen),
  (tussen (zijn|haar|hun) ouders (in|heen|zit)), heen en weer .. (tussen|ouders|huizen),
  (elke|iedere) week .. (ander huis|ander bed|koffer|wisselen),
  (zieke|demente|depressieve|verslaafde|psychotische|overleden|gestorven|dode|doodzieke|stervende|drinkende|
    gewelddadige|agressieve|manische|borderline|gehandicapte|bedlegerige|suicidale|blinde|dove|afwezige|onbekende|
    gevangen|werkloze|analfabete|rouwende|overbelaste|getraumatiseerde) (alleenstaande )?${kin},
  (melding|meldingen|zorgmelding|zorgmeldingen) .. (raad|jeugdzorg|veilig thuis|politie|leerplicht|wijkteam|inspectie|
    ouders|gezin|thuis),
  (drie|twee|vier|tweede|derde|vierde|weer een|nieuwe|zoveelste) (zorg)?melding(en)?,
  (bij|naar|door|via) de (raad|kinderrechter|jeugdrechter|familierechter|reclassering|recherche|zedenpolitie|
    voedselbank|kredietbank|crisisdienst|crisisopvang|noodopvang|daklozenopvang)${ends},
  zedenpolitie, zedenzaak, zedendelict*, kindertelefoon .. gebeld,
  (moet|moeten|hoort|horen|wil|wilde) (daar|er|thuis) (gewoon |echt |zo snel mogelijk |nu |acuut |eigenlijk ){0,2}(weg|
    uit|vandaan),
  daar (gewoon |echt |zo snel mogelijk |nu |acuut )*weg (moet|moeten|hoort),
  opa en oma .. (voogdij|voogd|gezag|opvoeden|opvoeding|in huis),
  (bij|door) (opa en oma|opa|oma|tante|oom|een tante|een oom|de buren) ..
    (opgevangen|in huis genomen|ondergebracht|onderdak),
  (opgegroeid|groeit op|opgroeit|opgroeien) (zonder|in een|bij zijn|bij haar|met een), twee (vaders|moeders)
`;

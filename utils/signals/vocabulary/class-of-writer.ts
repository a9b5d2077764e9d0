import { plainPattern } from '../matching';
import { ownPupils } from './own-pupils';
import { classNoun, dozens, nicknames, own, pupil, pupils, specialClass } from './people';

/** A class or pupil of the writer, by what they are called, as phrases of plainPattern (see own-pupils.ts). */

const children = '(kids|kinderen|kinders|kindjes|kindertjes|kinner|koters|jongens|meiden|children|kinder)';

const adjective = "((?!teamleider|collega|juf|meester|leerkracht|bouwcoo|coordin|direct|ib|intern)[a-z'-]* )?";

const mine = `(${own}|mien|miene|oonze)`;

/** Of the writer, whatever else the sentence says. */
export const certain = plainPattern(`${ownPupils},
  (een|eentje|iemand|een kind|kind|${pupil}|twee|drie|die) (uit|in|oet|van|bij) (de |onze |mijn )?(${specialClass}|(gr|
    grp).? ?[1-8][a-e]?|[1-8][a-e]),
  ${pupil} (in|uit) (je|jouw) (klas|groep), (ll|lln|lrl|leerl).? .?(uit |in |van )?(groep|gr|grp).? ?[1-8],
  (een |die |dat )?${pupil} (van|bij) (me|mij|ons|m'n), ${pupil} (op|van|bij) (mijn|m'n|mn) stage*,
  ${mine} (stille|verlegen|drukke|bange|onzekere|faalangstige|autistische|hoogbegaafde|dyslectische|dove|slechthorende|
    gepeste) [a-z]+,
  (die|dat|deze|dit) ene ${pupil}, (die|dat) ${pupil} met (de|het|een|zijn|haar|die) [a-z]+,
  (die|deze) (twee|drie|vier) [a-z]+ (vooraan|achterin|achteraan|bij mij|in de klas|van mij), ${mine} ?[1-8] ?/ ?[1-8],
  ${mine} ${specialClass}, ${own} instromer(s|tje|tjes)?, (van|of) mijn [a-z]+(ertjes|groepers|klassers|jarigen),
  (een|one|1|eentje|twee|drie|two|some) (van|of) ${mine} ${adjective}(boys|girls|ones|littles),
  (mijn|onze) ${adjective}(dametje|mannetje|heertje|vriendje|vriendinnetje) (uit|van|in) *,
  (my|our|you|dear) room [0-9]+,
  (bij ons|bij mij|jullie|allen) in (de|het) (eerste|tweede|derde|vierde|vijfde|zesde)( ?[.!?]|
    $| leerjaar| gaan| gaat| is| zijn| hebben),
  ${mine} ${dozens} ${adjective}(${pupils}|${nicknames}),
  (ervaring|advies|tips?|hulp|raad|idee|ideeen|iets) .. (met|voor|over) (een|mijn)
    ([a-z]*e )?(leerling|leerlinge|kleuter),
  (mijn|m'n) (stage|schakel|plus)-?(kindje|kindjes|kids|leerling|leerlingen|kleuter|kleuters),
  mijn (kleine |lieve |grote |grootste |stille )?(druktemaker|druktemakertje|stuiterbal|stuiterballetje|boefje|dromer|
    dromertje|wijsneus|kletskous|wildebras|deugniet),
  de (oudste|jongste|middelste) kleuters,
  (kids|kinderen|kinders|leerlingen|kleuters|kindjes) (op|van|bij|uit) (mijn|m'n|mn|de) stage*,
  die van mij (zijn|hebben|vroegen|vragen|zitten|zaten|kunnen|willen|waren|hadden|gingen|gaan|vonden|vinden|maakten|
    maken|doen|denken|snappen|moeten|mogen|worden|werden|kwamen|komen|weten|lachten|zingen),
  (een|eentje|twee|drie|one|two|some) (van|of|uit) (de mijnen|mijnen|de mijne|mine),
  (een )?(meisje|jongen|jongetje|leerling|kind|kleuter|meid) van (me|mij|ons), ${mine} ${adjective}[1-8][a-e],
  ${mine} ${adjective}(year|grade) ?[1-6]'?s?, ${mine} ${adjective}(first|second|third|fourth|fifth|sixth) graders?,
  (the|my) (whole|entire) (class|group),
  (ik|wij|we) (heb|hebben|krijg|krijgen|kreeg|had|hadden|draai|draaien|neem) .. (groep|combi|combigroep|klas) ?[1-8],
  (jullie zijn|dit is) de ([a-z]+ste) (klas|groep),
  zo'n ([a-z]* )?(lieve|leuke|fijne|drukke|gezellige|bijzondere|mooie|pittige) (groep|klas),
  (wat een|een) ([a-z]* )?(topgroep|topklas|droomgroep|droomklas|wereldgroep|wereldklas|superklas|supergroep),
  (met|voor|door|aan) (de|onze|mijn) (hele|halve|voltallige) (groep|klas),
  (een|de) (oud-?)(leerling|leerlinge|leerlingen),
  (een )?(nieuwe leerling|nieuwe leerlinge|nieuwe kleuter|nieuw kind|nieuw kindje|nieuw meisje|nieuwe jongen|
    nieuw klasgenootje) (in|uit|erbij|bij|begonnen|gekregen|verwelkomd|aan),
  (kleuter|leerling|leerlinge|jongetje|meisje|ventje|kid|pupil)( van [a-z0-9]+| .?[0-9]+.?)? ?:,
  (in|op) de (kleuter|onderbouw|bovenbouw|middenbouw)gang,
  (ons|het|mijn|mien) (eerste|tweede|derde|vierde|vijfde|zesde) leerjaar,
  van (het|ons) (eerste|tweede|derde|vierde|vijfde|zesde) leerjaar,
  (de|onze|mijn) (eerste|tweede|derde|vierde|vijfde|zesde)klassers,
  (mijn|onze|m'n) ${adjective}${nicknames} van (de|het) [a-z]*,
  ${mine} (vorige|nieuwe|oude|eigen|huidige|hele|lieve|leuke|fijne|drukke|stage) (groep|lokaal vol),
  (heel|hele) ${mine} (groep|klas),
  ${mine} (eersten|tweeden|derden|eentjes|tweetjes|drietjes|viertjes|vijfjes|zesjes|zeventjes|achtjes|eerstejaars|
    erstklassler|zweitklassler|drittklassler|viertklassler|abc-schutzen),
  ${mine} [a-z-]+ ?[a-z-]* in de klas, (van|uit|met|klas|onze|mijn|in) [1-8][a-d],
  [1-8][a-d] (is|heeft|was|zorgt|kan|doet|gaat|mag|wint|won), (basisschool)?kinderen uit (jouw|je) klas,
  ${mine} ${adjective}${classNoun}, ${mine} ${adjective}(groepje|stuiterballen|boefjes),
  (met|bij) de (bovenbouw|onderbouw|middenbouw|kleuters|plusklas|hele klas),
  ${mine} ${adjective}(groep|gruppe) ?[1-8][a-e]?,
  ${mine} ${adjective}(oud-?)?(leerling|leerlingen|leerlinge|leerlingetje|kleuter|kleuters|kleutertjes|stagekinderen|
    schoolkinderen|schoolkids|klasgenootjes|achtstegroepers|bovenbouwers|onderbouwers|middenbouwers|groep-?achters|
    groep-?[1-8]'?ers|pupils?|students?|schuler|schulerin|schulerinnen|vorschulkinder),
  (een|one|1|eentje|eine|einer|eines|twee|drie|enkele|een paar|some|two) (van|of|aus) (${mine}|m'n|de)
    ${adjective}${pupils},
  (een )?(leerling|kind|kleuter|jongen|meisje) van mij, ${pupils} van mij,
  ${pupil} (uit|in|van|oet|from|aus|in|bij) (${mine}) (klas|groep|klasse|class|school|lokaal),
  ${pupils} (uit|van|oet|from|aus) (${mine}|de) ${adjective}(klas|groep|klasse|class|school|lokaal),
  ${pupils} (in|bij) ${mine} ${adjective}(klas|groep|klasse|class|school|lokaal),
  ${pupil} .. in ${mine} ${adjective}(klas|groep|class|klasse), stageklas, stagegroep, #my(group|class)[0-9]?,
  de hele (bovenbouw|onderbouw|middenbouw),
  ${mine} ${adjective}(jaar)?groep (kan|kon|is|was|heeft|had|gaat|ging|wil|wilde|vindt|vond|doet|deed|weet|snapt|zit|
    maakt|leest|krijgt|kreeg|moet|mag|mocht|blijft|zegt|zei|loopt|komt|kwam|speelt|denkt|lust|en ik),
  (voor|met|aan|van|bij|in|uit|over|door|naar|tegen|like|mit) ${mine} ${adjective}groep,
  ${mine} ${adjective}(ukken|ukkies|ukjes|snotneuzen|kleutertjes|achters|achtsters|zevensters|zevens|zessers|
    groep-[a-z]+en|leerlingetjes|invalklas|invalgroep|zorgenkindjes?|zorgenkind),
  (een|eentje|one|eine|einer|eines|twee|drie|2|3|two) (van|of|uit) ${mine} ${adjective}${nicknames},
  (deze|die|zo'n|de (hele|halve|ganse|volledige)|heel de|een hele|hele|halve) (klas|groep ?[1-8]),
  ${pupil} (uit|oet) de (klas|groep),
  ${mine} ${adjective}((eerste|tweede|derde|vierde|vijfde|zesde)klasser(tje)?s|[a-z]+jarigen|kindergart[en]*ers|
    kapoenen|kapoentjes|pagadders|bengels|spruiten|graders),
  (de|heel de|heule) (hele )?klas (heeft|had|mist|miste|wacht|zwaait|zong)
    (je|jou|jullie|hem|haar|ons|mij|me|vandaag|zo|op|voor),
  (zorgenkind|zorgenkindje|zorgleerling|zorgleerlingetje),
  (de|alle|die) (kleuters|leerlingen) van (de )?(overkant|hiernaast|de andere groep|mijn (collega|duo*)|juf|meester),
  (die|deze|dat|dit) (ene |ene [a-z]* |lieve |kleine |[a-z]*e )?(leerling|kleuter),
  (die|dat) (ene )?(jongen|jongetje|jochie|meisje|kind) .. (klas|groep), klas ?[1-8][a-e],
  (klasse|class|year|grade) [1-6][a-d]?
`);

/** Several, if the draft is about school. */
export const many = plainPattern(`
  (de|alle|onze|ons|the|die(?! zelf| geen| ook| zijn)) ${adjective}(kleuters|kleutertjes|kindjes|kinderen|leerlingen|
    kids|bovenbouw|onderbouw|middenbouw|bovenbouwers|onderbouwers|plusklas|kindertjes|achtstegroepers|children|pupils|
    kinder),
  ${mine} ${adjective}(groepje|groep|spul|cluppie|club|meute|roedel|horde|ploeg|rakkers|draken|vlinders|acteurs|
    waterratten|wetenschappers|ontdekkers|speurneuzen|uitvinders|onderzoekers|kunstenaars|artiesten|schrijvers|
    tornado's|wervelwinden|juniors|stel|clubje|stuiterballen|boefjes|toppers|kanjers|schatjes|schatten|bikkels|
    druktemakers|monstertjes|apies|pubers|kindjes),
  ${mine} ${adjective}${children},
  (de|heel de) (hele |ganse )?klas (heeft|had|wilde|zong|danste|maakte|deed|vond|zat|zei|schreef|speelde|ging|mocht|won|
    lag|(was|is) (stil|druk|wild|er klaar|aan|gek|los|moe|compleet|weer compleet|gegroeid|trots|dol|bezig|uitgelaten|
    doodstil|muisstil)),
  (schreef|maakte|zong|bouwde|deed|won|had|heeft|ging|mocht|zat|speelde|vond|leerde|kreeg) de (hele )?klas,
  ${pupils} in de (klas|groep), (mijn|m'n|my) ${adjective}(bende|zooitje|kudde|stelletje|zootje|roedel|bunch|littles)
`);

/** A classroom full, by its number. */
export const counted = plainPattern(`
  (mijn|m'n|mn|onze|my|our) ([a-z]+ )?(1[5-9]|2[0-9]|3[0-4])(?! (jaar|jaren|euro|km|kilo|kilometer|uur|minuten|dagen|
    weken|maanden|procent|graden|meter|stuks|boeken|planten|plantjes|cactussen|schriften|toetsen|rapporten|collega|foto|
    mails|apps|verslagen|vakantie|tabbladen|years|days|hours|books|miles|pounds)) [a-z]{3,20}(en|s|jes|tjes),
  ${dozens} ${adjective}(kleuters|ukken|ukkies|snotneuzen|leerlingen|stuiterballen|achtstegroepers|zevens|achters|
    groep-?[a-z0-9]+'?(en|s|ers)),
  (met|samen met) ${dozens} (kinderen|kids|koppies|children) (naar|op|in de bus|door|langs|aan de|buiten|to|at),
  (aan|met|voor|tegen|van|for|with|to) ${dozens} ${adjective}(kinderen|kids|kindjes|gezichtjes|gezichten|koppies|
    snoetjes|paar oogjes|paar ogen|children|kinder)
`);

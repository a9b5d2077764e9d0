import type { Check, Span } from './check';
import { isIn, joinNear, plainPattern, spansOf } from './matching';
import { classNoun, dozens, nicknames, numbered, own, pupil, pupils, specialClass } from './vocabulary/people';
import { byYear, described, ownPupils } from './vocabulary/own-pupils';
import { notice, ownHome, schoolLife } from './vocabulary/school';
import { subject } from './vocabulary/subjects';

const adjective = "((?!teamleider|collega|juf|meester|leerkracht|bouwcoo|coordin|direct|ib|intern)[a-z'-]* )?";
const mine = `(${own}|mien|miene|oonze)`;
const children = '(kids|kinderen|kinders|kindjes|kindertjes|kinner|koters|jongens|meiden|children|kinder)';

/** Of the writer, whatever else the sentence says. */
const certain = plainPattern(`${ownPupils},
  (een|eentje|iemand|een kind|kind|${pupil}|twee|drie|die) (uit|in|oet|van|bij) (de |onze |mijn )?(${specialClass}|(gr|grp).? ?[1-8][a-e]?|[1-8][a-e]), ${pupil} (in|uit) (je|jouw) (klas|groep), (ll|lln|lrl|leerl).? .?(uit |in |van )?(groep|gr|grp).? ?[1-8], (een |die |dat )?${pupil} (van|bij) (me|mij|ons|m'n), ${pupil} (op|van|bij) (mijn|m'n|mn) stage*, ${mine} (stille|verlegen|drukke|bange|onzekere|faalangstige|autistische|hoogbegaafde|dyslectische|dove|slechthorende|gepeste) [a-z]+, (die|dat|deze|dit) ene ${pupil}, (die|dat) ${pupil} met (de|het|een|zijn|haar|die) [a-z]+, (die|deze) (twee|drie|vier) [a-z]+ (vooraan|achterin|achteraan|bij mij|in de klas|van mij), ${mine} ?[1-8] ?/ ?[1-8], ${mine} ${specialClass}, ${own} instromer(s|tje|tjes)?, (van|of) mijn [a-z]+(ertjes|groepers|klassers|jarigen), (een|one|1|eentje|twee|drie|two|some) (van|of) ${mine} ${adjective}(boys|girls|ones|littles), (mijn|onze) ${adjective}(dametje|mannetje|heertje|vriendje|vriendinnetje) (uit|van|in) *, (my|our|you|dear) room [0-9]+, (bij ons|bij mij|jullie|allen) in (de|het) (eerste|tweede|derde|vierde|vijfde|zesde)( ?[.!?]|$| leerjaar| gaan| gaat| is| zijn| hebben),
  ${mine} ${dozens} ${adjective}(${pupils}|${nicknames}), (ervaring|advies|tips?|hulp|raad|idee|ideeen|iets) .. (met|voor|over) (een|mijn) ([a-z]*e )?(leerling|leerlinge|kleuter), (mijn|m'n) (stage|schakel|plus)-?(kindje|kindjes|kids|leerling|leerlingen|kleuter|kleuters), mijn (kleine |lieve |grote |grootste |stille )?(druktemaker|druktemakertje|stuiterbal|stuiterballetje|boefje|dromer|dromertje|wijsneus|kletskous|wildebras|deugniet), de (oudste|jongste|middelste) kleuters, (kids|kinderen|kinders|leerlingen|kleuters|kindjes) (op|van|bij|uit) (mijn|m'n|mn|de) stage*, die van mij (zijn|hebben|vroegen|vragen|zitten|zaten|kunnen|willen|waren|hadden|gingen|gaan|vonden|vinden|maakten|maken|doen|denken|snappen|moeten|mogen|worden|werden|kwamen|komen|weten|lachten|zingen), (een|eentje|twee|drie|one|two|some) (van|of|uit) (de mijnen|mijnen|de mijne|mine), (een )?(meisje|jongen|jongetje|leerling|kind|kleuter|meid) van (me|mij|ons), ${mine} ${adjective}[1-8][a-e], ${mine} ${adjective}(year|grade) ?[1-6]'?s?, ${mine} ${adjective}(first|second|third|fourth|fifth|sixth) graders?, (the|my) (whole|entire) (class|group),
  (ik|wij|we) (heb|hebben|krijg|krijgen|kreeg|had|hadden|draai|draaien|neem) .. (groep|combi|combigroep|klas) ?[1-8], (jullie zijn|dit is) de ([a-z]+ste) (klas|groep), zo'n ([a-z]* )?(lieve|leuke|fijne|drukke|gezellige|bijzondere|mooie|pittige) (groep|klas), (wat een|een) ([a-z]* )?(topgroep|topklas|droomgroep|droomklas|wereldgroep|wereldklas|superklas|supergroep), (met|voor|door|aan) (de|onze|mijn) (hele|halve|voltallige) (groep|klas), (een|de) (oud-?)(leerling|leerlinge|leerlingen),
  (een )?(nieuwe leerling|nieuwe leerlinge|nieuwe kleuter|nieuw kind|nieuw kindje|nieuw meisje|nieuwe jongen|nieuw klasgenootje) (in|uit|erbij|bij|begonnen|gekregen|verwelkomd|aan), (kleuter|leerling|leerlinge|jongetje|meisje|ventje|kid|pupil)( van [a-z0-9]+| .?[0-9]+.?)? ?:, (in|op) de (kleuter|onderbouw|bovenbouw|middenbouw)gang, (ons|het|mijn|mien) (eerste|tweede|derde|vierde|vijfde|zesde) leerjaar, van (het|ons) (eerste|tweede|derde|vierde|vijfde|zesde) leerjaar, (de|onze|mijn) (eerste|tweede|derde|vierde|vijfde|zesde)klassers, (mijn|onze|m'n) ${adjective}${nicknames} van (de|het) [a-z]*,
  ${mine} (vorige|nieuwe|oude|eigen|huidige|hele|lieve|leuke|fijne|drukke|stage) (groep|lokaal vol), (heel|hele) ${mine} (groep|klas), ${mine} (eersten|tweeden|derden|eentjes|tweetjes|drietjes|viertjes|vijfjes|zesjes|zeventjes|achtjes|eerstejaars|erstklassler|zweitklassler|drittklassler|viertklassler|abc-schutzen), ${mine} [a-z-]+ ?[a-z-]* in de klas, (van|uit|met|klas|onze|mijn|in) [1-8][a-d], [1-8][a-d] (is|heeft|was|zorgt|kan|doet|gaat|mag|wint|won), (basisschool)?kinderen uit (jouw|je) klas, ${mine} ${adjective}${classNoun}, ${mine} ${adjective}(groepje|stuiterballen|boefjes), (met|bij) de (bovenbouw|onderbouw|middenbouw|kleuters|plusklas|hele klas), ${mine} ${adjective}(groep|gruppe) ?[1-8][a-e]?,
  ${mine} ${adjective}(oud-?)?(leerling|leerlingen|leerlinge|leerlingetje|kleuter|kleuters|kleutertjes|stagekinderen|schoolkinderen|schoolkids|klasgenootjes|achtstegroepers|bovenbouwers|onderbouwers|middenbouwers|groep-?achters|groep-?[1-8]'?ers|pupils?|students?|schuler|schulerin|schulerinnen|vorschulkinder),
  (een|one|1|eentje|eine|einer|eines|twee|drie|enkele|een paar|some|two) (van|of|aus) (${mine}|m'n|de) ${adjective}${pupils}, (een )?(leerling|kind|kleuter|jongen|meisje) van mij, ${pupils} van mij,
  ${pupil} (uit|in|van|oet|from|aus|in|bij) (${mine}) (klas|groep|klasse|class|school|lokaal), ${pupils} (uit|van|oet|from|aus) (${mine}|de) ${adjective}(klas|groep|klasse|class|school|lokaal), ${pupils} (in|bij) ${mine} ${adjective}(klas|groep|klasse|class|school|lokaal), ${pupil} .. in ${mine} ${adjective}(klas|groep|class|klasse), stageklas, stagegroep, #my(group|class)[0-9]?, de hele (bovenbouw|onderbouw|middenbouw),
  ${mine} ${adjective}(jaar)?groep (kan|kon|is|was|heeft|had|gaat|ging|wil|wilde|vindt|vond|doet|deed|weet|snapt|zit|maakt|leest|krijgt|kreeg|moet|mag|mocht|blijft|zegt|zei|loopt|komt|kwam|speelt|denkt|lust|en ik), (voor|met|aan|van|bij|in|uit|over|door|naar|tegen|like|mit) ${mine} ${adjective}groep, ${mine} ${adjective}(ukken|ukkies|ukjes|snotneuzen|kleutertjes|achters|achtsters|zevensters|zevens|zessers|groep-[a-z]+en|leerlingetjes|invalklas|invalgroep|zorgenkindjes?|zorgenkind), (een|eentje|one|eine|einer|eines|twee|drie|2|3|two) (van|of|uit) ${mine} ${adjective}${nicknames},
  (deze|die|zo'n|de (hele|halve|ganse|volledige)|heel de|een hele|hele|halve) (klas|groep ?[1-8]), ${pupil} (uit|oet) de (klas|groep), ${mine} ${adjective}((eerste|tweede|derde|vierde|vijfde|zesde)klasser(tje)?s|[a-z]+jarigen|kindergart[en]*ers|kapoenen|kapoentjes|pagadders|bengels|spruiten|graders), (de|heel de|heule) (hele )?klas (heeft|had|mist|miste|wacht|zwaait|zong) (je|jou|jullie|hem|haar|ons|mij|me|vandaag|zo|op|voor), (zorgenkind|zorgenkindje|zorgleerling|zorgleerlingetje), (de|alle|die) (kleuters|leerlingen) van (de )?(overkant|hiernaast|de andere groep|mijn (collega|duo*)|juf|meester),
  (die|deze|dat|dit) (ene |ene [a-z]* |lieve |kleine |[a-z]*e )?(leerling|kleuter), (die|dat) (ene )?(jongen|jongetje|jochie|meisje|kind) .. (klas|groep), klas ?[1-8][a-e], (klasse|class|year|grade) [1-6][a-d]?
`);

/** A group by its number: concrete, unless the sentence is about groups of others. */
const group = plainPattern(
  `${pupils} (van|uit|in) ${numbered}, (de|alle|onze|die) ${byYear}, (gr|grp)\\.? ?[1-8], ${pupil} (van|uit|in) ${numbered}, ${numbered}`,
);
const tagged = /#[a-z0-9]{0,30}groep[1-8](?![0-9])[a-z0-9]{0,20}/g;
const otherGroup = plainPattern(`
  ${numbered} (van (de|het|onze) )?[a-z]*(voetbalschool|dansschool|zwemschool|muziekschool|judo*|turn*|scouting|vierdaagse|zwemles*|cursus|tocht|wandel*|club|vereniging|koor|wedstrijd|toernooi|festival|loop|reis),  ${numbered} (van (het|de) (wk|ek|poule*)|km|euro|minuten|personen|man|mensen|stopt*|treedt*|live), (duurloop|hardloop*|trimgroep|fietsgroep|wielren*|looptraining|wandelgroep|club) .. ${numbered}, ${numbered} was .. dan, (zanger|band|hit|nummer|single|concert|optreden|album|tour|podium|fans?) .. groep (acht|8), groep (acht|8) .. (paradiso|concert|optreden|band|album|single|tour|ziggo dome|stopt ermee|festival|hit), alle groepen *, (leerkracht|leraar|lerares|invaller|juf of meester) (voor )?groep*, (mag|gaat|moet|wil|kan) .. naar groep ?[1-8]
`);
/** The writer's own child goes there. */
const ownChild = plainPattern(`
  (tips|advies|ervaringen|hulp) van (andere )?(ouders|moeders|mama's), (mijn|onze|m'n) (peuter|dreumes|tiener),  dochterlief, zoonlief, (mama|papa|oma|opa|moeder|vader) (is )?trots, trotse (mama|papa|oma|opa|moeder|vader),
  (mijn|onze|m'n|mn|ons) ([a-z-]* )?(zoon|zoontje|dochter|dochtertje|kind|kindje|jongste|oudste|middelste|neefje|nichtje|kleinzoon|kleindochter|kleinkind|zusje|broertje|meisje|jongetje|tweeling), my (son|daughter|kid|child|nephew|niece), (mein sohn|meine tochter)
`);

/** A class for grown-ups, or for the fun of it. */
const lessons = plainPattern(
  '*yoga*, pilates, zumba, spinning, salsa, bootcamp, sportschool, rijschool, kookles, schilderles, taalcursus',
);

const happened = plainPattern(`
  inmiddels, eindelijk, vanavond, (deze|afgelopen|vorige) (week|ochtend|middag|maandag|dinsdag|woensdag|donderdag|vrijdag), stage, meteen, is (haar|zijn), gekregen, vandaag, gisteren, vanmorgen, vanochtend, vanmiddag, net, zojuist, vroeg, zei, zegt, vraagt, riep, kwam, kreeg, gaf, maakte, schreef, vertelde, fluisterde, had, deed, wilde, bracht, tekende, huilde, lachte, bedankte, is .. geworden, heeft .. ge*, hebben .. ge*, heb .. ge*, asked, said, told, thinks?, wrote, gave, made, brought, today, heute, sagte, fragte, hat .. ge*, haben .. ge*
`);
/** What one pupil did. */
const acted = plainPattern(
  'stond, liep, zat, legde, legt, stuurde, stuurt, mailde, appte, bleek, gooide, speelde, zong, danste, las, rekende, bouwde, won, haalde, koos, dacht, vond, ging, bracht, keek, trok, droeg, viel, sprong, hielp, leerde, geleerd, luisterde, wist, snapte, begon, zag, hoorde, noemde, kocht, verkocht, wou, kon, moest, mocht, was, waren, hadden, aan mij, tegen mij, bijt, spuugt, scheldt, slaat, schopt, huilt, weigert, gooit, rent, lacht, zingt, plast, fluistert, komt, zit, staat, loopt, slaapt, tekent, knuffelt, wollte, kam, rief, gab, wanted, came, ran, brought',
);
const single = plainPattern(`${described},
  (een|'n|n|a|one|ein|eine|de) (lieve |kleine |stille |[a-z-]*e )?((vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[4-9]|1[0-2])-?jarige(?! in mij)|leerling|leerlinge|kleuter|kleutertje|achtstegroeper|groep-?[1-8]'?er|oud-?leerling|pupil|schuler|schulerin|(erst|zweit|dritt|viert)klassler|(erst|zweit|dritt|viert)klasslerin), (leerling|kleuter|oud-leerling)
, (een|'n|dat|die|a) ([a-z-]* )?(kind|kindje|jongen|jongetje|jochie|meisje|knul|knulletje|ventje|mannetje|kereltje|girl|boy|child|kid) (van ([4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)( jaar)?|uit groep|op de [a-z]+ rij|achterin|vooraan|voorin|bij het raam|in de hoek|aan tafel|in de rij|in de kring|op het plein|in de gang|aan mijn bureau|op schoot)
`);
const many = plainPattern(`
  (de|alle|onze|ons|the|die(?! zelf| geen| ook| zijn)) ${adjective}(kleuters|kleutertjes|kindjes|kinderen|leerlingen|kids|bovenbouw|onderbouw|middenbouw|bovenbouwers|onderbouwers|plusklas|kindertjes|achtstegroepers|children|pupils|kinder), ${mine} ${adjective}(groepje|groep|spul|cluppie|club|meute|roedel|horde|ploeg|rakkers|draken|vlinders|acteurs|waterratten|wetenschappers|ontdekkers|speurneuzen|uitvinders|onderzoekers|kunstenaars|artiesten|schrijvers|tornado's|wervelwinden|juniors|stel|clubje|stuiterballen|boefjes|toppers|kanjers|schatjes|schatten|bikkels|druktemakers|monstertjes|apies|pubers|kindjes), ${mine} ${adjective}${children}, (de|heel de) (hele |ganse )?klas (heeft|had|wilde|zong|danste|maakte|deed|vond|zat|zei|schreef|speelde|ging|mocht|won|lag|(was|is) (stil|druk|wild|er klaar|aan|gek|los|moe|compleet|weer compleet|gegroeid|trots|dol|bezig|uitgelaten|doodstil|muisstil)), (schreef|maakte|zong|bouwde|deed|won|had|heeft|ging|mocht|zat|speelde|vond|leerde|kreeg) de (hele )?klas, ${pupils} in de (klas|groep), (mijn|m'n|my) ${adjective}(bende|zooitje|kudde|stelletje|zootje|roedel|bunch|littles)
`);

/** A classroom full, by its number. */
const counted = plainPattern(`
  (mijn|m'n|mn|onze|my|our) ([a-z]+ )?(1[5-9]|2[0-9]|3[0-4])(?! (jaar|jaren|euro|km|kilo|kilometer|uur|minuten|dagen|weken|maanden|procent|graden|meter|stuks|boeken|planten|plantjes|cactussen|schriften|toetsen|rapporten|collega|foto|mails|apps|verslagen|vakantie|tabbladen|years|days|hours|books|miles|pounds)) [a-z]{3,20}(en|s|jes|tjes), ${dozens} ${adjective}(kleuters|ukken|ukkies|snotneuzen|leerlingen|stuiterballen|achtstegroepers|zevens|achters|groep-?[a-z0-9]+'?(en|s|ers)), (met|samen met) ${dozens} (kinderen|kids|koppies|children) (naar|op|in de bus|door|langs|aan de|buiten|to|at), (aan|met|voor|tegen|van|for|with|to) ${dozens} ${adjective}(kinderen|kids|kindjes|gezichtjes|gezichten|koppies|snoetjes|paar oogjes|paar ogen|children|kinder)
`);

/** A group of grown-ups, a club's, or of long ago. */
const elsewhere = plainPattern(`
  trainees?, cursist*, *cursus excel, beginnerscursus, vervolgcursus, avondcursus, bedrijfsuitje, personeelsuitje, volwassenen, deelnemers, drumles, zangles, welpen, scouting, elftal, onze jeugd, hardloop*, wandelgroep, crossfit, padel, niet op school, *reunie, klassentreffen, school reunion, in de jaren *, vroeger zelf, zelf (die|dat) (jongen|meisje|kind), (in|uit|anno|van|sinds) (18|19)[0-9][0-9], (klas|groep|juf|meester) van toen, (zat|zaten) (ik|we|wij) (zelf )?(in|op) (een|de|het) (klas|[a-z]+ klas|lagere|kleuterschool|mavo|havo|mulo), op de (mavo|havo|vwo|hbs|mulo|lts|mts|huishoudschool|pabo|kweekschool), (excel|duits|spaans|italiaans|keramiek) voor beginners, zij-instromers, ik .. (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas), (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas) (was|ben)
`);
const school = /\b(?:school|leerling|kleuter|klas\b|groep ?[1-8]\b|kinderen|juf|meester)/;

/** A level, a place of work, an account or a number: no class is meant. */
const levelBefore =
  /(?:\b(?:niveau|eind|einde|midden|begin|boven|sinds|verlengd|doubler[a-z]+|tot en met|t\/m|tm|vanaf|jaar|weken|toetsen|overdoen|nummer|nr|huisnummer|lijn|perron|vraag|opgave|straat|laan|weg)\.? (?:van |in |aan )?|[._@/])$/;
const staffBefore =
  /\b(?:juf|juffen|meester|meesters|leerkracht|leerkrachten|leraar|collega|collega's|motor|les)(?: [a-z'-]+)? (?:van|in|uit|voor|bij|aan) $/;
const building = /^(?:van |in |uit |bij |met )?(?:de|onze) (?:boven|onder|midden)bouw/;
const levelAfter = /^-?niveau/;

/** Said of one's own, or of those who are only found at school. */
const ofSchool =
  /^(?:mijn|m'n|mn|my|(?:de|alle|die|the) (?:[a-z'-]* )?(?:kleuter|leerling|achtste|boven|onder|midden|plus|pupil))/;

export const pupil_reference: Check = {
  find: (_, settings, { plain, sentences }) => {
    const teaches = settings.roles.some((role) => role === 'leerkracht' || role === 'stagiair');
    const atSchool = isIn(plain, schoolLife) || /juf|meester|klas|groep ?\d/i.test(settings.account ?? '');
    const atHome = isIn(plain, ownHome);
    const strange = isIn(plain, elsewhere);
    return sentences.flatMap(({ start, end }) => {
      const sentence = plain.slice(start, end);
      if (strange && (isIn(sentence, elsewhere) || !school.test(sentence))) return [];
      const found = referencesIn(sentence, atSchool && !atHome, teaches && !atHome).filter(isMeant(sentence));
      return found.map((span) => ({ start: start + span.start, end: start + span.end }));
    });
  },
  examples: {
    yes: [
      'Groep 5 heeft vandaag gezongen',
      'Trots op #groep8!',
      'Een leerling vroeg mij iets moois',
      'Mijn klas is geweldig',
      'Met mijn combi 5/6 naar het museum',
      'Iemand uit de plusklas heeft een brug van spaghetti gebouwd',
      'Dat kind met de roze laarzen, zo grappig',
      'groep 3/4 op schoolreisje',
      'My class made this',
      'Meine Klasse singt',
      'Mijn zesdegroepers hebben vandaag gebakken',
      'Er zit hier een kleuter die zonder ontbijt binnenkomt',
      'Een jongen uit mijn plusgroepje bouwde een brug',
    ],
    no: [
      'Nederland zit in groep C van het WK',
      'Wij zijn met een groep van 12 op vakantie',
      'Groep 12 kilometer verderop',
      'Bij yogales viel de hele klas in slaap',
      'Groen is klasse',
      'een klassiek concert',
      'Wesley rekent op niveau eind groep 4',
      'Mijn buurkinderen hebben lawaai gemaakt',
    ],
  },
};

function referencesIn(sentence: string, atSchool: boolean, teaches: boolean): Span[] {
  const sure = spansOf(sentence, certain).filter(() => !isIn(sentence, notice) || !isIn(sentence, ownChild));
  const advice = isIn(sentence, notice) || isIn(sentence, subject);
  if (isIn(sentence, lessons)) return [];
  if (isIn(sentence, ownChild) && !isIn(sentence, /\b(?:mijn|m'n|mn|onze) (?:klas|leerling|kleuter)/)) return [];
  const found = [...spansOf(sentence, tagged)];
  found.push(...sure);
  if (!advice && !isIn(sentence, otherGroup)) found.push(...spansOf(sentence, group));
  if (!advice && (teaches || atSchool)) found.push(...spansOf(sentence, counted));
  if (!advice && (isIn(sentence, happened) || isIn(sentence, acted))) found.push(...spansOf(sentence, single));
  if (!advice && (atSchool || teaches) && (isIn(sentence, happened) || isIn(sentence, schoolLife)))
    found.push(
      ...spansOf(sentence, many).filter(({ start }) => atSchool || (teaches && ofSchool.test(sentence.slice(start)))),
    );
  return joinNear(found, 12);
}

/** Whether a place in the sentence is a class, not how far somebody is or where somebody works. */
function isMeant(sentence: string): (span: Span) => boolean {
  return ({ start, end }) => {
    const before = sentence.slice(Math.max(0, start - 40), start);
    if (levelBefore.test(before) || levelAfter.test(sentence.slice(end, end + 8))) return false;
    return !(building.test(sentence.slice(start, end)) && staffBefore.test(before));
  };
}

import { wrapped } from '../matching';
import { byYear, creature, partOfSchool } from './parts-of-school';
import { dozens, own, pupil, pupils } from './people';

/** A class or pupil of the writer, by the slot of the sentence they stand in, as phrases of plainPattern. */

const mine = `(${own}|mien|miene|oonze)`;
const some = "(een|'n|n|1|eentje|twee|2|drie|3|vier|een paar|a|one|two|some|ein|eine|zwei)";
/** Nobody has these but at school. */
const schoolChild = '(leerling|leerlinge|leerlingetje|leerlingen|kleuter|kleutertje|kleuters|lln|pupil|pupils)';
const nth =
  '(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|1ste|1e|2de|2e|3de|3e|4de|4e|5de|5e|6de|6e|7de|7e|8ste|8e)';
const child = wrapped`
  (leerling|leerlinge|kleuter|kleutertje|kind|kindje|jongen|jongetje|jochie|joch|ventje|kereltje|knulletje|mannetje|
  meisje|meiske|hummel|dametje|boy|girl|child|kid)
`;
const age = wrapped`
  (bijna |ruim |amper |net |pas |een jaar of )?([4-9]|1[0-3]|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien)
  ( jaar| jaartjes)?
`;
/** What one of them is by what they do all day; nobody at home is "mijn grootste belhamel". */
const character = wrapped`
  (boef|boefje|clown|deugniet|kletskous|kletsmajoor|belhamel|dromer|dromertje|druktemaker|stuiterbal|rekenaar|
  rekenwonder|lezer|lezertje|prater|vechtersbas|raddraaier|wildebras|wijsneus|apekop|bengel|rakker|giechel|treuzelaar|
  schrijver|tekenaar|vragensteller|waaghals)
`;
const day = '(maandag|dinsdag|woensdag|donderdag|vrijdag|vanmorgen|vanochtend|vanmiddag|vandaag)';
const kindred = '(achterklein|klein|pleeg|stief|pete|peet|buur|adoptie|oppas|gast|bonus|schoon|logeer|vakantie|puber)';

const many = '(zwanzig|[1-3][0-9]|twaalf|[a-z]{3,6}tien|twintig|[a-z]{2,5}entwintig|dertig|eenendertig|tweeendertig)';

export const ownPupils = `
  (${child}|iemand|eentje) van ${age} ([a-z]+ ){0,2}(bij|in|uit|van) (mij|ons|mijn (klas|groep|lokaal)|onze (klas|groep|
    school)),
  ${mine} [a-z]+ste ${character}, ${mine} ${character}(?! van een),
  ${mine} (twintigtal|vijfentwintigtal|dertigtal|[a-z]+entwintigtal|[23][0-9]-?tal|bubs|bups),
  ${mine} (een|twee|drie|vier|vijf|zes|zeven)[-/](twee|drie|vier|vijf|zes|zeven|acht),
  de (jongste|oudste|hoogste|laagste|grootste|kleinste|drukste|leukste) (groep|klas) (hier|bij ons|bij mij|van ons|
    van onze school|op school|van de school),
  de (plusgroep|plusklas|taalklas|taalgroep|instroomgroep|instroomklas|schakelklas|nt2-?klas|nt2-?groep|kleutergroep|
    kleuterklas|bovenbouwgroep|onderbouwgroep) (van|op) ${day},
  (inval|invallen|invaller|ingevallen|invalbeurt|invaldag) .. (in|bij|aan|voor) (de |een )?${partOfSchool},
  (ein|eine|einer|zwei|ein paar) ([a-z]+ )?(erst|zweit|dritt|viert)klassler(in|innen)? (von|bei|aus)
    (mir|uns|meiner|unserer),
  (one|two|three|some) of (my|our) [a-z]+[- ]year[- ]olds, (my|our) [a-z]{3,6}[- ]year[- ]olds,
  (een|zo'n) ${child} (zoals|als) (hij|zij|hem|haar|deze|die),
  (ik|we|wij) (heb|hebben|had|hadden|krijg|krijgen|kreeg) (weer |nu |toch |dit jaar |ook )?(een|zo'n)
    ([a-z]+ )?(klas|groep) (die|waar|waarin|vol|met|dat),
  (die|dat) ene van mij(?! (is kapot|staat|ligt)),
  ${pupil} (uut|oet) (mien|miene|oons|oonze) (groep|klas|klasse),
  (in|from|of) (my|our) ([a-z]+ )?(reading|maths|english|phonics) (group|pair|set),
  (started|sits|is) in (my|our) (group|class),
  (gasten|gastjes|kerels|bengels|boefjes|kanjers|kleintjes|${pupils}) van het (eerste|tweede|derde|vierde|vijfde|zesde),
  ${mine} [0-9]{1,3} ([a-z-]* )?(kinderen|kids|leerlingen|kleuters|bovenbouwers|middenbouwers|onderbouwers|
    [a-z]+groepers),
  (de|die|alle) [1-8]'ers,
  (zit|zitten|zat|zaten) (ook |weer |sinds kort |nu )?bij (mij|me|ons) (in (de|'t|t|het|mijn) [a-z-]*(klas|groep|
    groepje|kring|combi)|op (school|stage)),
  bij (mij|me|ons|mie|oons) in (de|'t|t|het) [a-z-]*(klas|groep|groepje|combi|bouw),
  ${mine} ([a-z'-]* )?[1-8]'?(ers|jes|tjes), ${mine} ([a-z'-]* )?groep [1-8]-?'?ers,
  ${mine} ([a-z'-]* )?[1-8] ?/ ?[1-8],
  ${mine} ([a-z'-]* )?(eentjes|tweetjes|drietjes|viertjes|vijfjes|zesjes|zeventjes|achtjes),
  ${mine} ([a-z'-]* )?(year|grade) (one|two|three|four|five|six)(e?s)?,
  one of my (fours|fives|sixes|sevens|eights|nines|[a-z]+-year-olds|littles|boys|girls|lot),
  ${mine} ([a-z'-]* )?${many} [a-z]*(kinderen|kids|koppies|tjes|jes|monsters|helden|toppers|kanjers|musketiers|elfjes|
    bovenbouwers|middenbouwers|onderbouwers),
  ${child} (in|uit|van) (mijn |onze )?[1-8](?! (jaar|jr|maanden|weken|dagen|minuten|stappen|seconden|tot|uur|pond|
    kinderen|broers))[a-d]?,
  (uit|van|in|mit|aus) (mijn|m'n|onze|ons) ${nth}( klas| leerjaar| kleuterklas)?,
  (een|iemand|eentje|${child}|${pupils}) uit de ${nth}( klas| leerjaar| kleuterklas)?,
  (de|onze|mijn|van de|uit de|in de) ${nth} (klas|kleuterklas|leerjaar)
    (hier|bij ons|van ons|heeft|had|mocht|zong|maakte),
  (de|een|onze) ${creature}(groep|klas),
  ${pupils} (uit|van|in) (de|onze) (instroomgroep|plusklas|plusgroep|kleuterklas|schakelklas|taalklas|bovenbouw|
    onderbouw|middenbouw|leerlingenraad),
  (de|onze|deze) (plusgroepers|bovenbouwleerlingen|kleuterklasjes|eindgroep),
  (een|eentje|een paar|twee|drie) (van|of) (mijn|m'n|mn|onze|ons) ([a-z-]* )?(dametjes|heertjes|mannetjes|jongsten|
    oudsten|kleinsten|kleintjes|jongens|meiden|meisjes|rekenaars|lezers),
  (die|de) kleintjes van mijn *, (een|'n|zo'n) ([a-z-]* )?${child} (bij ons op|van onze) school,
  (een|eine|einer|jeder|alle) (aus|von) (meiner|unserer) (gruppe|klasse), aus (meiner|unserer) gruppe,
  (meine|meiner|unsere|meinen) ([a-z]* )?(gruppe|vierergruppe|[a-z]{4,7}klasslern?), der [1-4][a-d],
  ${mine} ([a-z'-]* )?${byYear}, ${mine} ([a-z'-]* )?(tweeen|drieen|vieren|vijven|zessen|zevenen|achten),
  ${dozens} ${byYear},
  ${mine} ([a-z'-]* )?(?!${kindred})[a-z]{3,14}-?(kinderen|kids|kindjes|leerlingen|leerlingetjes|kleuters),
  ${mine} ([a-z'-]* )?brugklassers(-in-spe)?, ${mine} ([a-z'-]* )?${partOfSchool}, ${mine} ([a-z'-]* )?(lln|llen|lrln),
  (een|twee|drie|vier|paar|eentje) (van|uit) ${mine} (lln|llen), ${some} ([a-z'-]* )?(lln|ll|lrl) (van|met|uit|die),
  (ll|lln|lrl|leerl).? (van (mij|ons|[4-9]|1[0-3])|met [a-z]+),
  ${pupil} (in|from|of|uit|van|bij) ${mine} ([a-z-]* )?(group|set|form|combi|unit|stage|kring|lesje|${partOfSchool}),
  ${pupils} (in|from|of|uit|van|bij) ${mine} ([a-z-]* )?(group|set|form|combi|unit|kring|${partOfSchool}),
  (bij (mij|me|ons)|bie (mie|oons)) (op|in) (de |mijn |mn |m'n )?(stage|klas|groep|combi|unit|kring) .. ${some}
    ([a-z-]* )?${child},
  op (mijn|mn|m'n) (stage|stageplek|stageschool) .. ${some} ([a-z-]* )?${child},
  ${child} .. (bij (mij|me|ons)|bie (mie|oons)) (op|in) (de |mijn |mn |m'n )?(stage|klas|groep|combi|unit|kring),
  (zit|zat|zitten|zaten|loopt|rondloopt) (er )?(hier|bij (mij|ons)) .. ${some} ([a-z-]* )?${schoolChild},
  (zit|zat|zitten|zaten) .. ${some} ([a-z-]* )?${child} .. (in de|bij mij in de|in mijn) (klas|groep),
  (ik|wij|we) (heb|hebben|had|hadden|kreeg|kregen|krijg|krijgen|begeleid|begeleidde|begeleiden|observeer|observeerde|
    sprak|coach|coachte|hielp|mis|troostte|toetste) .. ${some} ([a-z-]* )?${schoolChild},
  (heb|hebben|had|hadden|kreeg|kregen|krijgen|begeleid|begeleidde|sprak|hielp) (ik|wij|we) .. ${some}
    ([a-z-]* )?${schoolChild},
  ${child} in kwestie, (de|het) (betreffende|bewuste) ${child},
  de (kleinste|grootste|stilste|drukste|jongste|oudste|liefste|grappigste|slimste|snelste|braafste|verlegenste|stoerste|
    nieuwste) (van|uit|in) (de|mijn|m'n|onze) (hele )?(klas|groep|kring|bende),
  (de|een|die) (klas|groep|kleuterklas|kleutergroep) (die|waar|waarin|waarmee|waaraan|waarvoor) (ik|we|wij),
  (met|in|voor|hebben|heb|heeft) .. (klas|lokaal|kring) vol (met )?(kinderen|kleuters|leerlingen|kids|${byYear}),
  (ik|we|wij) (heb|hebben|had|hadden|sta|stond|zat|zit) .. ${dozens}
    ([a-z'-]* )?(kinderen|kids|leerlingen|kleuters|kindjes),
  (heb|had|sta|stond|zit) ik .. ${dozens} ([a-z'-]* )?(kinderen|kids|leerlingen|kleuters|kindjes),
  (alle|mijn|onze) ${dozens} (kinderen|kids|leerlingen|kleuters|koppies),
  (een|twee|drie|2|3) (broertjes|zusjes|zussen|broers|kinderen|meisjes|jongens|leerlingen) (van|op|bij) (onze|ons|mijn)
    school,
  ${child} (van|op|bij) (onze|mijn|m'n) (school|stageschool),
  (een |mijn |m'n |onze )?(combinatiegroep|combigroep|combiklas|combinatieklas|combi) ([1-8] ?(/|-|en) ?){1,2}[1-8],
  (ik|we|wij) (heb|hebben|had|draai|draaien) .. (combinatiegroep|combinatieklas|klas van [0-9]+|groep van [0-9]+),
  (aus|in|mit|von|fur) (meiner|unserer|meine|unsere) ([1-4]\\. )?(klasse|lerngruppe),
  (meine|meiner|unsere|unserer) ([1-4]\\.|erste|ersten|zweite|zweiten|dritte|dritten|vierte|vierten) ?(klasse)?,
  (de|heel de) (hele |halve )[1-8][a-d],
  (de|onze|mijn) [1-8][a-d] (van|heeft|had|gaat|ging|zingt|zong|maakt|maakte|kreeg|wint|won|doet|deed|speelt|speelde|
    bouwt|bouwde|mocht|staat|stond),
  met (de|mijn|onze) (hele )?kring
`;

/** Several at once, as they may stand in a picture. */
export const classAtOnce = `
  ${mine} ([a-z'-]* )?(${byYear}|${partOfSchool}|(?!${kindred})[a-z]{3,14}-?(kinderen|kids|kindjes|leerlingen|
    kleuters)),
  ${many} ${byYear}, (de |heel de |the )?(hele |whole )[1-8][a-d], (de|een|onze) ${creature}(groep|klas)
`;

/** One of them, by what there is to tell about them: of the writer when it happened. */
export const described = `
  (de|het|die|dat|the|that) ([a-z-]* )?${child} (met (de|het|een|zijn|haar|die|twee|drie)|zonder|wiens|waarvan|
    dat (nooit|altijd|nog|niet|bijna|meestal|vorige|elke|naast|al)|die (nooit|altijd|nog|niet|bijna|meestal|vorige|elke|
    naast|al)|naast [a-z]+|who|with (the|a|his|her)),
  (de|die) ([a-z-]* )?(klas|groep) (hiernaast|naast (mij|ons)|van hiernaast)
`;

import { plainPattern, wrapped } from '../matching';
import { numbered } from './people';

/** What looks like a class or pupil of the writer and is none. */

/** A group of a club, or on a stage. */
export const otherGroup = plainPattern(`
  ${numbered} (van (de|het|onze) )?[a-z]*(voetbalschool|dansschool|zwemschool|muziekschool|judo*|turn*|scouting|
    vierdaagse|zwemles*|cursus|tocht|wandel*|club|vereniging|koor|wedstrijd|toernooi|festival|loop|reis),
  ${numbered} (van (het|de) (wk|ek|poule*)|km|euro|minuten|personen|man|mensen|stopt*|treedt*|live),
  (duurloop|hardloop*|trimgroep|fietsgroep|wielren*|looptraining|wandelgroep|club) .. ${numbered},
  ${numbered} was .. dan, (zanger|band|hit|nummer|single|concert|optreden|album|tour|podium|fans?) .. groep (acht|8),
  groep (acht|8) .. (paradiso|concert|optreden|band|album|single|tour|ziggo dome|stopt ermee|festival|hit),
  alle groepen *, (leerkracht|leraar|lerares|invaller|juf of meester) (voor )?groep*,
  (mag|gaat|moet|wil|kan) .. naar groep ?[1-8],
  (pubquiz*|*kwalificatie|camperplaats|boarding|bloedgroep|startvak|reisgroep|snorkel*|duik*|stadswandeling|
    escaperoom|museumtour|bustour) .. ${numbered},
  ${numbered} .. (pubquiz*|*kwalificatie|camperplaats|boarding|startvak|snorkel*|stadswandeling|bustour),
  in ${numbered} (leren|leert|krijgen|kunnen|moeten|horen|beginnen) (de )?(kinderen|leerlingen|kleuters|kids),
  (kinderen|leerlingen|kids) in ${numbered} (leren|kunnen|horen|moeten|krijgen|beginnen|lezen|rekenen|schrijven)
    (meestal|vaak|vooral|doorgaans|normaal|gewoonlijk|pas|al)
`);

/** The writer's own child goes there. */
export const ownChild = plainPattern(`
  (tips|advies|ervaringen|hulp) van (andere )?(ouders|moeders|mama's), (mijn|onze|m'n) (peuter|dreumes|tiener),
  dochterlief, zoonlief, (mama|papa|oma|opa|moeder|vader) (is )?trots, trotse (mama|papa|oma|opa|moeder|vader),
  (mijn|onze|m'n|mn|ons) ([a-z-]* )?(zoon|zoontje|dochter|dochtertje|kind|kindje|jongste|oudste|middelste|neefje|
    nichtje|kleinzoon|kleindochter|kleinkind|zusje|broertje|meisje|jongetje|tweeling),
  my (own )?(sons?|daughters?|kid|child|nephews?|nieces?), my own (kids|children), (mein sohn|meine tochter),
  (zoon|zoontje|dochter|dochtertje|jongste|oudste|middelste|kleinzoon|kleindochter|neefje|nichtje)
    .?([1-9][0-9]?|groep ?[1-8]|gr.? ?[1-8]).?,
  (oma|opa|mama|papa|moeder|vader|tante|oom) (worden|zijn) van
`);

/** A class for grown-ups, or for the fun of it. */
export const lessons = plainPattern(
  `*yoga*, pilates, zumba, spinning, salsa, bootcamp, sportschool, rijschool, kookles, schilderles, taalcursus,
  (klas|klasje|groep|class|jaargroep|klas [1-4][a-d]) (van|op|aan) (de|het|mijn|m'n|mn|onze) (cursus|pabo|
    lerarenopleiding|opleiding|master|masteropleiding|leergang|training|nascholing|
    hogeschool|universiteit|mbo|roc|hbo|deeltijd),
  jaar [1-4] van (de|mijn|m'n) (pabo|lerarenopleiding|opleiding|studie|deeltijd|hbo),
  my (uni|university|college|evening|night|dance|pottery|spanish|dutch|language|fitness|training|masters?|grad|
    art|ballet|cooking|sewing|driving|first aid) (class|group|course)`,
);

/** A group of grown-ups, a club's, or of long ago. */
export const elsewhere = plainPattern(`
  trainees?, cursist*, *cursus excel, beginnerscursus, vervolgcursus, avondcursus, bedrijfsuitje, personeelsuitje,
  volwassenen, deelnemers, drumles, zangles, welpen, scouting, elftal, onze jeugd, hardloop*, wandelgroep, crossfit,
  padel, niet op school, opleiding tot, masteropleiding, leergang, *reunie, klassentreffen,
  school reunion, in de jaren *, vroeger zelf,
  zelf (die|dat) (jongen|meisje|kind), (in|uit|anno|van|sinds) (18|19)[0-9][0-9], (klas|groep|juf|meester) van toen,
  (zat|zaten) (ik|we|wij) (zelf )?(in|op) (een|de|het) (klas|[a-z]+ klas|lagere|kleuterschool|mavo|havo|mulo),
  op de (mavo|havo|vwo|hbs|mulo|lts|mts|huishoudschool|pabo|kweekschool),
  (excel|duits|spaans|italiaans|keramiek) voor beginners, zij-instromers,
  (klas|klasje|groep|groepje|class) (bestaat uit|telt|is made up of) .. (dames|heren|vrouwen|mannen|moeders|vaders|
    gepensioneerden|senioren|*studenten|*plussers|pensionados|women|men|pensioners|grown-?ups),
  ik .. (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas),
  (beste|slechtste|oudste|jongste|enige) van (mijn|m'n|de) (groep|klas) (was|ben)
`);

const abroad = wrapped`
  (?:het buitenland|belgie|vlaanderen|duitsland|engeland|frankrijk|amerika|schotland|ierland|zweden|finland|noorwegen|
  denemarken|spanje|italie|portugal|polen|turkije|marokko|suriname|england|scotland|ireland|wales|britain|the uk|the us|
  america|germany|belgium|france|canada|australia|deutschland|osterreich|der schweiz|holland|den niederlanden)
`;

/** A level, a place of work, an account or a number: no class is meant. */
export const levelBefore = new RegExp(wrapped`
  (?:\b(?:niveau|eind|einde|midden|begin|boven|sinds|verlengd|doubler[a-z]+|tot en met|t/m|tm|vanaf|jaar|weken|toetsen|
  overdoen|nummer|nr|huisnummer|lijn|perron|vraag|opgave|straat|laan|weg)\.? (?:van |in |aan )?|[._@/])$
`);

export const staffBefore = new RegExp(wrapped`
  \b(?:juf|juffen|meester|meesters|leerkracht|leerkrachten|leraar|collega|collega's|motor|les)
  (?: [a-z'-]+)? (?:van|in|uit|voor|bij|aan) $
`);

/** Somebody does a year again or leaves one out: where they are, not a class. */
export const repeating = new RegExp(wrapped`
  \b(?:doe|doet|deed|doen|sla|slaat|sloeg|slaan|mag|moet|gaat)\b[^.!?]{0,30}$
`);

export const again = new RegExp(wrapped`
  ^ (?:dus |gewoon |toch |helaas |lekker |volgend jaar ){0,2}(?:nog (?:een|'n) keer|nog eens|opnieuw|dubbel|
  over(?:doen)?(?= ?[.,!?:;]|$))
`);

/** What is made for any group of that number: "het antwoordenboek van groep 7", "plezier in groep 6". */
export const anyBefore = new RegExp(wrapped`
  \b(?:[a-z]*methode|handleiding|verrijking|leerstof|lesstof|licentie|[a-z]*leerlijn|kerndoelen|antwoordenboek|
  sollicitanten?|vacature|plezier|succes|alsof|net als|echte|heet(?: dat)?|heten|betekent(?: dus)?|roughly|is bij ons)
  (?: [a-z]+)? ?(?:voor |van |uit |in )?$
`);

/** The class of others, behind it: of long ago, next door, or a field, a heat or a course with a number. */
export const anyAfter = new RegExp(wrapped`
  ^(?:'?ers)?[ -](?:(?:antwoord|werk|les|lees|reken|hand)[a-z]*(?:boek|boeken|leiding)|[a-z]{0,9}(?:energie|humor)|
  (?:van|bij|op|uit) (?:vroeger|toen|destijds|weleer|(?:de|een) (?:andere )?school (?:hiernaast|verderop|naast|daar)|
  een andere school|(?:de|het|een|mijn|m'n|mn|onze|die|hun|haar) [a-z]*(?:garage|camping|camperplaats|park|flat|
  kwalificatie|poule|competitie|voorronde|quiz|quizteam|team|cursus|opleiding|training|zwembad|terrein|rondleiding|
  reis|parkeerplaats|stadion|koor|orkest|vereniging|neefjes?|nichtjes?|buurkinderen|buurjongen|buurmeisje|zoon|
  dochter|kleinkinderen|kleinzoon|kleindochter|vriendin|zus))|in ${abroad}|teachers?|
  (?:had|zat|kreeg|was|leerde|mocht|moest|deed|werd|las|hadden|zaten|kregen) (?:ik|we|wij) (?:zelf|vroeger|nog|als)|
  (?:at|back) (?:my|our) old school|when (?:i|we) (?:was|were))\b
`);

/** What a year is called elsewhere: "in Vlaanderen spreken ze van het eerste leerjaar". */
export const called = new RegExp(wrapped`
  \b(?:heet|heten|noem(?:t|en)|spre(?:ekt|ken)|betekent|komt overeen|gelijk aan|vergelijkbaar|called|roughly|
  equivalent|equals|compares|entspricht|nennt|nennen)\b
`);
export const fromAbroad = new RegExp(wrapped`\b(?:in|van|from|uit) ${abroad}\b`);

/** The writer's own youth, or many years of somebody: "toen ik zelf in groep 6 zat", "jarenlang in groep 2 gedaan". */
export const longAgo = new RegExp(wrapped`
  (?:^|[,:;] ?)(?:vroeger|destijds)\b[^.!?]{0,40}$|\btoen (?:ik|we|wij) (?:(?:zelf|nog|vroeger) ){0,2}in $|
  \b(?:jarenlang|jaar lang|altijd|ooit|decennia) (?:in|aan|voor) $|\bwhen i was in $
`);

/** Whatever group it is, this ought to be so, in the writer's view. */
export const oughtTo = plainPattern(`
  slaat nergens op, te (vroeg|jong|laat|veel|weinig), van mij (mag|mogen|hoeft), hoort (niet )?thuis,
  is (gewoon |echt |pure )?(onzin|waanzin|flauwekul|overbodig|belachelijk), daar blijf ik bij,
  zou (verboden|verplicht|afgeschaft|moeten), (afschaffen|verbieden|verplichten|verplicht stellen),
  (moet|moeten|mag|mogen) .. (weg|afgeschaft|verboden|verplicht|stoppen), far too (early|young|much),
  should (be|not|never), makes no sense, viel zu (fruh|viel|jung)
`);

/** Made for whoever wants it: "elke zondag een rekenspelletje voor groep 4". */
export const offered = plainPattern(`
  gratis [a-z]*(blad|bladen|bingo|spel|spelletjes?|les|lesje|lessen|quiz|pakket|materiaal|poster|opdrachten),
  download*, geschikt, verkrijgbaar, te koop, abonneer*, kanaal, webshop, link in bio,
  elke (dag|week|maand|zaterdag|zondag|woensdag) een, for free, subscribe, free download, printable*
`);

/** "Een groep 5 uit Almelo": met, not taught. */
export const someBefore = /(?:^| )(?<!\b(?:heb|had|krijg|kreeg|met|voor|aan|draai|in|is|sta) )een $/;

/** "Dingen die kinderen zeggen": what children do anywhere. */
export const thingsBefore = new RegExp(wrapped`
  \b(?:dingen|woorden|vragen|uitspraken|zinnen|fouten|boeken|spelletjes|liedjes|redenen|smoesjes|excuses|letters|
  moppen|grapjes|vaardigheden|ruzies|verhalen) $
`);

export const building = /^(?:van |in |uit |bij |met )?(?:de|onze) (?:boven|onder|midden)bouw/;

export const levelAfter = /^-?niveau/;

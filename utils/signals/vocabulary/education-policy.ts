import { wrapped } from '../matching';

/** Education as a matter of policy, as phrases of plainPattern: how much each weighs is told in education_topic.ts. */

/** Of policy and of the trade: a subject wherever they stand. */
export const sector = `
  lerarentekort*, leraren ?tekort*, leerkrachtentekort*, personeelstekort* (in|op) (het|de) (onderwijs|scholen),
  tekort aan (leraren|leerkrachten|juffen|meesters|schoolleiders|invallers),
  (lerarensalaris|lerarensalarissen|lerarenregister|lerarenstaking*|lerarenprotest|lerarenbeleid),
  onderwijs(beleid|kwaliteit|ongelijkheid|stelsel|systeem|vernieuwing*|hervorming*|raad|inspectie|inspecteur*|minister*|
    bond*|staking*|akkoord|geld|begroting|bezuiniging*|actie*|debat|visie|concept*|personeel|crisis|achterstand*|
    onderzoek*|wereld|veld|praktijk|politiek|cao|salaris*|werkdruk|woordvoerder|huisvesting),
  (passend|gepersonaliseerd|inclusief|inclusiever|speciaal|regulier|primair|funderend|thematisch|betekenisvol|
    traumasensitief)-? ?(basis)?(onderwijs|lesgeven),
  (reken|lees|taal|schrijf|thuis|afstands|bewegings|burgerschaps|wereldorientatie|achterstanden|nieuwkomers|montessori|
    dalton|jenaplan|freinet)-?onderwijs*,
  inclusie, kansen(on)?gelijkheid, gelijke kansen, kansrijk adviseren, achterstandenbeleid, segregatie,
  referentieniveau*,
  (lees|reken|taal|schrijf)-?(niveau|vaardigheid|vaardigheden|prestaties|motivatie|crisis|didactiek|bevordering|
    plezier),
  ontlezing, basisvaardigheden, laaggeletterd*, (on)?geletterdheid, digitale geletterdheid, mediawijsheid, kerndoel*,
  minimumdoelen, eindtermen, curriculumherziening, curriculumvernieuwing, nieuwe curriculum,
  curriculum .. (onderwijs|school|klas|basisschool), vroege selectie, late selectie, latere selectie, brede brugklas*,
  toetsdruk, toetscultuur, schoolweging, pirls, timss, pisa,
  begrijpend(-| )lezen, (expliciete )?directe instructie, formatief (evalueren|toetsen|handelen), formatieve evaluatie,
  executieve functies, growth mindset, bewegend leren, onderzoekend leren, spelend leren, evidence-? ?informed,
  rijke taal, klassengrootte, klassenverkleining, (kleinere|te grote|te volle|overvolle) klassen, vierdaagse schoolweek,
  (mobieltjes|smartphone|telefoon)verbod, cao-?po, cao (primair|basisonderwijs|onderwijs|po), cao-?onderhandelingen,
  werkdrukmiddelen, werkdrukgelden, loonkloof, (po-?raad|po in actie|aob|avs|cnv onderwijs|fvov),
  onbevoegd* (voor de klas|lesgeven), (inspectie van het onderwijs|inspectiekader), lumpsum, ouderbijdrage*,
  (gratis )?schoolmaaltijd*, schaduwonderwijs, week tegen pesten, meer handen in de klas, burgerschapsvorming,
  ouderbetrokkenheid, leraarschap, werkdruk .. (onderwijs|basisonderwijs|school|scholen|leraren|leerkrachten|juffen),
  staken .. (onderwijs|klassen|leraren|salaris|loon),
  (onderwijs|leraren|juffen|leerkrachten|scholen) .. (staken|staakt|staking), stakende (leraren|juffen|leerkrachten),
  (bezuinig*|korten|kort|kapot|investeren|investeer*|investeert) ..
    ((basis|speciaal |passend )?onderwijs|scholen|leraren),
  four-day (teaching|school) week, phone bans?, class(room)? sizes, play-based learning, teacher shortage*,
  class sizes?, (education|school) (policy|system|reform*|budget|funding|cuts|minister|secretary),
  (public|primary|inclusive|special|early) education,
  teachers?'? (pay|strike|salar*|workload|burnout|retention|wellbeing), standardi(z|s)ed test*, ofsted,
  reading comprehension, lehrermangel, lehrkraftemangel, bildungspolitik, schulpolitik, bildungssystem, bildung,
  inklusion, schulreform, klassengrosse*, handyverbot*, lehrerstreik, chancengleichheit, schulsystem
`;

/** The same by how the word is made: put together with education, teachers or tests it is seldom anything else. */
export const sectorMade = `
  onderwijs(?!assisten|kund|team|collega|account|kanaal|instelling|groep|stichting|er|zer|d)[a-z]{3,20},
  (leraren|leerkrachten|onderwijzers|schoolleiders|invallers)(?!kamer|team|opleiding|app)-?[a-z]{3,20},
  basisvaardighe[a-z]*,
  (lees|reken|taal|schrijf|spelling|leer)-?(resultaten|prestaties|achterstand|achterstanden|opbrengsten|opbrengst|peil|
    cultuur|onderwijs|vaardig[a-z]*|scores|winst),
  (dorps|stads|zwarte |witte |kleine |azc-|plattelands|wijk|achterstands|brede |speciale )(scholen|schooltjes),
  fusies? .. scholen, scholenfusie*, krimpscholen,
  (klein|kleine|kleinere|grote|grotere|volle|vollere|overvolle|halve|te volle|te grote) (klassen|groepen),
  (klassen|groepen|een klas|een groep|klas) van (boven de |meer dan |over de )?([2-4][0-9]|dertig|eenendertig|
    tweeendertig|vijfentwintig|achtentwintig),
  (small|smaller|big|bigger|large|huge) class(es)?, (kleine|kleinere|grosse|grossere|zu grosse|volle) klassen,
  ([2-3][0-9]|dertig|eenendertig|tweeendertig) (kinderen|leerlingen|kleuters|kids|koppies) .. (een paar handen|per klas|
    per leerkracht|in een klas|in een lokaal|op een juf|een juf|een leerkracht),
  geen (enkele )?(invaller|leraar|leerkracht|bevoegde [a-z]+|invallers|leerkrachten|leraren) .. te (vinden|krijgen),
  wie staat er .. voor de klas,
  (homework|testing|tests|exams) for (kids|children|[a-z]+-year-olds|toddlers|kindergart[a-z]*|young [a-z]+),
  (we|they) test (children|kids|pupils|them),
  (huiswerk|toetsen|cito|citotoets|cito-toets|een toets|toets|taaltoets|rekentoets|tablets|ipads|schermen|chromebooks|
    cijfers|rapporten) (op de basisschool|bij de onderbouw|in de onderbouw|(voor|bij|aan) (kleuters|de kleuters|
    jonge kinderen|kinderen|vierjarigen|vijfjarigen|zesjarigen|groep [1-3])),
  (kleuters|jonge kinderen|vierjarigen|vijfjarigen|kinderen) (toetsen|testen|beoordelen),
  (ai|chatgpt) .. (werkstuk|werkstukken|boekverslag*|onderwijs|nakijkt|lesvoorbereiding*),
  (telefoons|mobieltjes|schermen|telefoon|smartphones|ipads|tablets|chromebooks|laptops) ..
    (de klas|de school|het lokaal) uit,
  (telefoons|mobieltjes|schermen|smartphones|ipads|tablets|chromebooks|god|geloof|religie) .. (hoort|horen|thuis) .. in
    de klas,
  digitalisierung .. (schule*|grundschule*|klassenzimmer), [a-z]+-tage-woche, [a-z]+day (school|teaching) week,
  (gebrek|tekort) aan (goede |bevoegde |nieuwe |jonge )?(leraren|leerkrachten|juffen|meesters|schoolleiders|invallers|
    handen|personeel in de klas),
  (te weinig|nergens|geen) (bevoegde )?(leraren|leerkrachten|juffen|meesters|invallers|schoolleiders)( meer)?,
  (twee|2|meer|een) (leerkrachten|leerkracht|juffen|juf|leraren|leraar) (voor|op|per) (een|1|elke|dertig|[2-3][0-9])
    (groep|klas|kinderen|kleuters|leerlingen),
  (kabinet|minister|staatssecretaris|den haag|politiek|politici|coalitie|overheid|regering|kamer|kamerleden|
    beleidsmaker|beleidsmakers|bestuurders) .. (scholen|leraren|leerkrachten|juffen|klassen|klas|leerlingen|pabo|
    inspectie|leraar|leerkracht|kleuters|kinderen),
  (bezuinig*|korten) .. (kinderen|leerlingen|kleuters),
  (we|wij) (toetsen|testen|meten|beoordelen) .. (suf|kapot|dood|gek|plat|te veel|te vroeg),
  (toetsen|testen) (we|ze|wij) .. (kinderen|ze|kleuters|suf|kapot), huiswerk in groep [1-8],
  (phones|screens|tablets|religion|testing) .. (primary )?(schools|classrooms),
  hoor(t|en) .. (in de klas|op de basisschool|in het klaslokaal|in een klaslokaal),
  [a-z]+jarigen .. (lezen|leest|rekenen|rekent|schrijven|spellen),
  (procent|kwart|helft|derde|vijfde|tiende) van (de|alle|onze|het) .. (leraren|leerkrachten|scholen|leerlingen|kinderen|
    jongeren|pabo*|starters|schoolleiders|docenten|basisscholen|elfjarigen|vijftienjarigen),
  (chatgpt|ai) .. (werkstuk*|boekverslag*|huiswerk|lesvoorbereiding*|rapporten|opstel*), schoolfruit, burgerschapsles*,
  burgerschap*, antipest*, anti-pest*, pestprotocol*, pestbeleid, zonder pesten,
  (gepersonaliseerd|cooperatief|spelend|zelfgestuurd|ontdekkend|handelend|adaptief|buiten|ervarings?gericht)-? ?leren,
  cooperatieve werkvormen, activerende werkvormen, groepsdoorbrekend [a-z]+, thematisch (werken|onderwijs),
  klassikale? (instructie|les|lesgeven|onderwijs), frontale? (les|lessen|lesgeven|instructie), hoekenwerk,
  beredeneerd aanbod, (klas|class)-?management, orde houden, orde in de klas, meertalig*, thuistaal, thuistalen,
  moedertaalonderwijs, taalachterstand*, taalstimulering, hoogbegaafdheid, neurodiversiteit, voorschoolse educatie,
  voor- en vroegschoolse, (het )?jonge kind .. (investeren|levert|beleid),
  investeren in (kinderen|het jonge kind|jonge kinderen|leerkrachten|onderwijs),
  (rouwverwerking|selectief mutisme|prikkelverwerking|hechting) (bij|op|in|vraagt|is|zet), inspectiebezoek*,
  inspectiedruk, schoolinspectie, inspectierapport*, leersteun*, m-decreet, [a-z]*leerplan[a-z]*, hoofdlijnenbrief,
  lentekriebels, paarse vrijdag, aansluiting po-? ?vo, po-vo, avg in het (basis)?onderwijs,
  edi(?= )( .. (les|lessen|instructie|model))?, (kansen|gelijke kansen) voor (alle|elk|ieder|kinderen),
  kinderen in armoede, armoede .. (school|scholen|kinderen|klas),
  (gratis|warme) (school)?(maaltijd|maaltijden|lunch|ontbijt) .. (school|scholen|kinderen), schoolarts*,
  schoolzwemmen .. (afgeschaft|wegbezuinigd|terug*|weg|verdw*|schrap*|moet*),
  (muziekles*|gymles*|handvaardigheid|tekenles*|techniekles*|schoolbibliothe*|schoolzwemmen|schooltuin*) .. (verdwijn*|
    wegbezuinigd|geschrapt|sneuvel*|schrappen|sneuvelt|als eerste|opgedoekt),
  pabo-?(eerstejaars|uitval|instroom|studenten|toets*), [a-z]*(?<=onder)bezetting in (de klas|het onderwijs),
  niet zindelijk .. (groep 1|school|kleuter*), (zindelijk|luiers|luier) .. (groep 1|basisschool),
  (loonstrook|salaris|salarissen|loon|cao|verdient|waardering|betaling) .. (leraar|leraren|leerkracht|leerkrachten|juf|
    meester|juffen|schoolleider|onderwijs|minister*),
  (leraar|leraren|leerkracht|leerkrachten|juf|meester|schoolleider|juffen) ..
    (loonstrook|salaris|waardering|cao|onderbetaald|hbo-?\\+?)
`;

/** A tag that says it all. */
export const campaignTag = new RegExp(wrapped`
  #[a-z]{0,20}(?:(?:fix|red|stop|weg|geen|meer|minder|waar|nu|tegen|help|eerlijk|goed|beter|inclusief|
  passend)[a-z]{0,16}(?:onderwijs|leraren|leerkracht|juffen|klassen|toets|scholen)|
  (?:lerarentekort|onderwijsstaking|onderwijscrisis|poinactie|kansengelijk|teachershortage|lehrermangel|
  werkdruk))[a-z]{0,20}
`);

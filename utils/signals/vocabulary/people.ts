import { wrapped } from '../matching';

/** Words for people of a school, as pieces of plainPattern. Dutch, Twents, English, German. */

export const own = "(mijn|m'n|mn|mien|me|onze|ons|us|uns|my|our|mein|meine|meiner|meinem|meinen|unser|unsere|unserer)";

/** One pupil. */
export const pupil = wrapped`
  (zorg|oud-?|mede|pleeg|probleem|brug)?(leerling|leerlinge|leerlingetje|kleuter|kleutertje|kind|kindje|kiend|jongen|
  jongetje|jochie|joch|jong|jonge|jongeman|knul|knulletje|vent|ventje|kereltje|mannetje|manneke|menneke|jonkie|jonkske|
  jungske|jonkje|famke|meagie|maedje|meisje|meid|
  meidje|meiske|wicht|wichtje|deern|instromer|instromertje|nieuwkomertje|kleuterke|[ck]anjertje|ukkie|ukje|hummeltje|
  klasgenoot|klasgenootje|groep-?[1-8]'?er|achtstegroeper|pupil|student|boy|girl|child|kid|schuler|schulerin|junge|
  madchen)
`;

/** A class that only a school has. */
export const specialClass = wrapped`
  (plusklas|plusgroep|kleuterklas|kleutergroep|kleuterbouw|instroomgroep|instroomklas|schakelklas|taalklas|nt2-?klas|
  combigroep|combinatiegroep|stamgroep|stageklas|stagegroep|invalklas|bovenbouw|onderbouw|middenbouw)
`;

/** Where a pupil is from, or is taught: the writer's own, as it needs no other name. */
export const placeInSchool = wrapped`
  (mijn |m'n |mn |onze |ons |de |het |je |jouw |ne |een )?([a-z-]* )?(klas|klasje|[a-z0-9-]*klas|[a-z]*groep|groepje|
  gr.? ?[1-8][a-e]?|grp ?[1-8][a-e]?|groep ?[1-8][a-e]?|[1-8][a-e]|bovenbouw|onderbouw|middenbouw|kleuterbouw|
  unit ?[1-8]?|stage|stageklas|stageschool|bso)
`;

/** More pupils. */
export const pupils = wrapped`
  (zorg|oud-?|probleem)?(leerlingen|kleuters|kleutertjes|kinderen|kinders|kindjes|kindertjes|kids|jongens|meisjes|
  meiden|meiskes|klasgenoten|bovenbouwers|onderbouwers|middenbouwers|groep-?[1-8]'?ers|achtstegroepers|groep-?achters|
  pupils|students|children|(erst|zweit|dritt|viert)klassler|kindergartners|schuler|schulerinnen|jungs)
`;

/** More pupils, as those who teach them call them; at home one has no 'ukkies' by the dozen. */
export const nicknames = wrapped`
  (ukken|ukkies|ukjes|kapoenen|kapoentjes|deugnieten|bengels|spruiten|apenkoppen|wildebrassen|schavuiten|bandieten|
  donderstenen|dondersteentjes|pagadders|klassertjes|kinneboakn|vijfjarigen|zesjarigen|zevenjarigen|achtjarigen|
  negenjarigen|tienjarigen|elfjarigen|twaalfjarigen|vierjarigen|(eerste|tweede|derde|vierde|vijfde|zesde)klasser(tje)?s|
  kindergart[en]*ers|kindergartners|third graders|fourth graders|second graders|snotneuzen|snotneusjes|koters|kiddo'?s|
  kidjes|kindjes|kindertjes|kleuters|kleutertjes|kleintjes|kleinsten|grieten|boefjes|boeven|apies|aapjes|rakkers|
  rakkertjes|schatjes|schatten|schattebouten|lieverds|lieverdjes|kanjers|toppers|bikkels|helden|kneusjes|druktemakers|
  herrieschoppers|stuiterballen|stuiterballetjes|monsters|monstertjes|draakjes|wijsneuzen|puber|pubers|pubertjes|
  puberkoppen|eersteklassers|schoolverlaters|brugpiepers|instromers|nieuwkomers|zessers|zevens|achters|achtsters|
  achtsten|zevensters|groep-?(een|twee|drie|vier|vijf|zes|zeven|acht|[1-8])'?(en|s|ers|tjes)|
  (eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)-?groepers|(onder|midden|boven)bouwers|
  klassenvertegenwoordigers|leerlingen|leerlingetjes|kids|kinderen|kinders|kinner|jongens|meiden|meisjes|little ones|
  littles|kiddos|rascals|munchkins|first graders|year [1-6]s|year ?[1-6] kids|zwerge|zwergies|knirpse|rabauken|
  schutzlinge)
`;

/** How many fit in a classroom. */
export const dozens = wrapped`
  (([1-3][0-9]|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|([a-z]{2,5})(en)
  (twintig|dertig)|twenty|thirty|twenty-[a-z]+|zwanzig|dreissig|[a-z]+undzwanzig)( paar)?)
`;

/** Somebody at the pupil's home. */
export const kin = wrapped`
  (pleeg|stief|schoon)?(moeder|vader|ouder|ouders|mama|papa|moe|pa|oma|opa|broer|broertje|zus|zusje|gezin|zoon|zoontje|
  dochter|dochtertje|tweeling|mother|father|mum|mom|dad|parent|parents|brother|sister|son|daughter|mutter|vater|eltern|
  bruder|schwester|sohn|tochter)
`;

/** Somebody who works there. */
export const staff = wrapped`
  (duo-?|oud-?|vak)?(collega|collegaatje|juf|juffrouw|meester|leerkracht|leraar|lerares|directeur|directrice|
  schoolleider|teamleider|adjunct|concierge|stagiair|stagiaire|invaller|invalster|invaljuf|onderwijsassistent|
  onderwijsassistente|ib'?er|intern begeleider|rt'?er|administratrice|schoonmaker|schoonmaakster|overblijfkracht|
  colleague|teacher|headteacher|kollege|kollegin|lehrer|lehrerin)
`;

/** A class. */
export const classNoun = wrapped`
  (klas|klasje|klasjes|klassie|plusgroepje|rekengroepje|taalgroepje|leesgroepje|instructiegroepje|topgroep|topklas|
  droomgroep|droomklas|wereldgroep|wereldklas|instapklas|invalklas|invalgroep|combi|combi [1-8]/[1-8]|homeroom|
  year group|nursery|lerngruppe|klaske|stageklas|stagegroep|kleuterklas|kleutergroep|plusklas|plusgroep|schakelklas|
  instroomgroep|combinatiegroep|combiklas|combigroep|bovenbouw|onderbouw|middenbouw|leerlingenraad|kinderraad|class|
  schoolklas|klasse|unit|first graders|second graders|third graders|fourth graders|fifth graders|graders|
  kindergartengruppe)
`;

/** A numbered group, also combined, written out or with its letter. */
export const numbered = wrapped`
  (groep|groepen|groepje|jaargroep|unit|group|grade|grades|combi|combinatie|combigroep|combinatiegroep) ?
  ([1-8]|een|ien|twee|twie|drie|dree|vier|veer|vijf|vief|zes|zeven|zeuven|acht)[a-e]?
  ( ?(/|-|en|t/m|&|\+) ?([1-8]|twee|drie|vier|vijf|zes|zeven|acht)[a-e]?){0,3}
`;

/** A letter or word of any of them in plain text: without one, no pupil and no class is spoken of. */
export const pupilOrClass = new RegExp(wrapped`
  klas|groep|leerl|\bll[ns]?\b|kind(?!er(?:boek|opvang))|kids|jong(?!e? (?:collega|ouder|leraar))|meisje|meid|wicht|
  kleuter|peuter|jaars\b|mijn (?:[a-z-]+ )?[1-8]|[1-8][a-d]\b|\b(?:boy|girl|child|pupil|student|class|grade|year|
  schuler|madchen|jungen?)
`);

/** A child of one's own home, not of school: nobody calls a pupil so. */
export const ownFamily = new RegExp(wrapped`
  \b(?:mijn|m'n|mn|onze|ons|my|our|mein|meine|unsere?)(?: eigen)? (?:zoon|zoontje|dochter|dochtertje|neefje|nichtje|
  buur[a-z]{3,8}|kleinkind|kleinzoon|kleindochter|eigen kind|son|daughter|sohn|tochter)\b|
  \b(?:oma|opa) (?:worden|zijn) van\b|\beigen kind\b
`);

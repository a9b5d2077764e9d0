import { foldedSet } from './fold';

/** Before a name in Dutch, English or German, and part of no name. */
export const titles = foldedSet(`
  juf juffrouw jufs meester meesters mevrouw mevr mw mej meneer mijnheer dhr heer hr opa oma opi omi tante oom ome nicht
  neef neefje nichtje collega
  familie fam gezin frau herr mr mrs ms miss mister madame monsieur dr drs ir prof professor dokter zuster broeder
  pastoor dominee aunt uncle grandma
  grandpa nanny onkel lehrerin lehrer teacher schülerin schüler colleague kollegin kollege mme señora señor
`);

/** A person, told by what they are to somebody: a name follows. */
export const roles = foldedSet(`
  leerling leerlinge oud-leerling stagiair stagiaire student studente directeur directrice schoolleider adjunct
  conciërge begeleider begeleidster ib'er
  onderwijsassistent onderwijsassistente assistent lerares leraar leerkracht gymjuf gymmeester vakleerkracht logopediste
  ambtenaar
  zoon zoontje dochter dochtertje kleinzoon kleindochter broer broertje zus zusje moeder vader mama papa mam pap mamma
  pappa ouder vriend vriendin vriendje vriendinnetje
  buurman buurvrouw buurjochie buuf buurtjes dorpsgenoot teamgenoot teamgenootje maatje bestie buurjongen buurmeisje
  jongen jongetje meisje kind kleuter peuter baby klasgenoot klasgenootje kameraad trainer trainster coach kapper
  tandarts huisarts
  fysio fysiotherapeut logopedist psycholoog kinderpsycholoog schoolpsycholoog orthopedagoog pedagoog schoolarts
  jeugdarts verpleegkundige jeugdverpleegkundige wijkagent schoonmaker schoonmaakster secretaresse administratrice
  administratief ambulant
  gymleraar gymlerares gymdocent docent docente muziekjuf muziekmeester tekenjuf zij-instromer lio lio-stagiair
  lio-stagiaire vrijwilliger vrijwilligster klassenouder klassenmoeder overblijfvader overblijfouder oppas tovermeester
  oud-collega ex-collega ex-leerling schoonmoeder schoonvader schoonzus schoonzusje zwager schoonzoon schoondochter
  stiefvader stiefmoeder stiefzoon stiefdochter petekind opoe bomma bompa nonkel tweelingzus tweelingbroer bonusdochter
  bonuszoon kleinkind
  schat schatje lieverd meid knul ventje jochie lieve beste kleine grote stoere dappere jarige onze topper kanjer
  kanjers held bikkel zonnestraal kapoen boef boefje hulpouder overblijfmoeder overblijfjuf leesmoeder luizenmoeder
  pupil student classmate boy girl son daughter brother sister mother father mum mom dad friend neighbour neighbor
  little dear sweet schülerin junge mädchen sohn tochter bruder
  schwester mutter vater freund freundin liebe lieber kleiner mentor collega's invaljuf invalmeester kleuterjuf
  bovenbouwmeester duo duo-partner duopartner duojuf duo-collega stagejuf stagebegeleider
`);

/** "de moeder van …": whoever comes after is a person. */
export const kin = foldedSet(`
  broertjes zusjes broers zussen zonen zoons dochters opa's oma's opaatje ouderpaar grootouders pleegouders pleegmoeder
  pleegvader tweelingbroer tweelingzus
  moeder vader mama papa mamma pappa mam pap moo va familie fam gezin nabestaanden ouders ouder oma opa broer broertje
  zus zusje zoon zoontje dochter dochter dochtertje vriendje vriendinnetje vriend vriendin tante oom
  verjaardag afscheid tekening moedertje juf meester verzorger voogd hand handje werkje spreekbeurt knutsel diploma
  rapport gezin jas tas fiets rugzak mentor stem kind kinderen hond kat feestje
  traktatie verhaal briefje kaartje stoel tafel vinger arm been hulp geboorte trouwdag pensioen jubileum toets gedrag
  schrift agenda telefoon huis thuissituatie dossier mutter vater eltern
`);

/** Of these a surname or several names follow: "de ouders El Idrissi". */
export const families = foldedSet(
  `ouders kinderen gebroeders broers broertjes zussen zusjes echtpaar tweeling jongens meisjes tweeling famylje`,
);

export const greetings = foldedSet(`
  hoi hallo dag hey hee hé hai hi he hello dear lieve beste gefeliciteerd proficiat welkom bedankt dankjewel dank thanks
  sterkte succes beterschap hup zet go liebe lieber hallo moi heej yo
  congrats congratulations happy sorry goedemorgen goedemiddag mensch aldus groetjes groeten groet lokwinske
  felicitaties sjoch hooi moin ola hola ciao dankjulliewel thanx thnx tnx dankuwel dankje merci bedank chapeau petje ha
  gr liefs xx xxx kus namens hoera bravo chapeau respect love regards cheers vg mvg gruß grüße
`);

/** The word that follows is what somebody is called. */
export const naming = foldedSet(`
  heet heette heten hete genaamd genoemd noemen noemden noem noemde naam named called namens heißt hieß alias
  initialen roepnaam voornaam voornamen achternaam meisjesnaam
`);

export const owners = foldedSet(
  `onze mijn m'n ons jullie hun zijn haar z'n d'r our my his her meine meiner unsere unser mein uns`,
);

/** A person often follows. */
export const towards = foldedSet(`
  met voor door aan tegen zonder namens naast dankzij vraagt vroeg app bel mail stuur vraag appje sms tikkie whatsapp
  ping tag bedank bedankte feliciteer mis zag sprak help hielp ken kende with from for by mit von für gegen durch
`);
/** "Kijk Tygo eens", "laat Sem maar": somebody is pointed at. */
export const lookAt = foldedSet(`kijk kijken zie hoor laat geef gun gunnen zien keek look watch schau`);
/** A place often follows. */
export const places = foldedSet(`in op naar uit te richting vanuit rond bij to at from near nach aus im am`);
export const articles = foldedSet(
  `de het een dezelfde zelfde 't deze dit die dat elke iedere geen dé een the a an this der das den ein eine einen`,
);
export const links = foldedSet(`en of & and und or plus`);

/** Only people do this. */
export const personVerbs = foldedSet(`
  zei zegt zeggen zeiden vroeg vraagt vragen vroegen vertelde vertelt vertellen vertelden riep roept antwoordde
  antwoordt fluisterde huilde huilt huilen lachte lacht lachen glundert glunderde straalt straalde snapt snapte begrijpt
  begreep
  luistert luisterde leest las leest schrijft schreef tekende tekent kleurt knutselt rekent rekende zingt zong danst
  danste speelt speelde spelen oefent oefende helpt hielp kreeg krijgt krijgen heeft hebben had hadden mocht mag mogen
  durfde durft wilde wil
  willen kon kan kunnen moest moet moeten bedankt jarig trakteert trakteerde trouwt trouwde verhuist verhuisde slaapt
  sliep eet at dacht denkt vindt vond weet wist hoopt gaf geeft brengt bracht haalt haalde maakte maakt koos bouwt
  bouwde
  leert leerde loopt liep rent rende fietst fietste viel valt stond staat zat zit ging gaat gaan komt kwam komen kwamen
  doet deed blijft bleef was is wordt werd waren zijn werden heeft houdt hield neemt nam belt belde appt appte mailt
  mailde sloeg slaat schopt schopte pest pestte bijt beet
  said says asked told cried laughed has had was is got made wrote reads read draws drew sings plays helped helps wants
  can could will did does gave likes loves wins won turned hat hatte war ist sagt sagte fragt fragte weint weinte lacht
  lachte bekam bekommt kann konnte
  möchte will darf durfte liest las schreibt schrieb malt malte singt spielt spielte feiert und-ich verdient verdiende
  wint won scoort scoorde blaast blies bakt bakte koopt kocht verkoopt verkocht rijdt reed zwemt zwom turnt huppelt
  springt sprong klimt klom gooit gooide trapt trapte knipt plakt verft verfde schildert schilderde bedenkt bedacht
  ontdekt ontdekte vergeet vergat verzint verzon fluistert grijnst giechelt giechelde gilt gilde
  schreeuwt schreeuwde krijst moppert zucht zuchtte knikt knikte wenst wenste belooft beloofde pakt pakte stuurt stuurde
  ziet zag hoort hoorde voelt voelde ruikt proeft proefde drinkt dronk kookt kookte droomt droomde wacht wachtte slaagt
  slaagde presenteerde presenteert vertrekt vertrok legde legt stotterde stottert bloosde spuugde spuugt kotst prikte
  klaagt klaagde schrok zwaait zwaaide geniet genoot glimt groeit mist miste woont woonde overleed overleden noemt
  noemde verloor verliest struikelde
`);
/** Of those, what tells nothing about people: things and schools do it too. */
export const anyVerbs = foldedSet(`
  is was waren zijn wordt werd werden heeft had hebben hadden kan kon kunnen mag mogen mocht moet moest moeten wil wilde
  willen gaat ging gaan komt kwam komen doet deed staat stond blijft bleef maakt maakte geeft zoekt zocht groeit gaf
  krijgt kreeg wint won houdt neemt nam has will can could did does made
  got bedankt hat war ist kann will leert hilft zit zat valt viel
`);

/** A clause begins, and its subject. */
export const conjunctions = foldedSet(`
  wat hoe als dat of toen omdat want maar terwijl nadat voordat zodra waar waarom doordat hoewel ook zelfs alleen
  alweer because when that if dass weil wenn
`);

/** After a name: "Sem uit groep 4", "Lina in mijn klas". */
export const belonging = foldedSet(`uit van in from aus in`);
export const classes = foldedSet(
  `groep groep1 klas klasse class year kleuterklas onderbouw middenbouw bovenbouw mijn mn m'n onze ons my our grade`,
);

import { plainPattern, wrapped } from '../matching';
import { dozens, own } from './people';

/** What children of a class are called for what they do or are dressed as: "onze reporters", "deze boefjes". */
const acts = wrapped`
  (reporters?|obers?|koks?|chef-?koks?|bakkers?|assistenten|assistent|artiesten|acteurs|spelers|zangers|dansers|
  danseressen|muzikanten|schilders|kunstenaars|onderzoekers|wetenschappers|professors|uitvinders|detectives|ontdekkers|
  speurders|speurneuzen|prinsjes|prinsessen|ridders|piraten|herdertjes|herders|engeltjes|engelen|pietjes|koningen|
  tovenaars|heksen|monsters|superhelden|superhelden|[a-z]*kampioen(en)?|winnaars?|finalisten|finalist|bouwers|
  architecten|programmeurs|tuinders|tuiniers|lezers|schrijvers|dichters|presentatoren|interviewers|keepers|voetballers|
  sporters|schaatsers|zwemmers|turners|hardlopers|brandweermannen|astronauten|sterren|sterretjes|zonnetjes?|[a-z]*koor|
  [a-z]*koortje|orkest|orkestje|band|bandje|dansgroep|toneelgroep|[a-z]*kanjertjes?|topper(tje)?s?|kanjers?|bikkel
  (tje)?s?|held(jes|inne|innen|en)?|boefje?s?|boeven|schatjes?|schat|schatten|uk|ukje|ukkies|goofballs|clowns|
  rockstars?|superstars?|champions?|heroes|scientists|artists|actors|dancers|singers|explorers|angels|pirates?|bunch|
  crew|gang|lot|kunstler|helden|stars)
`;

/** What a class is dressed as. */
const costumes = wrapped`
  (kapiteins|kapiteintjes|matrozen|matroosjes|prinsessen|prinsesjes|prinsjes|spoken|spookjes|heksen|heksjes|mummies|
  monsters|monstertjes|piraten|piraatjes|ridders|riddertjes|cowboys|clowns|clowntjes|elfjes|feeen|feetjes|superhelden|
  ninja'?s|vampiers|vampiertjes|zombies|tovenaars|engelen|engeltjes|herders|herdertjes|schaapjes|pietjes|sinten|agenten|
  agentjes|brandweermannen|boeren|boerinnen|koningen|koninginnen|astronauten|dokters|bakkers|koks|kabouters|feestneuzen|
  feestvierders|feestbeesten|carnavalsvierders|deugnieten|wildebrassen|waterratten|zeemeerminnen|detectives|ghosts|
  witches|pirates|princesses|superheroes|gespenster|hexen|piraten|prinzessinnen)
`;
const few = '(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|two|three|four|five|six|seven|eight|nine|ten)';

/** Somebody of school, once it is known that something to look at goes along. */
export const acting = plainPattern(`
  (${own}|deze|dit|dat|die|these|this|diese|dieser|wat een) ([a-z-]* ){0,2}${acts},
  de ([a-z-]* )?${acts} (van|met|in|op|uit|aan|tijdens|bij), (onze|our|deze|these) ([a-z-]* )?[a-z]{3,12}ertjes,
  alle ${dozens}, (met|ons|wij|we) .. (allemaal|${dozens}en), (met|in) de hoofdrol*, in de rol van,
  (de )?(achterste|voorste|eerste|laatste) rij, (het|ons|heel het) hele (plein|stel|team|schoolplein|veld|podium|zaal),
  de hele (zaal|aula|gang|school|rij|sliert|stoet|kring|bende|ploeg|club|groep),
  (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|${dozens}) ([a-z-]* )?(kruinen|koppen|hoofden|hoofdjes|kopjes|
    neuzen|neusjes|kindersnoeten|wangen|wangetjes|monden|staartjes|tongen|knieen|kids|talenten|faces|heads|gesichter|
    kopfe),
  kindervoetjes, kinderhandjes, (${few}|${dozens}) ([a-z-]* )?${costumes},
  (gang|plein|school|klas|lokaal|aula|zaal|gymzaal|speelzaal|speellokaal|hal|podium|bus|kring|schoolplein|bank) vol
    (met )?([a-z-]* ){0,2}${costumes}
`);
/** Somebody spoken of as seen: they, she, he. */
export const theyOrOne = plainPattern(`
  ze, zij, hij, hem, haar, hun, hen, 'm, they, them, she, he, her, him, sie, er, iedereen, allemaal, elk kind,
  ieder kind, een van de twee, eentje, everyone, alle
`);
/** The text leads to something to see or hear. */
export const leading = plainPattern(`
  throwback*, tbt, flashback*, dag(je)? uit (mijn|het|ons) (juffen|school)?leven, (day|week) in (my|the|our) life,
  (slide|foto|plaatje|pic|picture|bild|minuut|beeld) [0-9]*, swipe, scroll, veeg, blader, zoek de verschillen, gespot,
  spot, spotted, camera, lens, pov, op beeld, in beeld, op film, in slow ?motion, slowmo, geluid aan, sound on, ton an,
  wacht (op|tot), wait for, warte auf, let (even |vooral )?op, kijk*, moet je zien, zie, ziet, zien jullie, te zien,
  check, look, watch, see, spot the, schaut, guck*, seht, sieht man, herken*, raad eens, raad wie, raden, guess,
  wie zoekt, wie ziet, wie herkent, wie (is|zijn|was|mocht|durft|durfde|verloor|wint|won|krijgt|zit|staat|heeft) .. wie,
  spiek*, gluur*, kiekje in,
  hier (zie|zien|ziet|staan|staat|zitten|zit|lopen|liggen|hangen|zijn),
  daar (zit|zitten|staat|staan|gaan|gaat|zijn|komen|komt|lopen|liggen|is), dit (is|zijn|was|waren),
  zo (zag|zagen|lagen|zaten|stonden|stond|zat|lag|zien|ziet|klinkt|gaat), dit gebeurt er, hier gebeurt, links, rechts,
  linksboven, rechtsboven, linksonder, rechtsonder, v\\.?l\\.?n\\.?r*, vooraan, achteraan, in het midden,
  van links naar rechts, left, right,
  (rood|blauw|geel|groen|wit|zwart|roze|oranje|rode|blauwe|gele|groene|witte|zwarte|
    gestreepte)( shirt| trui| jas| pet| muts| shirts| truien)?,
  met (rode|blauwe|gele|de) (jas|pet|muts|trui)
`);
/** What children do in front of a camera, as it is told of what one sees. */
export const doing = plainPattern(`
  lachend*, zwaaiend*, stralend*, slapend*, dansend*, zingend*, springend*, rennend*, glunderend*, gillend*, joelend*,
  juichend*, huilend*, gapend*, zittend*, staand*, hangend*, kijkend*, spelend*, bibberend*, waving, smiling, laughing,
  dancing, singing, running, jumping, cheering, building, painting,
  genieten, stralen, dansen, zingen, spelen, rennen, knutselen, bouwen, lachen, schitteren, zwaaien, swingen, poseren,
  joelen, juichen, springen, klimmen, schilderen, tekenen, bakken, kneden, zaaien, planten, gymmen, hinkelen,
  touwtrekken, sjoelen, schaatsen, zwemmen, optreden, oefenen, glunderen, gillen, knuffelen, showen, presenteren,
  op het podium, op de planken, op de buhne, in actie, in volle glorie, in vol ornaat, aan het [a-z]+en,
  (doet|doen|deden|deed) .. (mee|na), nadoen, meedoen, op een rij, in de rij, hand in hand, arm in arm, zij aan zij,
  in de kring, op de schommel, op het plein, verkleed, geschminkt, in pyjama, kletsnat, drijfnat, zeiknat, doorweekt,
  doornat, (onder|vol) (de )?(modder|verf|glitter|klei|slagroom|zand|meel|schmink), bezweet, uitgeteld, op blote voeten,
  op sokken, met rode wangen, (reageert|reageren|reacts?|reacting|reagieren|reagiert) (op|to|auf),
  (proeft|proeven|raadt|rankt|ranken|beoordeelt|beoordelen) [a-z0-9]+, met (hun|zijn|haar) [a-z]+,
  in (hun|zijn|haar) [a-z]+, op (hun|zijn|haar) [a-z]+, in their, with their, with (his|her) [a-z]+, nailed it,
  rocked it, (leren|leerden|leert) (mij|me|ons|hun), (teaching|rating|asking|showing|crossing) (me|my|the|us), drawing,
  crossing, dansje, tiktokdans, challenge, armpje drukken, high five, in het zwembad, kruipen, kruipt, ingepakt als,
  als (mummie|[a-z]+) (ingepakt|verkleed|geschminkt), strahlen, tanzen, singen, spielen, lachen, beim [a-z]+en
`);
/** What a class does together, or is dressed for. */
export const occasion = plainPattern(`
  carnaval*, kerstspel, kerstmusical, musical*, kamp, kampweek, schoolkamp, schoolreis*, sportdag, koningsspelen,
  schoolfotograaf, fotodag, flashmob, polonaise, playback*, talentenshow, circus*, projectweek, techniekmiddag,
  knutselmiddag, spelletjesmiddag, pyjamadag, verkleeddag, juffendag, meesterdag, sinterklaas*, paasontbijt, kerstdiner,
  kerstlunch, kerstkoor, disco, schooldisco, slaapfeest, nachtje school, buitenles, buitenspeeldag, modderdag, waterdag,
  zaklopen, zaklooprace, sackhupfen, proefje*, spreekbeurt*, voorstelling, optreden, toneelstuk, afscheidsavond,
  afscheidsfilm, diploma-uitreiking, eindmusical, laatste schooldag, eerste schooldag, bezoek, speelkwartier,
  buiten spelen, pauze, assembly*, sports day, school play, class trip, school trip, field day, recess, schulfest,
  laternenumzug, fasching, klassenfahrt, ausflug, tijdens (rekenen|taal|gym|de les|het stillezen|spelling|lezen),
  op het schoolplein, op het podium, in de klas, in de gang, in de kring, gymzaal, schooltuin
`);
/** Only grown-ups are in it, or nobody. */
export const grownUps = plainPattern(`
  juffen, meesters, leerkrachten, leraren, vaders, moeders, papa's, mama's, team, teamdag, teamfoto, teamuitje,
  studiedag, collega, collega's, personeelsfeest, personeel, bestie, vriendinnen, vrienden, vriendin, vriend, maatje,
  mate, best friend, freundin, zus, zusje, broer, bestuur, directie, sollicitatie*, wijn, wijntje, bier, biertje,
  cocktail*, terras, kroeg, festival, concert, roadtrip, weekendje, date night, mijn man, mijn vrouw, opa en oma,
  mijn moeder, mijn vader, my husband, my wife, my mum, my sister, my brother
`);
/** There is nobody in it. */
export const empty = plainPattern(`
  leeg, lege, verlaten, geen (mens|sterveling|kind|ziel|gezicht|gezichten|kinderen|leerling), niemand te zien,
  zonder mensen, nul mensen, nobody, kein mensch, niemand binnen, not a soul, hands only, alleen handen, kopieen,
  afdrukken, handafdruk*, zelfportret*, van klei, van karton, van papier*, van wasco, in wasco, op papier, acryl,
  kerststal, geverfd, gelamineerd, mijn (bureau|balkon|tuin|keuken|kamer|slaapkamer|hond|kat|poes), boekentip*, bijtje,
  naamkaartjes, in de etalage van, outfit*, recept*, kussens, leeshoek, kleding, kledingbank, gevonden voorwerp*,
  vogelhuisjes, visjes, mijn .. (bord|lokaal), meal ?prep, stagetips?, studeren, tentamen*, pabo-?toets*
`);
/** The writer alone, now or long ago. */
export const oneself = plainPattern(`
  ik (hier )?(zelf )?(in|als|op) (groep|klas|de [a-z]+ klas|kleuter*|kind*|meisje|jongen*|jongetje*|peuter|leerling*),
  (ikzelf|ik zelf|mezelf|mijzelf|myself|ich selbst), me (in|at) (school|primary|year|grade|age),
  (mijn|m'n) (eigen |oude )?(kleuterfoto|schoolfoto|klassenfoto) (uit|van|anno),
  (uit|anno|van|in|sinds) (18|19)[0-9][0-9], (jaren|jaar) (vijftig|zestig|zeventig|tachtig|negentig|'?[5-9]0),
  (klas|groep|juf|meester) van toen
`);
/** Things by their number: "200 bekers op een rij". */
export const counted = plainPattern(`
  ([0-9]+|${few}|honderd|tientallen|honderden) ([a-z-]*e )?(bekers|bekertjes|borden|bordjes|taarten|cakejes|cupcakes|
    slingers|ballonnen|tafels|tafeltjes|stoelen|stoeltjes|kisten|dozen|pakketten|pakketjes|lampjes|lichtjes|kaarsjes|
    broodtrommels|fietsen|tenten|bussen|schoenen|laarzen|tassen|rugzakken|pannenkoeken|ijsjes|koekjes|appels|boeken|
    schriften|mappen|potloden|stiften|kwasten|werkjes|tekeningen|knutselwerkjes|surprises|cadeautjes|medailles|lintjes|
    vlaggetjes|pionnen|hoepels|ballen|plantjes|bollen|zakjes|wafels|cups|chairs|balloons|books|stuhle|becher|
    luftballons)
`);
/** Something is told, of what was said or of the channel itself; that is what one sees, if anything. */
export const talk = plainPattern(`
  storytime,
  (pov|als|wanneer|toen|when|dat moment) .. (zegt|vraagt|zeggen|vragen|zei|vroeg|vroegen|noemt|noemen|says|asks|said|
    asked),
  zegt, noemt me, noemen me, vraagt (of|wanneer|waarom|hoe), uitgelegd,
  pov:? (je|jij|ik) (bent|ben|hebt|heb|kreeg|krijgt|zit|loopt|staat|moet|doet|wilt), volg, volg je, volg me, volgen,
  kanaal, account, acc, tiktok begonnen, mijn tiktok, op tiktok, abonneer*, nieuw hier, dag [0-9]+ stage,
  stage ?dag [0-9]+, week [0-9]+, eerste week, observe*, meme, juffenhumor, #juffenhumor, als ik zeg, nu al,
  mogen .. maandag, mag .. maandag, die .. zingt, filmpje staat klaar
`);

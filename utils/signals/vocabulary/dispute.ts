import { plainPattern } from '../matching';
import { blame, ought } from './dispute-blame';
import { denial } from './dispute-denial';

/** The one who is answered: you, in Dutch, Twents, English and German. */
export const addressed = plainPattern(`
  @[a-z0-9._]*, u, uw, je, jij, jou, jouw, jullie, jij bent, ge, gij, iej, ej, ie, oe, oen, oew, you, your, you're,
  yours, sie, ihr, ihre?, ihrem, ihren, du, dein, deine?, dir, dich, mevrouw, meneer, mw, dhr, madam, sir, ihnen, ihrer,
  ihres, sehr geehrte*, frau [a-z]+, herr [a-z]+, (beste|luister|hee|och) [a-z]+
`);

/** Formal, as one writes to parents. */
export const formal = plainPattern(`u, uw, mevrouw, meneer, sie, ihr, ihre?, ihren`);

/** The other one is a parent or a pupil, or it is about what happens in a class. */
export const schoolMatter = plainPattern(`
  *gesprek, *gesprekken, brief, brieven, broodtrommel*, gymschoenen, gymkleren, kinderen zonder,
  (andere|alle|dertig|twintig|achtentwintig|27|28|29|30|onze|mijn) kinderen, onze leerlingen, de bel, ons team,
  mijn team, het team, ons kantoor, mijn collega, mijn collega's, onze collega, onze conciergere?, stagiaire?, hoofdrol,
  afspraak, leraren, onze mails?, onze berichten, onze brief, nieuwsbrief, teachers,
  (my|our) (intern|caretaker|kids|students|pupils|colleague|staff|lessons?|team|head), caretaker, the office,
  six year olds, thirty kids, time-?out, the gate, report letter, kollegium, der mappe, mein unterricht, elternbrief,
  ranzen, pausenhof, ihr (sohn|kind), ihrer tochter, ihres sohnes, ihrem (sohn|kind),
  stoelen, je stoel, jouw stoel, je schrift, speltijd, my (room|class|classroom), the trip, spelling list, seating plan,
  (his|her) (dad|mum|mom|mother|father), your (boy|girl|e-?mails?), im gesprach, bei dem gesprach, beim gesprach,
  ihr mann, ihre frau, commissie, verkeerscommissie, medezeggenschap, het hek, schoolhek, juffrouw, digibord, opdracht,
  luizen*, kind in pyjama, (je|jij) een [1-9], een [1-9] (had|hebt|kreeg|haalde), opletten, oplet, kletsen, kletst,
  kletste, mee mocht, de juf, die klas, formulier, handtekening, met ouders, zulke ouders, ouderapp*, je cijfer,
  inschrijf*, maandag, son's, daughter's, child's, kid's, sprechstunde, elternabend, schuljahr, schulhof, schoolbag,
  parents' evening, parents evening, zoontje, uw kleine, je tas, werkt mee, in de groep, overblijven, inloop,
  traktatie*, gymspullen, spelling, rekenen, de tafels, topo, taal, gym, gymles, lokaal, je laatje, in je la, werkboek,
  weektaak, de klas, mama_*, mama van, juffen, dossier, gefilmd, filmpje, broertje, kinderachtig,
  (uw|je|jouw|jullie|oew|oe|your|ihr|ihre|dein|deine) ([a-z-]* )?(zoon|zoontje|dochter|dochtertje|kind|kinderen|kids|
    jong|jonge|deern|jongen|meisje|wicht|oudste|jongste|son|daughter|child|kid|kids|sohn|tochter|kinder),
  als (ouder|ouders|moeder|vader), @?[a-z0-9._]*(ouder|mama|papa|moeder|leerling)[a-z0-9._]*, ouders, ouder, ouderraad,
  oudergesprek*, ouderavond, instructie, dictee, musical, methode, filmde, scheldwoorden, in welke klas,
  (je|uw|jouw) (vader|moeder|ouders), krank, ferien, tochter, sohn, mams, moeder van, vader van, as a parent, parents,
  parent, eltern, als mutter, als vater, opvoed*, opvoeding,
  cijfer*, toets, toetsen, *punten, onvoldoende, huiswerk, strafwerk, straf, nablijven, nagebleven, nakomen, rapport,
  *advies, klas, de les, les, lessen, op school, school, schoolplein, juf, meester, leerkracht, leerling*, klasgenoot*,
  klasgenoten, het gesprek, op gesprek, oudergesprekken, groep ?[1-8], te laat, je mobiel, telefoon in, afkijken,
  afgekeken, spieken, spijbel*, gepest, pest, pesten, gepeste, geslagen, slaat, sloeg, schopt, schopte, schelden,
  uitgescholden, stoort, verstoort, strafregels, geschorst, schorsing, blijven zitten, gymtas, kamp, schoolreis*,
  protocol, afspraken, regels, pleinwacht, overblijf, brutaal, spreekbeurt, werkstuk, presentatie, absent, verzuim,
  directie, directeur, voor de klas, onze school, wij als school, wij als team, homework, grade, grades, test, class,
  lesson, teacher, bullied, bullying, detention, late, classroom, unterricht, noten?, hausaufgaben, klassenarbeit,
  schule, lehrer, klasse, sommen, leren voor
`);

/** Blame, denial, defence, sarcasm: each adds to an argument. */
export const heated = plainPattern([blame, denial, ought].join(','));

/** A no: with the other addressed about school and nothing friendly, that is a beginning of heat. */
export const refusal = plainPattern(`
  niet, nooit, geen, niks, niets, nergens, maar, waarom, hoezo, toch, echt, wel degelijk, nee, not, never, don't,
  didn't, why, but, nicht, nie, kein, keine, aber, warum, nich, nit
`);

/** Thanks, praise, information, an offer to talk: the answer of a friend or of a good desk. */
export const friendly = plainPattern(`
  kun (je|jij) ('m|hem|haar|het|ze|dit|mij|me) even, gaat (prima|goed|best) hoor, dat (je|u) (het|dit|'t) van mij hebt,
  mijn ex, co-ouderschap,
  (u|je|jij) (kunt|kan|mag) (hem|het|ze|haar|die|dit|dat|alles) .. (ophalen|halen|vinden|downloaden|inleveren|meenemen|
    bekijken|afhalen|brengen),
  (u|je) (kunt|kan|kun) .. (downloaden|ophalen|terugvinden|aanmelden|inschrijven),
  (kunt|kun) (u|je) .. (downloaden|vinden|ophalen|bekijken|inleveren|terugvinden|terecht), lukt (dat|het) niet,
  (krijgt|ontvangt|krijg) (u|je) .. (mail|bericht|brief|berichtje|uitnodiging), zodra, (niet|lang niet) de enige,
  wat (rot|sneu|erg|verdrietig|zielig|heftig), knuffel, hoe (doe|doen|pak|vind) (jij|jullie|je),
  volgens mij (moet|kun|kan|is|was|staat), vast wel, hoeft? (u |je |jij |jullie )?(niks|niets|niet), geen zorgen,
  no worries, don't worry, kein problem, keine sorge, moeilijk (voor je|voor jullie|moment), denk aan (je|jullie|u),
  (had|heb) ik .. anders moeten, (gevonden voorwerpen|kapstok|mandje) .., you can (pick|find|hand|bring|drop),
  zet 'm op, doe (je|jouw) best,
  (wil|wilt|kun|kunt|zou) (je|u) .. (nakijken|nagaan|checken|doorgeven|aanpassen|controleren), helaas,
  (dag|goedemorgen|goedemiddag|hallo) (mevrouw|meneer), hierbij,
  (staat|ligt|staan|liggen) (al |er |hier |voor u |voor je |bij de balie ){0,3}klaar,
  wat (goed|knap|leuk|mooi|fijn|lief|tof|gaaf|stoer), geweldig, geweldige, fantastisch, tof, gaaf, trots op, heerlijk,
  genoten, van genoten, welgemeend, beterschap, bedankt, dank, dankjewel, dank je wel, dank u wel, thanks, thank you,
  danke, vielen dank, leuk dat (u|je|jullie) (er|komt|komen|kwam|mee*|erbij|langs*), geen haast, niet nodig hoor,
  is niet nodig, wat leuk, leuk om, leuk idee, welkom, gefeliciteerd, proficiat, van harte, congrats, congratulations,
  gluckwunsch, succes, sterkte, beterschap, fijn (om|te|dat je|dat jullie|weekend),
  fijne (vakantie|dagen|feestdagen|verjaardag|reis|week|start), top, toppers?, topper, super, geweldig, knap,
  goed gedaan, goed bezig, well done, prachtig, mooi, mooie, wat lief, lief, gezellig, graag gedaan,
  (helemaal|volledig) (met je |met u )?eens, eens met, tot (morgen|maandag|dan|volgend*|snel|straks), groetjes, liefs,
  neem contact, contact op, nemen contact, (bel|mail|app|stuur) (ons|me|mij|even|gerust|de school|een|naar|via),
  stuur even,
  (wilt|wil|kunt|kun|zou|zullen) (u|je|jij|jullie|we) (ons |me |mij |even |misschien ){0,3}(even |misschien )?(bellen|
    mailen|appen|berichtje|contact|langskomen|sturen),
  vervelend (om te horen|dat|voor), wat vervelend, wat naar, excuses, sorry (voor|dat|om|for|about|to hear|voor de),
  spijt ons, spijt me, snap je (zorgen|punt|gevoel|vraag), begrijp (uw|je|jouw|dat|heel goed|ik),
  ik snap (het|hem|de vraag|wat je bedoelt|wat u bedoelt), we snappen, goede vraag, goed punt, goeie, geen probleem,
  komt goed, hoor het graag, horen het graag, laat maar weten, sociaal .., social schools, glad you, great, lovely,
  nice, welcome, see you, gerne, (wie|sehr|so|auch) schon, schones?, schone, haha, hihi, grapje
`);

/** An argument about something else than a pupil: sport, politics, taste, trade. */
export const elsewhere = plainPattern(`
  gemeente*, wethouder*, arriva, connexxion, keolis, bushalte, zebrapad, verkeerslicht*, (die|een) bal, de wedstrijd,
  trein, ing, rabobank, abn, verzekering*, verzekeraar, polis, polisnummer, ziggo, kpn, odido, vattenfall, eneco,
  makelaar, huisbaas, camping, de app doet, app doet het, duo, cao, vakbond*, scheidsrechter*, penalty, council,
  insurance, gemeinderat, stadtverwaltung,
  webshop*, besteld, pakket, pakketje*, monteur, abonnement*, retour*, provider, salaris*, leraren moeten, buitenspel,
  bocht, stroopwafel*, pinguin*, penguin*, ordernummer, bestelnummer, dossiernummer, bestelde, bestelling, levering,
  bezorgd, klantenservice, standaardmail*, factuur, oprit, treinen, zug, bahn, ananas, pizza, frikandel*, airfryer,
  patat, friet*, marktplaats, verkoper, bezorger, ns_online, @ns, mijn geld, voetbal*, wedstrijd*, feyenoord, ajax, psv,
  twente, heracles, oranje, knvb, var, scheids*, trainer, spits, keeper, doelpunt*, verstappen, f1, kabinet, regering,
  partij, stem*, links, rechts, vvd, pvv, d66, wilders, trump, minister, kernenergie, klimaat*, stikstof, migratie,
  immigra*, belasting*, hypotheek, elektrisch*, auto, auto's, tesla, recept*, film, serie, netflix, muziek, concert,
  (mooi|lekker|slecht|het|goed|dit) weer, weerbericht, iphone, android, samsung, windows, playstation, game, games,
  vaccin*, lerarentekort, zij-instrom*, vliegen, vakantie, restaurant, hond, kat, football, goal, referee, government,
  election, movie, fussball, bundesliga, regierung, wahl
`);

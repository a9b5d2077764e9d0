import { plainPattern } from '../matching';
import { own } from './people';

/** Subjects that are somebody's results or care as soon as somebody is in the sentence. */
export const caseLike = plainPattern(`
  doorstroomtoets*, citotoets*, eindtoets*, schooladvies*, schooladviezen, speciaal onderwijs, pesten, dyslexie,
  dyscalculie, adhd, autisme, hoogbegaafd*, faalangst, thuiszitters, zittenblijven, huiswerk, inclusie, toets, cijfers,
  rapporten, rapport, trauma*, rouw, jeugdzorg, meldcode, kindermishandeling, samenwerkingsverband*, cijfer, toetsen
`);

/** A day at school or at home, a wish, a question for colleagues. */
export const daily = plainPattern(`
  is gesloten, zijn vrij, vrij, welkom, gefeliciteerd, geslaagd, jarig, bedankt, dankjewel, dank je wel,
  ${own} (klas|groep|leerlingen|kleuters|kinderen|kids|zoon*|dochter*|kind|neefje|nichtje|leraar|lerares|juf|meester),
  (kinderen|leerlingen|kleuters) (van|uit|waren|mochten|gingen), vandaag, gisteren, morgen, gistermiddag, zaterdag,
  heb ik, had ik, ik heb, ${own} ouders, tot straks, bellen, geschreven, nagekeken, overleefd, gehaald, klaar, stage,
  oefent, oefenen, sinterklaas, kinderboekenweek, tips, tip, ideeen, idee, suggesties, iemand, wie heeft, welke,
  ophalen, nodig: *, kopen, melden, opgeven, helpen bij, nieuwe tas, (bij|met) mij, foto, foto's, filmpje*, video,
  opname*, op de gevoelige plaat, gezichtjes, (zit|sta|staat|zitten) (hier|nu|weer|even|achter|voor|op|in de|tijdens),
  surveill*, typ, scroll*, pov, volg, like, kanaal, account, tiktok*, pagina, je eigen (kind|kinderen), u, uw, mevrouw,
  meneer, band, dit typ ik, dat typ ik, tijdens de [a-z]*(toets|les), zelfstandig werken, eerste keer,
  ${own} (eerste )?(les|lessen), gegeven, jullie waren, uw (kind|zoon|dochter), mijn enige, vanuit, wachtwoord,
  primeur*, vertrouwelijk, intern, concept*, dossiers, mond houden, weten nog, handtekeningen,
  (een|die) (jongetje|meisje|jongen)
`);

/** Somebody or something is wanted or offered, or graduates. */
export const notice = plainPattern(`
  vacature*, (wij|we|ik) zoeken?, zoek jij, zoek, zoekt, gezocht, op zoek, solliciteer*, fte, open dag, inschrijven,
  aanmelden, te koop, diploma, propedeuse*, afgestudeerd, pabo.?(jaar )?[1-4], pabo-?diploma,
  (tweede|eerste|derde|vierde)-?(jaar|jaars|week)*, jaar2, diploma-?uitreiking, hiring
`);

/** The same words of something else. */
export const foreign = plainPattern(`
  yoga*, rijles*, rijexamen, zwemles*, *voetbal*, trainer, trainen, training geven, tuin*, auto, apk*, ns,
  curriculum vitae, (keuken|auto|horeca|vlees|voedsel|rijks)inspectie, inspectie van de auto, methode om, gitaar*,
  piano*, sportschool, verbouwing, vlaai, taart, ajax, psv, feyenoord, ${own} (leraar|docent) [a-z]+, passend bij,
  prijs inclusief, wiskunde, scooter, kookcursus, spaans, cursus, op je (veertigste|vijftigste|dertigste|oude dag),
  museum, zolder, kelder, (uit|van|in) 19[0-9][0-9], teruggevonden, heet,
  (de|een|onze|mijn) (kat|hond|poes|cavia|kippen|konijn), middelbare school, serie, film, zumba*, pilates*, spinning,
  dansles*, schilderles*, kookles*, macrame, pottenbak*, keramiek*, bloemschik*, haken, breien, breiclub, naailes*,
  hondenschool, hondentraining, rijschool, vaarbewijs,
  vroeger (op|in) de (mavo|havo|lagere school|kleuterschool|huishoudschool|klas|brugklas),
  (mijn|onze|meine) (oude|alte|oud) (school|grundschule|basisschool|klas|lagere school),
  (rapport|cijfers?|toets) van .. (*keuring|fietsenmaker|makelaar|dokter|garage|tandarts|accountant|taxateur),
  bouwkeuring, autokeuring, (de|een|hun) les(je)? (ge)?lezen, op m'n laptop, toetsenbord
`);

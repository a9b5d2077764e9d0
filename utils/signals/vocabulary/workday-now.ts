import { wrapped } from '../matching';

/** Whether a working day is going on now, here, for the writer, as phrases of plainPattern (see workday.ts). */

/** The writer stands, sits, hangs there. */
export const here = `
  vanuit, (typen|zitten|staan|hangen|eten|kijken|scrollen) (we|wij), (we|wij) (zitten|staan|hangen),
  ik (zit|sta|hang|ben|loop|lig|moet|heb|verstop|schuil|wacht), (en|dus|maar|terwijl|want) ik,
  (zit|sta|hang|loop|lig|ben) ik, ich (sitze|bin|stehe|schreibe), i'm, i am, currently, so i, and i, am i, ik ook,
  hang(en)?, (zit|sta) (hier|nu|te|weer|dus|in|al|op|nog|bij|achter|voor|met|vast), sitting, hiding, stuck, bored
`;

/** At the start of a sentence the one who does it is the writer. */
export const opens = new RegExp(wrapped`
  ^[^a-z0-9]{0,6}(?:(?:pov|ja|dus|nou|help|en|hier|nu|ok|hoi|ssst?)\W{1,3})?(?:ik |ich )?
  (?:zit|sta|muss|hang|ben|loop|lig|hangen|moet|moest|sitze|stehe|bin|schreibe|sitting|stuck|hiding|currently|live|typ|
  typing|posting)\b
`);

/** Now, quickly, in between. */
export const now = `
  nu, noe, net, foei, sst, ssst, wachtend, terwijl, zogenaamd, officieel, doen? alsof,
  (niet|neet) (doorvertellen|verklappen|verraden|verroan), heimlich, secretly, supposed to be, gleich, eben, effn, efm,
  eempies, even, ff, effe, efkes, effen, effn, eem, gauw, snel, vlug, stiekem, momenteel, ondertussen, intussen, hier,
  live, eindelijk, zo, dadelijk, dit (typ|schrijf|post|app) ik,
  (typ|typt|tik|tikt|schrijf|post|app|tweet|plaats) (ik )?(dit|deze), deze tweet,
  al (twee|drie|een|een half|[0-9]+) (uur|keer), de hele (ochtend|middag|dag) al, tussendoor, tussen de bedrijven door,
  met dit weer, gerade, jetzt, endlich, heimlich, schnell, now, right now, finally, currently, quickly, secretly, quick,
  while, here, toch even, derde (koffie|kop)*, doodstil, stil, stilte, bijna, stilletjes, halfslapend
`;

export const clock = new RegExp(wrapped`
  ^[^a-z0-9]{0,6}(?:het is )?(?:\d{1,2}[:.u]\d{2}|(?:half|kwart over|kwart voor|vijf over|tien over|tien voor|
  vijf voor) [a-z]{3,6}|[0-9]{1,2} uur)\b
`);

/** Another day, or later on this one. */
export const otherDay = `
  na de (zomer|vakantie|kerst|herfst), (maandag|dinsdag|woensdag|donderdag|vrijdag) (komt|komen|gaan|gaat|begint|wordt),
  gisteren, gister, morgen, vorige *, volgende (week|keer|dag), vroeger, straks, vanavond, later,
  na (werktijd|schooltijd|school|het werk|de les), zondag*, zaterdag*, in het weekend, yesterday, tomorrow, gestern,
  verjaardag
`;

/** Another place, a rule, a call. */
export const elsewhere = `
  handen in de klas, brandweer, die van mij, kinderkoor, sportclub, op zoek naar,
  ik heb een (meisje|jongen|jongetje|kind), van vroeger, wie weet nog, namens, werkgever, mag niet, mogen, verboden,
  verbod, gezocht, zoeken, hulpouder*, vacature, oproep, protocol, regels, cao, afschaffen, verplicht,
  al [0-9a-z]+ jaar, (?<=[a-z0-9] )jaar voor de klas, elk jaar, sinds 20*, in 20*, (naar|in|op) bed, oma, opa, thuis,
  huiskamer, (lekker|languit|thuis|samen|'s avonds) .. op de bank, bankhangen, naast .. op de bank, netflix, wijn,
  tandarts, dokter, kapper, trein, file, tuin, camping, strand, museum, concert, film was, in de pauze van, rust van,
  yoga*, rijles*, zwemles*, sportles*, fietsles*, vliegles*, sportschool, zwemschool, buurtvereniging, voetbal*,
  wedstrijd van, 1-0, poes, katten, hond, mr, gmr, mijn (man|vrouw|vriend|zoon|dochter|zoontje|dochtertje),
  tweede wereldoorlog, oorlog, war, krijgen (kinderen|leerlingen), kinderfeestje, zeeland, nieuwe gebouw, kom ook,
  hoort bij, rooster, geleden, zwembad, tv, my kids, asleep, im bett,
  (jij|je|u|jullie|hij|zij) (zelf )?(zit|zat|was|bent|deed|had|filmde), (jij|je|u) (zit|zat) zelf, kind met,
  u (doet|heeft|hebt|bent|zegt|vindt|stuurt|belt|kunt|moet), uw (kind|zoon|dochter), vraagt om, kanaal, welkom op,
  bij mij op school, nooit
`;

/** It was. */
export const past = `
  was, waren, had (ik|ze|hij|zij|de|het|een|we|iedereen|groep)*, hadden, ging, gingen, kreeg, kregen, zei, zeiden,
  vroeg, vroegen, stond, stonden, (ik|hij|ze|we|er|die|dat|wij|zij) zat, zat (ik|hij|ze|we|er), zaten, deed, deden,
  werd, werden, kwam, kwamen, geweest, gehad, gegeven, gemaakt, geleerd, geoefend, gewerkt, gedaan, asked, told, said,
  were, maakten, filmde, las, lazen, bleek, vertelde, riep, vond ik, wilde, wou, kwamen, vond
`;

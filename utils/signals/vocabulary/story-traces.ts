import { wrapped } from '../matching';

/** Traces of a small child's day, as phrases of plainPattern: what each weighs is told in health-care/story.ts. */

const number = wrapped`
  (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[2-9]|1[0-9]|paar|hele|two|three|four|five|six|zwei|drei|
  vier)
`;
const times = wrapped`
  (week|weken|dag|dagen|maand|maanden|jaar|keer|ochtend|ochtenden|maandag|dinsdag|woensdag|donderdag|vrijdag|nacht|
  nachten|pauze|pauzes|les|lessen|weeks|days|months|times|wochen|tage|monate)
`;

/** It lasts, comes back, or changes at last. */
export const lasting = `
  voor het eerst, voor 't eerst, eindelijk, nog steeds, nog altijd,
  (al|na|sinds|duurde|derde|vierde|tweede|vijfde|zoveelste|weer|hele|nu al|pas na) (${number} )?${times},
  ${number} (weken|dagen|maanden|ochtenden|nachten|jaar), (de )?(hele|halve) (ochtend|middag|dag|pauze|les|week|nacht),
  al (weken|maanden|dagen|een week|een maand|heel lang|zo lang|tijden), sinds [a-z]+,
  (elke|iedere|ieder) (dag|ochtend|middag|keer|week|maandag|dinsdag|woensdag|donderdag|vrijdag|pauze|nacht|gymles|les|
    avond|weekend|toets),
  (elke|iedere) keer (dat|als), niet meer, nooit, nooit meer, geen enkele keer, alleen nog( maar)?,
  steeds (vaker|minder|meer), opnieuw, telkens, zonder (te|boos|een|ook|dat|iemand) [a-z]+, in plaats van, eerste keer,
  first time, at last, finally, still, again, every (day|morning|time|monday|week|single), since, never, no longer,
  not once, without, for (weeks|months|days), zum ersten mal, endlich, immer noch, jeden (tag|morgen|montag), seit, nie,
  nicht mehr, nur noch, schon wieder
`;

/** It is told of today, or denied. */
export const today = `
  vandaag, vanochtend, vanmiddag, vanmorgen, gisteren, vannacht, nu, net, weer, geworden, niet, geen, niks, niets,
  niemand, alleen, bijna, zomaar, zelf, altijd, voor als, today, this morning, yesterday, now, not, nothing, nobody,
  alone, didn't, doesn't, isn't, wouldn't, heute, gestern, nicht, kein, keine, niemand, allein
`;

/** What a day at school is made of for who has it hard; each line is one trace. */
export const ofChild: readonly string[] = [
  `
  jas, jasje, winterjas, jaszak, capuchon, muts, pet, trui, vest, sokken, broek, broekje, pyjama, luier, laarzen, mouw,
  mouwen, coat, hood, sleeve, sleeves, socks, jumper, jacke, mutze, pullover
`,
  `
  polsen, pols, (handen|vingers) (over|in|voor|op) (zijn|haar|z'n|d'r) (oren|ogen|gezicht|hoofd), oren dicht, buik,
  nagels, vuist, vuisten, krassen, blauwe plek*, littekens?, dun, mager, dunner, trilt, trillen, trillend, wiegt,
  wiegen, wiebelt, hoofd (is|zit|was)? ?(te )?vol, (hoofd|hoofdje) .. (druk|vol|storm|lawaai|stil),
  (druk|vol|storm|lawaai) .. (hoofd|hoofdje), ruikt, stinkt, bleek, wallen,
  (bijt|pulkt|krabt|trekt) .. (nagels|vingers|haren|armen|korstjes|wimpers), haren,
  (rode|natte|dikke|blauwe) (ogen|haren|wangen|oog|handen), buik .. pijn, pijn, pleister*, plassen, zenuwen, knijpt,
  kneep, bijt, krabt, spuugt, (steekt|stak|stopt|stopte|houdt|hield|doet) .. (vingers|handen|vinger) .. oren, vingers,
  wrists, ears, hands over, ohren, hande
`,
  `
  eet, at, eten, gegeten, hap, hapje, happen, brood, boterham, boterhammen, korst, crackers?, fruit, lunch, trommel,
  broodtrommel, beker, ontbijt, honger, etenstijd, kaas, koek, koekje, gegeten, lunches, ate, eats, eating, lunchbox,
  breakfast, snack, hungry, isst, gegessen, brot, hunger, fruhstuck
`,
  `
  slaapt, sliep, slapen, geslapen, slaap, in slaap, wakker, moe, gaapt, nacht, vannacht, nachten, bed, matras, asleep,
  sleeps, slept, tired, schlaft, mude, geschlafen
`,
  `
  praat, praatte, praten, gepraat, fluistert, fluisterde, fluisteren, zweeg, zwijgt, zwijgen, gezwegen, stem, geluid,
  (geen |een |twee |drie )?woord, woordje, woorden, zegt (niks|niets|niet|weinig|geen)*,
  zei (niks|niets|niet|geen|eindelijk|ineens)*, sprak, spreekt, antwoordt, knikt, schudt, hardop, zachtjes, stilte*,
  gromt, gromde, grommen, goedemorgen, goeiemorgen, sorry, (drie|twee|een|vier) zinnen, zin, good morning, out loud,
  worte, speaks?, spoke, whisper*, words?, silent, talks?, redet, spricht, wort, leise, still, flustert
`,
  `
  aankijk*, aangekeken, kijkt .. aan, keek .. aan, mijn hand, (zijn|haar) (hand|vinger) (op|opgestoken|omhoog),
  opgestoken, hand vast, handje, knuffel, knuffeldoek, op schoot, mijn schoot, mijn arm, in mijn armen, been,
  naast (me|mij|een ander*|iemand), in de kring, (doet|deed|meedoen|meegedaan|doen) .. mee, meedoen, meedoet, meegedaan,
  speelt, speelde, spelen, gespeeld, vriend, vriendje, vriendinnetje, feestje, feestjes, mijn bureau, tegen me aan,
  tegen mij aan, plakt, leunt, zit naast, bij mij, next to, my hand, my lap, plays?, played, friends?, eye contact,
  neben, hand, spielt, freunde?
`,
  `
  onder (de|een|mijn|zijn|haar|het) (tafel|bureau|kapstok|trap|bank),
  achter (de|het|een|mijn) (deur|kast|gordijn|jassen|boom|bosjes|muurtje), de gang,
  (bij|voor|achter|aan) (het|de) (raam|hek|deur|poort), deurpost, drempel, naar binnen, binnen, naar huis, hoekje,
  in de hoek, bankje, op de wc, wc, hek, poort, taxibusje, opvang,
  (nieuwe|andere|kleinere|kleine|vierde|derde|tweede) (huis|school|klas|klassen|adres), scholen, uit de klas,
  weggelopen, wegliep, liep weg, rende weg, terugkwam, er (weer|wel|niet), kantoor, under the (table|desk), behind,
  corner, corridor, inside, home, unter dem, hinter, nach hause, drau.en
`,
  `
  lawaai, weigert, weigerde, bidt, gooit, gooide, boos, woest, kwaad, woede, rustig, rustiger, kalm, huil*, gehuild,
  tranen, traan, snik*, lacht, lachte, lachen, gelachen, glimlach*, bang, angst, verdriet, verdrietig, sip, schreeuw*,
  gil, gilt, gilde, gillen, paniek, schrikt, schrok, durft, durfde, veilig, onveilig, stil, stiller, geslagen, gooide,
  gegooid, tanks?, zwart, calm, angry, cried, crying, tears, smile*, laughed, scared, screams?, screamed, wutend, ruhig,
  geweint, traurig, angst, lacht, lachelt
`,
  `
  mamas, papas, mama, papa, mama's, papa's, moeder, vader, mam, pap, mams, oma, opa, broer, broertje, zus, zusje,
  ouders, oppas, buren, politie, adres, verhuisd, thuis, weekend, pleeg*, voogd, sleutel, koffer, geld, cadeautje, mum,
  mom, dad, mummy, daddy, grandma, brother, sister, police, mama, papa, mutter, vater, oma, zuhause, daheim
`,
];

/** What it does to the one who tells. */
export const moved = `
  (ik|mij|me|mijn) .. (gehuild|huilen|huil|slikken|slikte|slik|tranen|janken|jankte|brok|hart|wakker|doe alsof|
    deed alsof|zeg niks|zei niks|gedoe van|gedroomd),
  ik doe alsof, brok in (mijn|m'n|mn) keel, slikken even, i (nearly |almost )?(cried|wept|melted), my heart,
  weet je waarom, die weten, wie weet die weet, ik niks zie, soms is dat *, meer (is|was) er niet nodig
`;

/** Many, or something that they can: no story of one who has it hard. */
export const ofAll = `
  wij, we, iedereen, allemaal, alle (kinderen|kids|kleuters), hele (klas|groep|bouw|school), kinderen, kids, kleuters,
  juffen, ouders, team, collega's, everybody, everyone, kinder, alle
`;
export const pride = `
  om lachen, jarig, verjaardag, diploma*, zwemdiploma, gewonnen, wint, won, kampioen*, boek, boeken, verhaal, liedje,
  lied, zingt, zong, zingen, danst, danste, musical, spreekbeurt, traktatie, trakteer*, mop, grap*, voetbal*, doelpunt,
  toernooi, fietsen, zwemmen, veterstrikken, tand, wiebeltand, puzzel, toren, kasteel, knutsel*, geknutseld, gebouwd,
  bouwt, vakantie, kerst*, sinterklaas, pasen, feest, trots op, beste, lekkerste, leukste, grappig*, song, sang, won,
  birthday, book, drawing of, tooth, birthday, geburtstag, buch
`;

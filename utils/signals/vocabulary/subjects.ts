import { plainPattern } from '../matching';

/** The sentence is about a subject, not about somebody: schooling, reading, research, advice, everybody. */
export const subject = plainPattern(`
  scholing*, nascholing*, *cursus*, studiedag*, studiemiddag*, training, trainingen, *workshop*, artikel*, boek, boeken,
  *prentenboek*, leesboek, kinderboek*, jeugdboek*, boekje, boekjes, *tip:, boekentip*, leestip*, filmtip*, kijktip*,
  themanummer*, vakblad*, toneelstuk, theaterstuk, in het verhaal,
  (gaat|verhaal|eentje|toneelstuk|voorstelling|musical|roman|lied|liedje) over, podcast*, webinar*, *week van,
  week tegen*, dag van, dag tegen, wereld*dag, onderzoek naar, *onderzoekers?, onderzoeksrapport,
  documentaire, docu, lezing, congres*, symposium, masterclass, e-learning, tips, tip voor, tip:, tips:, blog, column,
  thema, themaweek, campagne, voorlichting*, interview, rapport van (de|het|een|onderzoek*), beleid, wetsvoorstel,
  wetgeving, wachtlijst*, bezuinig*, hoogleraar, expert*, wetenschap*, studie,
  elk kind, elke leerling, ieder kind, iedere leerling, elk meisje, elke jongen, alle (kinderen|leerlingen),
  (een|ieder) (kind|leerling|kleuter) met [a-z]+ .. (nodig|verdient|is geen|is niet|leert anders|denkt anders),
  (veel|meer|minder|steeds meer|sommige|deze|zulke) (kinderen|leerlingen|kleuters|jongeren|ouders),
  (kinderen|leerlingen|kleuters|jongeren|jongens|meisjes|mensen|volwassenen|ouders) (met|die|zonder),
  (als|wanneer|zodra|hoe) (een|je) (kind|leerling|kleuter|jongen|meisje|collega|ouder), hoe ga je, hoe gaan jullie,
  wat doe jij, wat doe je, hoe doe jij, hoe herken je, hoe help je, herken jij, wist je dat, 1 op de *, een op de *,
  procent, percentage, %, in nederland, nederlandse, wereldwijd, recht op,
  iedereen (die|met|heeft|kan|mag|moet|verdient|welkom), verdien(t|en), dyslexievriendelijk*, *vriendelijk, aanpak van,
  omgaan met, hulp bij, steun voor, informatie over, alles over, meer over,
  meldpunt, kindertelefoon, 113, stichting, vacature*, wij zoeken, we zoeken, solliciteer*, functie, gezocht,
  gemiddeld*, samenleving, maatschappij, afval, afvalscheiding, *recept, recepten, suikervrij, lunch, playlist, alsof,
  training day, course, articles?, books?, research, awareness, every child, all children, every pupil, children with,
  kids with, pupils with, students with, how to, fortbildung*, buch, bucher, artikel, jedes kind, kinder mit
`);

/** It happened, to the writer's school, now. */
export const event = plainPattern(`
  vandaag, vanda+g, gisteren, gister, eergisteren, vanmorgen, vanochtend, vanmiddag, vanavond, vannacht, zojuist, net,
  weer, morgen, straks, deze week, afgelopen *, vorige week, gisteravond, eindelijk, binnen, gehad, gedaan, gevoerd,
  besproken, geweest, ingediend, aangevraagd, afgerond, gestart,
  today, yesterday, just, this morning, again, last night, tomorrow, heute, gestern, gerade, wieder, vandage, vanmoar,
  gisterm, effen, efkes, nu, momenteel, inmiddels, sinds
`);

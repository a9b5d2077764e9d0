import { plainPattern } from '../matching';

/** Something of a school day: tells that the children or the room are the writer's at work, not at home. */
export const schoolLife = plainPattern(`
  school, *schooljaar, schooldag, schoolplein, schooltuin, schoolreis*, schoolkamp*, *kampnacht, kampdag*, kampweek*,
  (op|naar|van) kamp, stage, schoolfeest, les, lessen,
  (gym|reken|taal|lees|muziek|techniek|teken|zwem|schrijf|spelling|engels|engelse|proef|voorbeeld|kook|dans|drama|
    toneel|verkeers|natuur|geschiedenis|aardrijkskunde|godsdienst|kleuter|bio|biologie|buiten|video|online|zang|kring|
    voorlees|knutsel|handvaardigheid|handvaardigheids|instructie|bij|stage|begrijpend-?lezen|woordenschat|programmeer|
    topo|topografie)-?(les|lessen|lesje|lesjes),
  lokaal, klaslokaal, klas, in de klas, juf, meester, juffen, meesters, leerkracht*, *musical*, sportdag, koningsspelen,
  kinderboekenweek, boekenweek, *werkstuk*, spreekbeurt*, *toets, *toetsen, rekenen, spelling,
  topografie, tafels leren, avondvierdaagse, afscheidsavond, kring, kringgesprek, gymles, gymzaal, gymmen, gym,
  digibord, werkboek*, rapport*, rapporten, kerstviering, paasviering, kerstdiner, sinterklaasviering, knutselen,
  geknutseld, knutselwerk*, groep ?[1-8], schooljaar, speelplaats, bso, overblijf, verteltafel, leeshoek, weektaak,
  muziekles, verkeersexamen, excursie, techniekles, project, projectweek, thema,
  onderwijs*, lesgeven, teamkamer, ouderavond, ouders, voorstelling, viering, weeksluiting, maandopening, homework,
  lesson, classroom, school trip, playground, unterricht, klassenzimmer, ausflug, schoolbieb, voorlezen, voorgelezen,
  jufleven, juffenleven, #juf*, #meester*, #onderwijs*, #basisschool*, #klas*, *-?juf
`);

/** At home: the children are the writer's own. */
export const ownHome = plainPattern(`
  mijn man, mijn vrouw, mijn vriend, mijn vriendin, manlief, vrouwlief, (op|naar|bij) (opa|oma), opa en oma, mijn zoon*,
  mijn dochter*, onze zoon*, onze dochter*, onze jongste, onze oudste, mijn jongste, mijn oudste, onze kinderen,
  vakantie, camping, camper, strand, zee, zwembad, thuis, bank, zondag, zaterdag, weekend, eigen kinderen, eigen kids,
  mijn (moeder|vader|ouders),
  neefje*, nichtje*, gezin, familie, weekendje, pretpark, efteling, verjaardag van mijn, kraam*, baby, zwanger,
  my husband, my wife, my own (kids|children), my son, my daughter, holiday, vacation, urlaub, mein mann, meine tochter,
  mein sohn, kleinkind*, kleinzoon, kleindochter, zwemles, zwemdiploma
`);

/** Somebody is wanted, offered or advised: no class of the writer. */
export const notice = plainPattern(`
  vacature*, gezocht, (wij|we|ik) zoeken?, zoekt, zoek jij, op zoek naar, baan, solliciteer*, fte, reageer,
  invaller gezocht, tip voor, tips voor, lesidee*, lesmateriaal, per klas, zolang, (te veel|teveel) kinderen, recht op,
  werkblad*, werkbladen, download*, gratis, printen, te koop, marktplaats, leuk voor, handig voor, geschikt voor,
  bedoeld voor, ideeen voor, wie heeft .. voor, iemand .. voor, methode voor, boek voor, boeken voor, vanaf groep,
  voor (alle )?(kleuterjuffen|juffen|leerkrachten),
  (werkblad*|lesidee*|boek|boeken|les|spel|ideeen|filmpje*|knutsel*) .. voor groep, in nederland, gemiddeld*,
  uit onderzoek, onderzoek, onderzoekers, landelijk*, vroeger (zat|was|had|ging|waren|deden), (ik|wij|we) .. vroeger,
  toen ik, toen wij, zelf in groep, jeugdherinnering*, reunie, reunion, when i was
`);

/** Of work at school, though no lesson is told of: whoever is named there is no friend of the writer's own life. */
export const schoolPeople = plainPattern(`
  teacher*, teaching, headteacher, head of early years, pupil, pupils, my class, year [1-6]s?, assembly, lehrer*,
  schuler*, meine klasse, pleinwacht*, personeelskamer, lerarenkamer, koffiekamer, teamkamer, juffendag, meesterdag,
  juffies, leesouder*, leesmoeder*, leesvader*, luizenmoeder*, luizenouder*, hulpouder*, rijouder*, klassenouder*,
  overblijf*, overblijver*, oudervereniging, ouderraad, oudercommissie, medezeggenschap*, de mr, gmr, directie,
  directeur, directrice, schoolleider*, adjunct, intern begeleider, ib'?er, rt'?er, onderwijsassistent*,
  klassenassistent*, stagiair*, invaller*, invaljuf, vakleerkracht*, conciërge*, concierge*, administratie,
  administratrice, collega, collega's, duo-?partner, duo-?collega, jaar in dienst, ambtsjubileum, dienstjaren,
  leerling*, kleuter*, schoolkind*, klasgenoot*, klasgenoten, traktatie*, getrakteerd, trakteert, trakteerde, gymtas*,
  gymschoenen, broodtrommel*, kapstok, luizen, buitenspelen, speelkwartier, kleine pauze, grote pauze, weekopening,
  weekstart, rekenles*, taalles, leesles, dictee, zwemdiploma van, schoolzwemmen, voorleeswedstrijd, voorleeskampioen,
  schoolvoetbal, kerstspel, eindmusical, brugklas, eerste rij, mijn groep, mijn groepje, uit mijn groep,
  (het|dat|de|die|een) (nieuwe|kleine|stille) (meisje|jongen|jongetje|meiske|kind), (dat|als) een kind,
  (moeder|vader|mama|papa|ouders|mutter|vater|eltern) (van|von), bij (ons|mij) (op|in) (school|de klas|de groep),
  de heren zijn (zes|zeven|acht|negen|tien|elf|twaalf), [1-8]/[1-8] ?[a-e]?, \\([1-8][a-e]\\)
`);

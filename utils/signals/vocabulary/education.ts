/** Education as a subject, as phrases of plainPattern: how much each weighs is told in education_topic.ts. */

/** Matters that hardly anybody else speaks of: a subject as soon as something is said about them. */
export const trade = `
  het jonge kind, beleidsmakers?, ouderportal*, ouderportaal, dashboards?, meetmoment*, verbeterplan*, verslaglegging,
  toetsmoment*, medestudenten, differentiation, classroom management, lesson plan*, assessments?, reading for pleasure,
  (teacher|teaching) unions?, unions, ganztag*, klassenarbeit*, grundschulen, deutschunterricht, lesroosters?,
  doorstroomtoets*, eindtoets*, citotoets*, cito-?toets*, kleutertoets*, volgtoets*, entreetoets*, leerlingvolgsysteem,
  didactiek, didactisch*, pedagogisch*, pedagogiek, pedagogische tact, differentiatie, differentieren,
  gedifferentieerd*, automatiseren, close reading, handschrift, (vrij|technisch|stil|hardop) lezen, leren lezen,
  lezen leren, leerlijnen?, lesmethode*, (reken|taal|lees|spelling|schrijf)-?methode*, lestijd, onderwijstijd,
  schooltijden, continurooster*, vijf gelijke dagen, vijf-gelijke-dagenmodel, zittenblijven, blijven zitten,
  kleuterverlenging, schooladvie*, zij-?instro*, pabo, lerarenopleiding*, combinatiegroep*, combi(groep|klas)*,
  plusklas*, groepsplan*, handelingsplan*, klassenmanagement, groepsvorming, gouden weken, nt2, taalklas*, nieuwkomers,
  vve, voorschool*, thuiszitter*, leerplicht, schoolverzuim, inclusion, phonics, literacy, curriculum, lehrplan*,
  hausaufgabe*, schulnoten, homework, huiswerk, schoolweek, bijles*, schooluniform*, schoolbieb*, schoolbibliothe*,
  samenwerkingsverband*, zorgplicht, schoolbestuur, schoolbesturen, inspectie, toezicht, invalpool, leerlingenvervoer,
  groepsgrootte, rapportcijfer*, hoogbegaafd*, dyslexie, dyscalculie, adhd, autisme, faalangst, pesten, rouw, trauma*,
  gedragsproblemen, kindermishandeling, meldcode, seksuele voorlichting, relationele vorming, spellingonderwijs,
  kleuteronderwijs, muziekonderwijs, het onderwijs, basisonderwijs, goed onderwijs, slecht onderwijs, beter onderwijs,
  onderwijs, onderwijsassistent*, klassenassistent*, vakleerkracht*, schoolleiders?, schoolgebouw*, ventilatie,
  montessori, dalton, jenaplan, vrijeschool, werkdruk, het vak, dictee*, cijfers geven, lesgeven, ons vak, basisschool,
  basisscholen, primary school*, grundschule*, doorstroom, (spelen|spel) (is|=) leren, schoolkeuze,
  schoonschri*, blokschrift, lopend schrift, hoofdrekenen, kommagetallen, redactiesommen, klokkijken, dt-fouten,
  spellingregels, avi, avi-niveau*, zaakvakken, kernvakken, wereldorientatie, (creatieve|kleine|leuke) vakken,
  kunstvakken, weektaken, weektaak, dagtaak, taakbrie*, keuzewerk, ontwikkelingsperspectief, leerrendement,
  leerlingenzorg, leeromgeving, arrangementen, verzuimbeleid, absentiebeleid, toelatingsbeleid, aannamebeleid, urennorm,
  bekostiging, taakbeleid, normjaartaak, taakuren, registratiedruk, administratielast, vergadercultuur,
  brugfunctionaris*, unitonderwijs, stamgroep*, (homogene|heterogene) groepen, combinatieklas*, graadklas*,
  vakantiespreiding, leerlingaantal*, voorbereidingstijd, lesvoorbereiding*, schooluren, jeugdhulp .. school*,
  verlof buiten .. vakantie*, ouderparticipatie, gepest worden, gedrag is, strafwerk, strafregels, nablijven,
  beloningssyste*, tweetaligheid, twataligens, meartalich*,
  arts subjects, core subjects, handwriting, cursive, times tables, school hours, behaviou?r charts?, mixed-age class*,
  league tables, vergleichsarbeit*, lehrkraftezuweisung*, zweisprachig*, schreibschrift, druckschrift, sitzenbleiben,
  notendruck, bundesjugendspiele, digitalpakt, ganztagsbetreuung, zeugnisse, lehrerzuweisung*
`;

/** Words of school that people use every day. */
export const matter = `
  rekenmachines?, boekverslag*, spreekbeurten, werkstukken, kerstrapport*, winterrapport*, zomerrapport*,
  tussenrapport*, kindgesprek*, driehoeksgesprek*, portfolio's?, stickerkaart*, beloningskaart*, timetables?,
  reading logs?, report cards?, schooldag, schrijfletters?, sats,
  (een|geen|elk|ieder) (kind|kleuter) van (vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[4-9]|1[0-2]),
  (kinderen|kleuters) van (vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[4-9]|1[0-2]), gymnasium, havo, mavo, vmbo,
  brugklas, werkbladen, feedback, cijferrapport, godsdienst, loonsverhoging, algoritme*, toetscode*, groepsgrootte,
  dorpsschool, scholen, elke school, iedere school, (ouders|kinderen|kids|jongens|meisjes) (die|met|zonder),
  (kind|kinderen|jongens|meisjes) .. (leren|leert|lezen|leest), mannen voor de klas, voor de klas, leerlingen,
  kleuters?, toets, toetsen, getoetst, *(?<=[a-z])toets, *(?<=[a-z])toetsen, toetsweek, toetsscore*, rapport, rapporten,
  cijfer, cijfers, lezen, lezers, rekenen, schrijven, spelling, grammatica, taal, tafels, staartdeling*, breuken,
  topografie, *(?<=[a-z])methode, methodes?, methoden, lessen, lesuren, lesstof, les, een klas, klassen,
  klas van [0-9]+, [0-9]+ kinderen, groepen van [0-9]+, groep [1-8], handen in de klas, (de|het|alle) administratie,
  verantwoorden, studiedagen?, studiereis, symposium, invallers?, uitzendbureau*, detacher*, staken, staking, gestaakt,
  zomervakantie, schoolvakantie*, (korte )?vakanties, scherm, tablets?, laptops, chromebooks?, ipads, schermen,
  schermtijd, smartphones?, mobieltjes, telefoons, chatgpt, ai, kunstmatige intelligentie, digibord*, voorlezen,
  leesboek*, boeken, burgerschap, straffen, belonen, buitenspelen, spelen, gymles*, gym, muziekles*, bibliothe*,
  pleinwacht, ouderavond*, oudergesprek*, ouder-?apps?, schoolplein*, schoolreis*, schoolkamp*, *musical*,
  kerstviering*, overblijven, zorg in de klas, zorgleerling*, ondersteuning, wachtlijst*, jeugdzorg, salaris, cao, loon,
  starters, stagevergoeding, yogales*, schoolsysteem,
  schools?, classrooms?, testing, tests, grades, marks, lessons?, pupils, students, phones, reading, unterricht,
  schulen, schule, klassen, schuler, lesen, rechnen, noten, tablets, zeugnis*, rechtschreibung
`;

/** Those who work there, spoken of in general. */
export const staff = `
  (?<!(mijn|onze|m'n|zijn|haar|zoekt|zoeken|collega-) )(leraren|leraars|leerkrachten|juffen|meesters|docenten|
    onderwijzers|assistenten|schoolleiders|directeuren|bestuurders|besturen|koepels|invallers|zij-?instromers|zzp'?ers),
  (een|elke|iedere|de|geen|goede|vaste|startende|vaders als) (leraar|leerkracht|juf|meester|docent|onderwijzer|
    onderwijzeres|schoolleider|invaller|directeur|onderwijsassistent),
  wij (leraren|leerkrachten|juffen|meesters), teachers?, (grundschul)?lehrer(innen)?, lehrkrafte,
  (van|als) (de )?(juf|meester|leraar|leerkracht)
`;

/** Those whom it is all about. */
export const children = `
  kinderen, een kind, het kind, elk kind, ieder kind, geen kind, jongens, meisjes, jongeren, [0-9]+-jarigen, elfjarigen,
  kids, children, a child, every child, kinder, ein kind, kind, ouders, parents, eltern, generatie, de klas, op school,
  school
`;

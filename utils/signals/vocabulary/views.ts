import { wrapped } from '../matching';

/** How people say what they think, as phrases of plainPattern. */

/** Says for itself that it is a view. */
export const stance = `
  ik blijf (erbij|er bij|het zeggen), blijf (ik )?(erbij|er bij), (daar|hier) blijf ik bij, wat ik van .. vind,
  (mag|mogen) (best |wel |echt )?(vaker|eens|hardop) (gezegd|worden gezegd), geen (moment|seconde|dag) gemist,
  niemand (mist|miste|heeft .. gemist), i wish (we|they|people|schools), zeggen ze, ik heb er nul,
  ist ein (geschenk|witz|lotteriespiel|skandal), messen (vor allem|nur), (mijn )?eigen mening, is er (voor|niet voor),
  herkenbaar*, ik zeg het maar*, wa peis je, you do the maths?, i (genuinely |really )?believe,
  ik (vind|vond|geloof|denk|snap|begrijp|pleit|hoop|gun|wil) *, vind ik, denk ik, geloof ik,
  wij (vinden|geloven|willen|kiezen), vinden wij, mijn (mening|visie|idee|ervaring|boodschap|observatie|inziens),
  volgens mij, naar mijn (mening|idee), wat mij (betreft|opvalt|stoort|zorgen baart), als het aan mij (ligt|lag),
  van mij mag, mag (van mij|wat mij betreft), je mag van mij, (on)?populaire (mening|stelling), impopulaire mening,
  unpopular opinion, hot take, stelling:?, opinie, column, pleidooi, oneens, mee eens, helemaal eens,
  ik ben (voor|tegen|het), ben (ik )?(voor|tegen) *, op persoonlijke titel, persoonlijke mening, namens,
  mij een raadsel, eerlijk gezegd, even serieus, zullen we (ook )?(eens|even)?,
  kunnen we .. (ophouden|stoppen|eens|afspreken|onthouden), zeg (het )?maar, mark my words, there, i said it, i think,
  in my opinion, ich finde, meiner meinung, meine beobachtung, zeg dat tegen, het meest misbegrepen, mooi gezegd,
  lees dit, vraag voor een vriend, (wie|als ik|als er|as ik) .. nog (een|1|ene|eenmaal) keer,
  nog een keer (roept|zegt|hoor|lees|noemt), (telt|geldt|werkt) voor mij, zonder grap, zegt iedereen,
  iedereen (roept|zegt|schreeuwt|heeft het over|wil),
  volgens (mijn|de|een|onze) (tante|oom|moeder|vader|schoonmoeder|schoonvader|schoonzus|buurman|buurvrouw|zwager|
    minister|staatssecretaris|krant|politiek|experts?|deskundigen|taxichauffeur|kapper),
  wij (maar )?(discussieren|praten|hebben het) over, change my mind, prove me wrong,
  ik (twijfel|lach me|erger me|verbaas me|snap niet|word er), vermoeiend, klingt (toll|gut|schon), precies dit, dit dus,
  hier dus, laat dat (even )?(bezinken|inzinken), hoe kijken jullie, wat vinden jullie, wat zien jullie, brand maar los,
  discussieer, be my guest, gaat u zelf
`;

/** A saying: what something is, or does, always and everywhere. */
export const saying = `
  maken .. tot, maakt .. (tot|van), don't fix, do not fix, beginnt,
  (is|zijn|was|blijft) (nou |toch |nu |dus |echt |gewoon |eigenlijk |nog steeds |allang |al jaren |inmiddels |
    precies ){0,2}(geen|niet|meer dan|veel meer|het enige|onmisbaar|overschat|onderschat|een (schande|recht|illusie|
    lachertje|wassen neus|drama|ramp|fabel|mythe|hype|luxe|doekje|pleister|festival|uitstervend|telefoonboek)|onzin|
    waanzin|absurd|bizar|broodnodig|goud|duur|heilig|dood|te (laat|vroeg|veel|weinig|mager|groot|vol|druk|laag|hoog|
    lang|kort)),
  zijn precies, (is|zijn|was) veel te, is precies wat,
  leert? (je|ze|men|niets|niks|niemand|een kind|meer|beter|het best) *, leer je ..,
  (leren|leert) .. (meer|beter|minder|niets|niks|veel|weinig|pas), leren (ze|kinderen) (het|niet|meer|beter|pas|van),
  los(t|sen)? (je|we|het|niks|niets|de|geen)? ?.. op, lossen ..,
  werkt (hier )?(niet|wel|gewoon|averechts|beter|prima|echt), werkt$, (werkt|helpt|is|klaar|niet), punt,
  helpt (niet|wel|niemand|niks|nauwelijks)?, doet er ?toe, begint (bij|met|thuis|aan|niet), bestaan? (niet|wel),
  zegt (niets|niks|weinig|meer), zeggen (niets|niks), (verandert|verandere?n) (er )?(niks|niets|nooit),
  hebben we het over, klinkt (mooi|leuk|goed) maar, stort .. in, gaat .. (kapot|ten onder|verloren|om vertrouwen),
  (kapot|uitgehold|uitgekleed|wegbezuinigd|opgedoekt|opdoeken), achteruit,
  zonder .. (geen|niet|geld|kan|stort|zijn|is|los*|te), lopen? .. (achter|leeg|vast|over), vraagt om, kost (tijd|geld),
  vast te houden, puzzelen, steeds (slechter|minder|meer|vaker|beter), nog steeds,
  al (dertig|twintig|tien|jaren|[0-9]+) jaar, gehor(en|t) .. abgeschafft, dies, works, is not, are not, isn't, aren't,
  is the, matters, sagen? nichts, ist kein, sind keine, hort .. auf, brauchen? .. (mehr|weniger|keine), kinder brauchen,
  schluss mit, in de praktijk, onhaalbaar, uitstervend ras, telefoonboek,
  (kind|kinderen) (dat|die|met) .. (leert|leren|kan|kunnen), gaat over, verplaatst
`;

/** What ought to be or stop. */
export const ought = `
  moet, moeten, zou, zouden,
  mag (best |echt |gerust |eindelijk |gewoon )?(weg|korter|langer|anders|minder|meer|strenger|niet|nooit),
  (mogen|mag) (best|eindelijk|gewoon|nooit), (hoort|horen|hoorde) (te|bij|niet|in|gewoon|thuis|er|elke), hoeft?, hoeven,
  verdien*, verplicht*, verbied*, verbod, verbieden, afschaf*, schaf*, schrap*, stop*, stoppen, ophouden,
  weg (met|ermee), eruit, erin, (uit|in) de klas, (gewoon )?beboeten, niet doen, nooit doen,
  laat (ze|kinderen|kleuters|ons|groep|de|leraren|scholen|nou|nu|het|juffen), laten (we|wij), geef, investeer*, koop,
  gun, praat (met|niet)*, luister*, liever, genoeg (van|is)*, ga eens, kies, begin (met|eens|klein),
  doe (iets|eens|daar), betaal*, (hoog )?tijd (om|voor|dat), het is tijd, terug naar, wij willen, we willen,
  willen gewoon, anders, luxe, wij staken, ik staak, we staken, gestaakt, recht op, roer om,
  should, must, needs?, deserves?, stop, let (children|kids|them|teachers), ban, banned, give, pay, muss, mussen,
  sollten?, gehoren, gehort, verdienen, brauchen, weg mit, lasst, belongs?, werden verheizt, verheizt, schaut zu, fehlt,
  fehlen
`;

/** All or none, more or less, too much. */
export const measure = `
  nul keer, hardop, een zegen, viel zu, elke, elk, ieder, iedere, alle, geen enkel*, niemand, iedereen, nooit, altijd,
  nergens, overal, niets, niks, zolang, hoe (meer|minder|vaker|eerder), meer, minder, beter, betere, slechter, slecht,
  te (veel|weinig|laat|vroeg|vol|groot|druk|laag|hoog|lang|kort|duur), teveel, veel te, belangrijk*, (brood)?nodig,
  noodzaak, cruciaal, onmisbaar, jammer, zonde, schande*, onzin, eerlijk, oneerlijk, gelijk, probleem, problemen,
  oplossing*, toekomst, kansen?, kwaliteit, niveau, effect, effectief, wetenschap, onderzoek, kabinet, minister*,
  staatssecretaris*, overheid, politiek, politici, den haag, tweede kamer, partij, malieveld, gemeente, sector,
  makelaar, geld, betaald, slecht betaald, salarisverhoging, loonsverhoging, nederland, vlaanderen, finland, finse,
  estland, land, maatschapp*, samenleving, vertrouwen, serieus, autonomie, ruimte, rust, aandacht, respect, vroeger,
  tegenwoordig, van nu, juist nu, ineens, eindelijk, opnieuw, in 20[0-9][0-9], prima, misschien, raar, gek, vreemd,
  crisis, hype, modewoord, every, never, always, more, less, better, nobody, unfair, broken, crisis, mehr, weniger,
  besser, nie, immer, respekt, keine?
`;

/** Asked to make a point. */
export const asked = `
  wie (lost|regelt|betaalt|draait|vangt|doet) (dat|dit|er|het), waarom, waarvoor, hoe kan het (toch )?dat, hoe kan dat,
  wie (heeft|had) .. (bedacht|verzonnen|besloten), wie (bedenkt|verzint|gaat dat|bedacht|zegt),
  wie staat er .. voor de klas, hoe ?lang nog, sinds wanneer, wanneer (stoppen|gaan|leren|houden|snappen|wordt),
  wat als, stel je voor, wat levert, wat (hebben|heeft) .. aan, snap niet, begrijp niet, wie denkt,
  kunnen (we|wij) hiervan, zul je bedoelen, why, how come, since when, who decided, warum, wieso, wann, weet je wat
`;

/** Read, heard or followed for the trade. */
export const source = `
  (artikel|stuk|boek|podcast|onderzoek|rapport|advies|lezing|studiedag|studiemiddag|training|cursus|workshop|webinar|
    congres|symposium|scholing|nascholing|masterclass|documentaire|opleiding|onderzoeksrapport|interview|thema-?avond|
    studiereis|inspiratiesessie|keynote|e-learning|blog|book|article|course|workshop|study|research|talk|training day|
    buch|fortbildung|studie|vortrag) .. (over|van|rond|rondom|uit|bij|naar|voor|on|about|uber|zum|zur),
  (training|cursus|scholing|opleiding|masterclass|workshop) *,
  (gelezen|gevolgd|geleerd|gesproken|sprak|las|volgde|luisterde|bezocht) .. (over|van|op|naar|bij), aanrader, inspirer*,
  leerzaam, leerzame, interessant*, eyeopener, eye-?opener, link in, lees*, moet je lezen, onderwerp van gesprek
`;

/** Says for whom one speaks: what else is said is a view. */
export const personal = `
  op (persoonlijke|eigen) titel,
  ((puur|helemaal|zuiver|strikt|geheel|heel) )?(mijn|m'n) (eigen|persoonlijke|prive) (mening|visie|kijk),
  (puur|helemaal|zuiver|strikt|geheel|heel) (mijn|persoonlijk|prive|op eigen titel),
  (niet|los) (die )?van (mijn|m'n) (werkgever|bestuur|school),
  niet (namens|voor) (mijn|m'n|onze|de) (werkgever|bestuur|school|stichting|team),
  (schrijf|zeg|post|vind) ik (dit )?(als|prive|persoonlijk|voor mezelf|gewoon als),
  ik (schrijf|zeg|post|deel) dit (als|niet als|prive|persoonlijk|puur), spreek voor (mezelf|mijzelf),
  views (are )?my own, in a personal capacity, personal opinion, meine (private|personliche) meinung, privat und nicht,
  nicht fur meine schule
`;

/** Told to those who decide. */
export const command = new RegExp(wrapped`
  (?:^|[:;.,"'!?] ?|\b(?:maar|dus|en|gewoon) )(?:schaf|betaal|investeer|verbied|gun|verhoog|schrap|vertrouw|
  begin (?:eens|nou|daar|met)|stop (?:eens|nou|nu|toch|met|daar)|zet (?:[a-z-]+ ){1,5}(?:af|bij elkaar|op|weg|uit)|
  haal (?:[a-z-]+ ){1,5}(?:weg|uit)|laat (?:kinderen|een kind|leraren|scholen|kleuters|het dorp|ze (?:eerst|nou|gewoon)|
  ons gewoon)|geef (?:leraren|kinderen|scholen|ons|een extra|elke|iedere)|luister (?:eens|naar)|hou
  (?:d)? (?:eens|nou|op|toch)|zeg liever|lees (?:eens|dat onderzoek)|pay|fund|trust|stop (?:testing|cutting|asking)|
  let (?:kids|children|teachers)|gebt|lasst|hort auf)\b
`);

/** What is thought of what was told before. */
export const reaction = `
  eens, oneens, mee eens, prima, onzin, flauwekul, wat een (onzin|grap|goed|slecht|raar|lachertje|gotspe), terecht,
  onterecht, schande, zolang, zeg liever, dan moet*, dat (begint|lost|helpt|werkt|zegt|gaat|verandert),
  laat (het|ze|de), begin eens, sterkte, hulde, goed zo, te laat, verbaast (me|mij) (niet|niks),
  beste (besluit|idee|nieuws), slecht(st)?e (besluit|idee|nieuws), goed (plan|idee|nieuws), slecht (plan|idee|nieuws),
  solange, we (moeten|zouden), ik zou
`;

/** Words that tell of somebody and of what is private, by kind (see kinds-of-words.ts). */
export const kindsOfPrivateWords = {
  kin: `
    moeder vader mama papa mam pap mams paps moe ma pa mem heit moeke ouder ouders broer broertje broertjes zus zusje
    zusjes oma opa tante oom stief* pleeg* gezin familie fam neefje nichtje tweelingzus tweelingbroer vriend ex mum mom
    mummy mommy dad daddy mother father parent parents brother sister gran grandma grandad nan stepdad mutter vater
    eltern bruder schwester geschwister grootouders echtgenoot
  `,
  child: `
    kind kindje kinderen kids jongen jongetje jongens jochie joch ventje kereltje mannetje knul meisje meisjes meiske
    deerntje jonk wicht leerling leerlinge leerlingen leerlingetje ll lln lrl kleuter kleutertje kleuters peuter ukkie
    hummel* achtstegroeper brugpieper schatje dreumes kid pupil pupils student students boy boys girl girls child
    children junge jungen madchen schuler* bern bernke puber* klasgenoot* klasgenootje* vriendje vriendinnetje eentje
  `,
  one: `hij hem 'm zij ze haar zijn z'n zn d'r dr ie hee he she him her his er ihm ihr ihre sein seine sie hun uw`,
  own: `mijn m'n mn onze ons mien my our mein meine meiner meinem unser unsere ik ikzelf mij me wij we i ich`,
  colleague: `
    collega* juf juffrouw meester directeur directrice duo stagiair* concierge ib'er intern invaller*
    onderwijsassistent* gymjuf teacher colleague lehrerin schoolleider adjunct oud-collega* team
  `,
  body: `
    arm armen armpje been benen hoofd hoofdje oor oren oog ogen buik hart hartje nier nieren long longen maag darm
    darmen rug nek hand handen pols polsen vinger vingers tand tanden huid bloed lever neus keel amandelen gehoor
    gezicht wenkbrauwen wimpers haren knie enkel voet heup schouder kaak rib ribben hersenen brein mond tong teen borst
    kilo gewicht lichaam lijf arms legs ears eyes wrist heart kidney gaumen palate ohr auge herz
  `,
  ill: `
    ziek zieke ziekte *ziekte *ziektes koorts* kanker *kanker leukemi* tumor* *tumor *ontsteking hernia griep *griep
    waterpokken luizen *luis neten schurft krentenbaard diabet* suiker epilep* astma* allerg* *allergie reuma* migraine*
    *infarct *bloeding beroerte toeval* insult* aanval* *aanval onwel flauw* hersenschudding gebroken breuk *breuk wond*
    litteken* pijn *pijn kwaal zwak chronisch* terminaal ongeneeslijk* uitbehandeld longcovid covid corona burn-out
    burnout overspannen uitgevallen afgekeurd zwanger* miskraam bevall* benauwd overgegeven overgeven spuugt bleek moe
    vermoeid* mager zwanger sick ill cancer seizure* krank* unfall fieber hearing verlamd* spastisch* handicap*
    *handicap beperking* doof blind slechthorend* slechtziend* schisis
  `,
  medicine: `
    pil pillen pilletje pilletjes *pillen medicijn* *medicijn* medicatie* ritalin* rilatine concerta medikinet
    methylfenidaat dexamf* puf puffer* puffen epipen epi-pen epipennen insulin* injectie* prik prikken prikt dosis
    tablet* antidepress* slikt slikken slikte slik tabletten medikament* medication meds inhaler spuit spuitje sonde*
    melatonine
  `,
  hospital: `
    *ziekenhuis* kliniek* klinik ic intensive *arts *artsen dokter* specialist* *specialist chirurg* ambulance*
    operatie* *operatie geopereerd* opereren beademing infuus prothese *prothese rolstoel* krukken gips brace mitella
    spalk rollator gehoorapparaat* hoorapparaat* hoortoestel* gehoorapparaatje* oogarts oogpleister* chemo* bestraling*
    behandeling* scan mri echo spoed* umc umcg umcu mcl mst zgt wkz sophia hospital* doctor nurse krankenhaus remission
    transplantatie* dialyse spoedpost revalid* opgenomen opname opnaam luier* pamper pampers zindelijk*
  `,
  mind: `
    autis* adhd* adhs add ass dysle* dyscal* dyskal* odd tos ocd dcd nld pdd-nos lvb hsp fas angst* *angst depress*
    trauma* ptss ptsd hecht* mutisme stotter* stoornis* *stoornis hoogbegaafd* hoogbegaafdheid laagbegaafd* begaafd*
    gifted iq tourette borderline psychose suicid* zelfmoord* zelfdoding* zelfbeschad* paniek* dwang* tics syndroom*
    *syndroom downsyndroom diagnos* verstandelijk* *achterstand *achterstanden faalangst* schoolangst overprikkel*
    prikkel* *prikkels verdwijnen
  `,
  help: `
    jeugdzorg jeugdhulp* jeugdbescherm* jeugdarts* psycholo* *psycholo* psychiat* orthopedago* logope* *therap* therapie
    therapeut* fysio* ergo* voogd* *voogd ots begeleid* ondersteuning* indicatie* beschikking* arrangement* opp tlv
    toelaatbaar* sbo so vso zml cluster* wijkteam* maatschappelijk *maatschappelijk* hulpverlen* hulp zorg* *zorg ib
    veilig meldcode melding* handelingsplan* *perspectief* plan dossier wachtlijst* intake rugzak* rugzakje* leerplicht*
    *consulent* ggz pgb samenwerkingsverband swv onderzocht getest verwezen verwijzing* doorverwezen jugendamt*
    safeguarding counsel* social
  `,
  law: `
    politie* agent agenten rechter* rechtbank* bajes cel gevangenis* vast vastzit vrij vrijkomt contactverbod
    straatverbod aangifte* opgepakt gearresteerd aangehouden gezag omgang* *omgang voogdij* toezicht bijzonderheden
    dealt dealer drugs wapen mes inval celstraf tbs veroordeeld prison jail police arrested knast polizei
  `,
  home: `
    thuis thuus thoes thuissituatie* *huis bed bedje matras* slaapt slapen sliep woont wonen woonde verhuisd* opvang*
    *opvang azc noodopvang camping vakantiepark caravan *gezin blijf-van-mijn-lijf* opvanghuis crisis* uithuis* uithoes*
    adopt* geadopteerd* weghalen weggehaald brand afgebrand woning huisje kamer koelkast front oorlog vlucht gevlucht*
    gevluchte vluchteling* uitgezet asiel* status* verblijf* home shelter zuhause heim foster
  `,
  money: `
    geld *geld schuld schulden *schulden voedselbank* armoede* arm betalen betaald bijstand* uitkering* ww werkloos*
    baan ontslagen deurwaarder* failliet leergeld jeugdfonds* kledingbank* gas stroom huur huurachterstand* rondkomen
    duur evicted poor poverty
  `,
  need: `
    ontbijt* brood *brood broodtrommel* lunch* lunchtrommel trommel* eten eet at gegeten honger* hongerig maaltijd* jas
    winterjas* schoenen *schoenen gymschoenen sokken kleren kleding winterlaarzen sandalen sandalen laarzen gewassen
    stinkt ruikt vies vieze vuile zelfde dezelfde breakfast hungry coat shoes socks fruhstuck jacke schuhe *stiefel
    douche* wassen
  `,
  feel: `
    huilt huil huilen huilde gehuild tranen traan verdriet* bang bange boos boze woede* woest stil stille stilletjes
    alleen eenzaam* somber onzeker* nerveus gespannen zenuw* gestrest trilt trillen schrok schrikt gilt gilde schreeuwt
    schreeuwen durft durfde durven krijst moeilijk moeite zwaar lastig heftig* cried crying cries scared afraid sad
    alone angry weint geweint traurig allein angst
  `,
  harm: `
    slaat sloeg slaan geslagen schopt schopte schoppen geschopt bijt beet gebeten spuugt duwt geduwd krabt pest pesten
    gepest* *gepest pester* pesters pestte buitengesloten uitgelachen uitgescholden scheldt schelden schold bedreig*
    misbruik* mishandel* verwaarlo* blauwe blauw *geweld geweld klap klappen stomp stompt stompte vecht vocht vechten
    haut schlagt aangeraakt aangezeten bullied bullying hit hits punch* vapet vapen vape rookt steelt stal gestolen jat
    jatte geschorst* schorsing* gooit gooide agress* driftbui* driftbui huilbui gestraft
  `,
  death: `
    overleden overleed dood doodgegaan gestorven sterft sterven begraf* begraven uitvaart* cremat* *crematie gecremeerd
    rouw* *rouw verloren verloor nabestaand* zelfmoord afscheid gecondoleerd condoleance* died dead death passed funeral
    gestorben tot beerdigung
  `,
  level: `
    vmbo* havo* vwo mavo* gymnasium* praktijk* kader* *kader lwoo advies* *advies adviezen niveau* *niveau score* *score
    scoort scoorde toets* *toets toetsen cito* iep doorstroomtoets* avi dle blijft zitten zittenblijven doublure* doubl*
    overdoen overgegaan overslaan onvoldoende* voldoende uitslag* *uitslag uitslagen cijfer* rapport* *rapport spelling
    dictee* rekenen lezen leest rekent achter achterstand* voorsprong plusklas versnel* 1f 2f 1s niveaugroep i-min v-min
    level levels grade grades score scores
  `,
  split: `
    scheiding* *scheiding gescheiden scheiden elkaar vechtscheiding* co-ouder* omgangsregeling* mekaar wisselt nieuwe
    vriend ex-man ex divorc* separated getrennt scheidung* vreemdgaan
  `,
  drink: `
    drinkt drank *drank fles flessen flesje alcohol* dronken wiet blow* verslaaf* verslaving* kegel drugs using gebruikt
    zuipt drunk bier kater* betrunken
  `,
};

import { wrapped } from '../matching';

/** What is said about help, research and reports around somebody. Pieces of plainPattern. */

const helper = wrapped`
  (psycholoog|psychiater|orthopedagoog|logopedist*|logopedie|ergotherapeut|ergo|ergotherapie|fysio*|kindercoach|coach|
  speltherapeut|therapeut|therapie|ggz|psych|zorgboerderij|cjg|kinderarts|neuroloog|dietist*|schoolarts|jeugdarts|
  jeugdverpleegkundige|gedragsdeskundige|maatschappelijk werk*|smw|clb|wijkteam|kinderpsych*|schoolpsych*|specialist|
  audioloog|oogarts|orthoptist|oefentherapeut*|kindertherapeut|leerplicht*|jeugdzorg|gezinscoach)
`;
const place = wrapped`
  (een |het |de )?(speciale|aparte|andere|bijzondere|gesloten|kleine|kleinere|passende|meer passende|nieuwe) (school|
  klas|voorziening|setting|basisschool|plek|groep)
`;

/** Help as soon as somebody is in the sentence. */
export const help = `
  (loopt|gaat|is|zit|moet|mag|was|liep|ging|krijgt|kreeg|heeft|had|bezoekt|spreekt|praat|wacht) .. (bij|naar|van|met|op)
    (de |een |het |zijn |haar |z'n )?([a-z]* )?${helper},
  (gesprek|gesprekken|overleg|afspraak|contact|sessies|traject|intake|onderzoek) .. (met|bij|van)
    (de |het |een )?${helper},
  ${helper} .. (ingeschakeld|erbij|gebeld|nodig|komt langs|langs geweest|zegt|denkt|vindt|betrokken|aangemeld),
  (kindercoach|zorgboerderij|speltherap*|dramatherap*|creatieve therapie|paardentherap*|rouwbegeleiding|rouwverwerking|
    emdr|kinderpsych*|schoolpsych*|cognitieve gedrags*|clb|gon-?begeleid*|buitengewoon onderwijs|zorgjuf|
    gezinsbegeleid*|opvoedondersteuning|opvoedhulp|ambulante? *|ambulant begeleid*|schoolbegeleid*|spoedhulp|
    vertrouwensarts|crisisteam|crisisdienst|wijkagent|jeugdagent|jeugdrechter|kinderrechter|politieverhoor),
  (aangemeld|aanmelding|aanmelden|verwezen|doorverwezen|verwijzing|ingeschreven) .. (voor|bij|naar) .. (onderzoek|
    dyslexie*|test*|hulp|therapie|observatie|${helper}|speciaal|sbo|so|jeugd*),
  (wachtlijst|wachten|wacht|wachttijd|in de wacht|lijst) .. (onderzoek|diagnose|hulp|plek|jeugd*|therapie|behandeling|
    ggz|sbo|so|speciaal|dagbehandeling|camhs),
  (onderzoek|diagnose|diagnoses|etiket|label|indicatie|beschikking|tlv) .. (voor|van|bij|over|naar|binnen|aangevraagd|
    afgewezen|gekregen|rond|toegekend|nodig),
  (getest|onderzocht|gescreend|geobserveerd) .. (op|voor|door|worden|wordt|werd|is),
  (krijgt|kreeg|heeft|had|gekregen|nodig|vraagt|behoeft|verdient) .. (begeleiding|begeleider|hulp|ondersteuning|bijles|
    extra instructie|verlengde instructie|rt|een-op-een*|1-op-1*|1 op 1|een op een|aparte plek|eigen programma|
    eigen leerlijn|aangepast programma|aangepast werk|rugzak|rugzakje|persoonlijk begeleider|individuele *|
    onderwijsassistent .. (hem|haar)|dyslexieverklaring|maatwerk),
  (extra|meer|intensieve|individuele|aparte|ambulante|een-op-een|1-op-1)
    (begeleiding|hulp|zorg|ondersteuning|instructie) .. (krijgt|kreeg|nodig|heeft|krijgen),
  (begeleiding|begeleider|hulp|ondersteuning) nodig,
  (hulp|zorg|begeleiding|aandacht|plek|school|rust|ondersteuning) (krijgt )?die (hij|zij|ze|dit kind|deze jongen) ..
    (nodig|verdient|krijgt|past),
  waar (hij|zij|ze) wel (de |het )?(hulp|zorg|rust|begeleiding|zichzelf|past|krijgt), (met|aan) een rugzakje, rugzakje,
  rugzakleerling*, rugzakkind*, zorggeval*, probleemgeval*, aandachtskind*, risicoleerling*, risicokind*, zorgenkind*,
  zorgenleerling*, handelingsverlegen*, casuistiek, casusbespreking, dossier van, in het dossier, leerlingbespreking,
  leerlingbesprekingen,
  (besproken|aangekaart|ingebracht|gebracht) (in|bij) (het|de) (zorg*|ondersteunings*|ib*|mdo|team), multidisciplinair*,
  observatie van, gehoord door, zorgstructuur rond, draagt een rugzak,
  (gaat|moet|mag|vertrekt|stapt|zit|hoort|wordt|ging|moest|verhuist|verhuisd|overgeplaatst|overstap) .. (naar|op|in)
    ${place},
  op proef, naar (het )?(speciaal|sbo|so|vso)( |-)?(onderwijs)?( ?[.!]|$| want | omdat | en | dus | moet* | gaat ),
  verwijzing naar,
  (geen|niet een|nergens|eindelijk) .. (passende |geschikte |goede )?(plek|school|plaats) (voor|op|in|waar|meer|is),
  (passende|geschikte) (plek|plaats|school|setting),
  (kunnen|konden|kan|kon) .. (hem|haar|'m|d'r|dit kind|deze leerling|dat kind) .. (niet|geen) ..
    (bieden|geven|helpen|hebben|houden|handhaven|meer aan),
  wat (hij|zij|ze|dit kind|deze jongen) nodig (heeft|had),
  (hoort|past|thuishoort) .. niet (hier|bij ons|op onze school|op deze school|in (mijn|onze|deze|een|het) (klas|groep|
    school|reguliere*|regulier)|thuis (op|in|bij)),
  niet (hier )?(thuis|thuishoort) (op|in|bij) (school|onze|deze|het reguliere|regulier), geschorst,
  (melding|meldingen|zorgmelding|aangifte|vermoeden|vermoedens|signaal|signalen)
    (gedaan|gemaakt|over|van|van .. gedaan|bij|doen),
  (tweede|derde|vierde|nieuwe|zoveelste) melding,
  politie .. (aan de deur|in de klas|op school|op het plein|voor een leerling|voor de leerling|kwam|haalde|stond|
    meegenomen|nam),
  (politie|jeugdzorg|instantie|instanties|hulpverlening) .. (meegenomen|opgehaald|betrokken|ingeschakeld|ingegrepen|
    erbij),
  (de )?ggd .. (vindt|zegt|zag|onderzoek|gewogen|bevonden|verwijst|belde),
  (ouders|moeder|vader) .. (weigeren|weigert|willen geen|wil geen|ontkennen|ontkent|niet meewerken|werken niet mee|
    tekenen niet|tekent niet|geen toestemming) .. (hulp|onderzoek|medicatie|gesprek|diagnose|bril|school|begeleiding|
    test|sbo|probleem*|iets|dat)
`;

/** Ordinary words as well. */
export const helpSoft = `
  doorverwijzing, begeleiding, ondersteuning, extra hulp, extra tijd, aparte plek, individueel, prikkelarm*,
  koptelefoon, wiebelkussen, studdy buddy, time-?out plek, rustplek, indicatie, beschikking, dossier, observatie,
  ander* school, overplaatsing, afstroom*
`;

/** As the told-of files, in German. Pieces of plainPattern, so without umlauts. */

const parent = '(mutter|vater|mama|papa|eltern|stiefvater|bruder|schwester|oma|opa|familie)';

export const german: Record<string, { hard: string; soft: string }> = {
  'care-home': {
    hard: `
  adoptiert*, (papa|vater|mama|mutter) .. (haut|schlagt|prugelt|trinkt|sauft|im gefangnis|an der front|abgehauen),
  ohne (fruhstuck|essen|jacke|pausenbrot|schuhe|winterjacke|brot), (hat|hatte|mit) .. hunger, hungrig,
  (dreckig*|dieselben|derselben|gleichen|denselben|schmutzig*) (klamotten|kleider|kleidern|sachen|kleidung|pulli),
  ${parent} .. (getrennt|trennen sich|trennt sich|scheidung|scheiden|geschieden|gefangnis|knast|krankenhaus|klinik|
    trinkt|schlagt|schlagen|geschlagen|gestorben|verstorben|arbeitslos|ausgezogen|abgehauen|verlassen|inhaftiert|
    depress*|schwer krank|todkrank|suchtig|alkoholiker*|uberfordert|alleinerziehend|abgeschoben|verloren|verlor|
    verhaftet|weigern|krebs),
  (lebt|leben|wohnt|wohnen|schlaft) .. (bei (der|seiner|ihrer|den|seinem|ihrem) (oma|opa|tante|gro*eltern|vater|mutter)|
    im (heim|auto|frauenhaus|wohnheim)|in (einer|einem|der) (pflegefamilie|wohngruppe|heim|notunterkunft|unterkunft)|
    getrennt),
  frauenhaus, *pflegefamilie, pflegeeltern, pflegekind*,
  (zu hause|zuhause|daheim) .. (geschlagen|schlimm|nicht gut|nicht sicher|schwierig|streit|stress|schlage|gewalt|
    nicht leicht|chaos|probleme),
  (probleme|gewalt|streit|stress|armut) (zu hause|zuhause|daheim), blaue[nr]? fleck*, abschieb*, abgeschoben, asyl*,
  wohnungslos, obdachlos, jugendamt*, kindeswohl*, armut, trennungskind,
  vermisst (seinen|ihre|seine|ihren) (papa|mama|vater|mutter)
    `,
    soft: 'alleinerziehend*, trennung',
  },
  'care-results': {
    hard: `
  (noch )?(keinen|keine|nicht|kaum) .. (stift halten|lesen|schreiben|rechnen|sprechen|zahlen|laufen) (kann|konnte),
  (kann|konnte) .. (nicht|kaum|nichts|keine) .. (lesen|rechnen|schreiben|mithalten|zahlen|buchstab*|stillsitzen|
    konzentrieren|deutsch),
  (muss|soll|wird|darf|sollte|musste) .. (klasse|jahr|schuljahr) .. (wiederholen|uberspringen|zuruck),
  wiederholt (die|das), (wiederholt|wiederholen|wiederhole) .. (klasse|jahr|schuljahr),
  (klasse|schuljahr) .. (wiederholt|wiederholen|uberspring*|zuruckgestuft), ehrenrunde, (dreht|drehen) .. runde,
  versetzung .. (gefahrdet|geschafft|nicht), nicht versetzt, zuruckgestuft,
  ([1-6]|eins|zwei|drei|vier|funf|sechs)(-|\\+|er)? (in|im) (mathe|deutsch|sachkunde|englisch|diktat|lesen|rechnen|
    zeugnis),
  (hat|schrieb|bekam|kriegt|kriegte|bekommt|geschrieben) .. (eine|ne|'ne|nur|lauter) (eins|zwei|drei|vier|funf|sechs|
    [1-6]|funfer|sechser|vieren|funfen),
  (haupt|real|gesamt|mittel|forder|sonder|grund)schul(empfehlung|niveau),
  von (einer|der|[1-6]|null) .. auf (eine|die|[1-6]) ?*,
  (liest|rechnet|schreibt) .. (noch )?(nicht|kaum|wie ein*|stockend|auf dem stand), lesestufe*,
  (unter|uber) dem (durchschnitt|klassendurchschnitt|niveau), uberspringt, (nicht|wird nicht|wurde nicht) versetzt,
  bleibt sitzen, sitzen ?(bleiben|geblieben),
  (eine|ne|'ne|wieder eine|nur eine) (funf|sechs|vier|[3-6]) (in|im|fur|geschrieben|bekommen),
  (gymnasial|realschul|hauptschul)empfehlung,
  empfehlung (furs|fur das|fur die|zum|zur) (gymnasium|realschule|hauptschule|mittelschule|gesamtschule),
  (geht|kommt|darf|soll|muss|wechselt) .. (aufs|auf das|auf die|zur|zum|in die) (gymnasium|hauptschule|realschule|
    forderschule|sonderschule|gesamtschule),
  hinkt .. hinterher, *ruckstand, (lese|rechen|rechtschreib)-?(recht)?(schwach*|probleme*), durchgefallen,
  versteht .. nichts
    `,
    soft: 'schlechte? noten?, diktat, zeugnis*',
  },
  'care-wellbeing': {
    hard: `
  (weint|geweint|weinte|weinend|heult|geheult|weinen) , (hat|hatte) .. angst, angst vor,
  (will|wollte|mochte) .. nicht mehr (leben|in die schule|zur schule|nach hause|essen), sterben (will|mochte|wollte),
  keine (freunde|freundin|freundinnen), (niemand|keiner) .. (spielt|will|mag|spielen|neben),
  (spricht|redet|isst|schlaft|lacht) .. (nicht|kein wort|nichts|kaum|nie)( mehr)?,
  (geht|ging) .. (nicht gut|schlecht|nicht so gut|mies), (mache|macht|machen|mach) .. sorgen um, sorgen um,
  bauchschmerzen, bauchweh, ritzt, zuruckgezogen, (hat es|hat's) .. (nicht leicht|schwer), schwere zeit, trauert,
  trauer um, traumatis*, einsam
    `,
    soft: 'traurig, angstlich, still',
  },
  'care-behaviour': {
    hard: `
  (hat|haben) .. (gebissen|getreten|geschlagen|gespuckt|gestohlen|geklaut|geworfen|beleidigt|gelogen|geschubst|
    geprugelt|geschwanzt|gemobbt|gekratzt|geschummelt),
  (wirft|warf|schmei.t|schmiss) .. (stuhl|stuhle|tisch|tische),
  (wird|wurde|werden) .. (gehanselt|ausgelacht|ausgeschlossen|gemobbt|gehauen|geschlagen|geargert|verprugelt),
  gehanselt, ausgelacht, (rastet|flippt|rastete|flippte) .. aus, ausgeflippt, schulverweis,
  (vom unterricht|von der schule) (ausgeschlossen|verwiesen|geflogen), beim (direktor|schulleiter|rektor),
  stort (den|jeden|die), schwanzt, unbeschulbar
    `,
    soft: 'frech, laut, pobelt',
  },
  'care-support': {
    hard: `
  *diagnose*, diagnostik, *therapie, schulbegleit*, integrationshelfer*, i-helfer*, familienhilfe, *warteliste,
  forderschule, sonderschule, inklusionskind*, i-kind*, *begutacht*, gutachten, nachteilsausgleich, *beratungsstelle,
  sozialarbeit*, schulsozial*, (braucht|bekommt|kriegt) .. (hilfe|forderung|therapie|begleitung|nachhilfe|unterstutzung)
    `,
    soft: 'forderung, nachhilfe',
  },
  'care-illness': {
    hard: `
  *leukamie, in remission, kreissaal, epilepsie, zuckerkrank, seit dem unfall,
  (wochen|monate|tage) (klinik|krankenhaus|reha),
  (arm|bein|nase|fu.|finger|schlusselbein) gebrochen, (operiert|operation|op gehabt), horgerat*, rollstuhl, nasst ein,
  eingenasst, eingekotet, lause, windpocken, krankgeschrieben,
  (fehlt|fehlte|fehlen) .. (seit|schon|wieder|tage|wochen|unentschuldigt), unentschuldigt, (im|ins) krankenhaus,
  verstorben, intensivstation, krampfanfall, (hort|sieht) (sehr |so |nur )?(schlecht|nichts), spricht nicht,
  ubergewicht*, erdnuss*, fehlgeburt, beerdigung, burn-?out
    `,
    soft: 'verletzt, erkaltet, fehlt',
  },
};

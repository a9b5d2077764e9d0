import { wrapped } from '../matching';

/** What is said about how somebody behaves, or is treated by others, and what was done about it. Pieces of plainPattern. */

const thrown = wrapped`
  (stoel|stoelen|tafel|tafels|tafeltje|spullen|schaar|scharen|boek|boeken|schoen|schoenen|steen|stenen|laptop|
  chromebook|etui|beker|bekers|krukje|kruk|blokken)
`;

/** Behaviour as soon as somebody is in the sentence. */
export const conduct = `
  (gooit|gooide|gooien|gegooid|smijt|smeet|gesmeten|slingert|keilt|keilde|flikkert|trapt|trapte) .. ${thrown},
  ${thrown} .. (gegooid|gooit|gooide|omgegooid|door de lucht|vliegen|vlogen|naar (mijn|zijn|haar|het) hoofd),
  (luistert|luisterde|luisteren) .. (niet|nergens|naar niemand|nooit|voor geen meter|slecht),
  (loopt|liep|rent|rende) .. (elke dag|iedere dag|steeds|altijd|weer|telkens|vaak) .. weg,
  (loopt|liep|rent|rende) (elke dag|iedere dag|steeds|altijd|weer|telkens|vaak) weg, weglopertje,
  (niet|onmogelijk|nauwelijks|amper) te (handhaven|houden|sturen|corrigeren|hanteren|harden|temmen|bereiken|doen met),
  (geen|niet) .. land .. te bezeilen,
  (verziekt|verpest|verpestte|verstoort|verstoorde|terroriseert|saboteert|sloopt|ontwricht|gijzelt|domineert|verknalt)
    .. (les|lessen|klas|sfeer|groep|boel|instructie|dag|dagen|school|alles|iedereen),
  (maakt|maakte|maken) .. (alles|spullen|dingen|werk|speelgoed|tekeningen) .. (kapot|stuk),
  (maakt|maakte|maken|maakten) .. (belachelijk|het leven zuur|het leven tot een hel|bang), klas .. ontruim*, ontruimd,
  (vloekt|vloekte|scheldt|schold|tierde|tiert|brult|krijst|krijste|gilt|gilde) ..
    (me|mij|ons|uit|iedereen|juf|de juf|anderen|kinderen|hele),
  (noemt|noemde|noemden) (me|mij|juf|haar|hem|elkaar|de juf|een ander|een meisje|een jongen),
  (uit|door) (zijn|haar|z'n|d'r|hun|het) (plaat|dak|slof|stekker|lint), door het lint, flipt, flipte, geflipt,
  compleet los, helemaal los, ontspoort, ontspoorde, ontspoord, escaleert, escaleerde, geescaleerd, escalatie,
  ontregeld, tekeer*, door het dolle heen, *aanvallen van woede, razend, woedend op,
  (pakt|pakte|gepakt|haalt|haalde|nam|gejat|gestolen|steelt|stal) .. (geld|portemonnee|uit mijn tas|uit de tas|
    uit mijn la|uit tassen|uit jassen|uit jaszakken),
  uit (mijn|iemands) (tas|la|jaszak|portemonnee) .. (gepakt|gehaald|gestolen|genomen), diefstal, dief, diefje, spiekt,
  spiekte, gespiekt, spieken, afgekeken, (kijkt|keek) .. af (bij|van|tijdens), valsgespeeld, plagiaat,
  chatgpt .. (gebruikt|gemaakt|ingeleverd), smoesjes, betrapt,
  (wordt|werd|worden|werden|is|was) .. (uitgelachen|gepest|weggepest|buitengesloten|genegeerd|uitgescholden|opgewacht|
    bedreigd|getreiterd|weggeduwd|gemeden|nageroepen|vernederd|gediscrimineerd|gechanteerd|in elkaar geslagen|geslagen|
    gediscrimineerd|afgeperst|geintimideerd|opgesloten|uitgejouwd|nagedaan|buiten de groep),
  uitgelachen, weggepest, pesten (hem|haar|'m|d'r), treiter*, getreiterd, pispaal, zondebok, mikpunt,
  (slachtoffer|dader) van, het slachtoffer, sluiten .. buiten,
  (klasgenoten|kinderen|anderen|ze) .. (haar|hem) .. (uit|uitlachen|pesten|buiten|negeren), racistisch*, bedreig*,
  wapen, mes mee, mes bij, zakmes, vuurwerk .. (gooide|gegooid|afgestoken),
  (kan|kon|kunnen|konden) .. (niet|geen|nooit|onmogelijk) .. (stilzitten|stil zitten|regels houden|tegen (zijn |
    haar )?verlies|afblijven|luisteren|zijn mond houden|haar mond houden|mond dicht|handen thuis|grenzen|op (zijn|
    haar) (stoel|plek|beurt)),
  (geen|niet een) (minuut|seconde|moment|tel) (stil|rust|stilzitten|op (zijn|haar) stoel), stuitert, hyperactief,
  *druk en ongeconcentreerd,
  (onder|in|achter) (de|zijn|haar|een|mijn|het) (tafel|kast|bureau|bank) .. (kruipt|kroop|zit|zat|verstopt|lag|ligt),
  (kruipt|kroop|duikt|dook|zit|zat|ligt|lag|verstopt|verstopte) .. (onder ((de|zijn|haar|een|mijn|het) )?(tafel|bureau|
    bank|kapstok)|in de kast),
  handen niet thuis, losse handjes,
  (moeilijk|lastig|onmogelijk|vervelend|irritant|vreselijk|onhandelbaar|onuitstaanbaar|brutaal|verwend|rot|ettertje|
    etter van een|kut|tering)e?( |-)?(kind|kindje|leerling|jongen|jongetje|ventje|joch|jochie|meisje|kleuter|rotzak|
    gast|gastje),
  *rotjoch*, rotkind*, kutkind*, ettertje, etterbak*, draak van een (kind|jongen|meisje|leerling),
  fysiek (ingrijpen|geweld|agressief|worden|werd), (in|onder) bedwang, vastgehouden, vasthouden .. (moeten|moest),
  gefixeerd, separeer*, (gevecht|knokpartij|vechtpartij),
  (heeft|had|hebben|gaf|geeft|kreeg|krijgt) .. (in elkaar|een klap|een stomp|een schop|een kopstoot|een trap|een dreun|
    een duw|een bloedneus|een tand door),
  met (scharen|stoelen|stenen|messen) (gooit|gooide|gooien|zwaait), grensoverschrijdend, seksueel getint*,
  geexperimenteerd met, rookt, gerookt, snus, (lachgas|energiedrank) *,
  (filmde|gefilmd|maakte) .. (stiekem|op de wc|in de kleedkamer), nepaccount*,
  (moest|moet|mocht|mag|werd|wordt|is|was|zat|zit|stond|staat) .. (bij de (directeur|directrice|directie)|
    naar de (directeur|directrice|directie)|op de gang|de gang op|in de hoek|uit de les|naar huis|
    niet (meer )?mee op (kamp|schoolreis|excursie)|voor straf|straf|geschorst|gestraft|van school|nablijven|nazitten|
    de klas uit),
  (uitgesloten|uitgezonderd|geweerd) van (kamp|schoolreis|de musical|school|overblijf|de bso), strafregel*, strafwerk,
  (op|aan) de gang gezet, voor de klas gezet, mag niet mee (op|naar), bij de directeur
`;

/** Ordinary words as well. */
export const conductSoft = `
  grote mond, respectloos, schreeuwt, schreeuwde, gilt, brult, (loopt|liep|rent|rende) .. weg, ontploft, ontplofte,
  ontploffing, explodeert, explodeerde, weigert, weigerde, wil niks, wil niets, doet niks, doet niets, voert niks uit,
  bezeert, irritant, vervelend*, moeilijk gedrag, storend*, stoort, stoorde, doodmoe van, gesloopt door, druktemaker,
  liegt, telefoon afgepakt, slopend, handenbinder*
`;

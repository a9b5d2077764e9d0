import { wrapped } from '../matching';
import { ends } from './told-in-short-parts';

/** What can be seen of a pupil without a word of care: a mark on the skin, a fault counted,
  a name that changed. Pieces of plainPattern. */

const limb = wrapped`
  (arm|armen|armpje|armpjes|onderarm|onderarmen|bovenarm|bovenarmen|pols|polsen|polsje|been|benen|bovenbeen|bovenbenen|
  dij|dijen|rug|nek|hals|buik|kaak|wang|lip|oog|slaap|voorhoofd|gezicht|schouder|scheen|schenen|handrug|billen)
`;
const theirs = "(zijn|haar|z'n|zn|d'r|dr|de|die|een|hun|beide)";
const test = wrapped`
  (cito|iep|dmt|avi|boom|dia|route 8|doorstroomtoets|eindtoets|
  citotoets|rekentoets|leestoets|spellingtoets|woordenschat|
  begrijpend lezen|technisch lezen|spelling|rekenen|rekenwiskunde)
`;
const count = '(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|nul|[0-9]+)';
const victim = wrapped`
  (kind|kinderen|kindje|kindjes|kleuter|kleuters|meisje|meisjes|
  jongen|jongens|jongetje|jongetjes|klasgenoot|klasgenoten|
  klasgenootje|klasgenootjes|leerling|leerlingen|juf|invaller|invaljuf|overblijfmoeder|meester|vriendje|vriendinnetje|
  buurmeisje|buurjongen|[a-z]+)
`;
const hurt = wrapped`
  (geschopt|geslagen|geduwd|gebeten|gekrabd|gestompt|getrapt|geknepen|bespuugd|bespuwd|geslaan|gewurgd|uitgescholden|
  geschupt|opgewacht|gepest|bedreigd|gestoken|beschimpt|nageroepen|omvergeduwd)
`;

/** Marks of harm, by oneself or by others. */
export const tracesOnSkin = `
  (krassen|krasjes|kras|sneetje|sneetjes|sneeen|snijwond|snijwonden|snijwondjes|striem|striemen|brandplek|brandplekken|
    brandplekje|brandplekjes|brandwondjes|littekens|littekentjes|handafdruk|vingerafdrukken|knijpplekken|bijtwond|
    schaafwonden|korstjes|bulten|(blauwe?|beurse|paarse|rode|gele) (plek|plekken|plekjes|oog|ogen)) ..
    (op|in|langs|rond|om) ${theirs} (linker|rechter|blote|dunne )?${limb},
  (lange mouwen|trui|coltrui|hoodie|vest) .. (graden|hitte|tropisch|hittegolf|smelten|warm),
  (met|bij) .. graden .. (lange mouwen|dikke trui),
  (slaapt|sliep|slapen|slop|slopt|schlaft|schlief|sleeps|slept) .. (onder|
  unter|under) (zijn|haar|het|'t|zien|de|dem|the)?
    ?(bed|bedde|bett),
  bange ?heid, van (de )?bange(g?heid|g?head), (in|under) .. (bed|cupboard) from fear
`;

/** A year that is done again, or a learning disability that is named. */
export const tracesCertain = `
  (moet|mag|gaat|wil|zal) (het|dit|zijn|haar|een|groep ?[1-8]|dat) .. (overdoen|over doen|dubbelen|bissen),
  *lernbehindert*, het leven geen zin (meer )?heeft, (ik wil|
  hij wil|ze wil|wilde) (liever )?niet meer (leven|wakker worden),
  (broertjes|zusjes|broer|zus|kinderen|vader|moeder|elkaar) .. niet .. (zien|spreken) (van|volgens) de rechter
`;

/** A name, a father or a house that is new again. */
export const tracesAtHome = `
  (slaapt|sliep|geslapen|slapen) .. (op de bank|op een matras|
  in de auto|bij de buren|in een tent|in de camper|in de schuur),
  (op de bank|op een matras|in de auto|bij de buren|in een tent|
  in de camper|in de schuur) .. (slaapt|sliep|geslapen|slapen),
  contactverbod*, straatverbod*, van de rechter, uit de ouderlijke macht,
  (nieuwe|andere|tweede|derde|vierde|vijfde) (achternaam|familienaam|papa|mama|stiefvader|stiefmoeder|pleeggezin|
    pleegmoeder|pleegouders|surname|last name|nachnamen) .. (gekregen|kreeg|krijgt|heeft|gehad|dit jaar|oefent|schrijft|
    op|in|bekommen|got),
  (kreeg|krijgt|heeft|gekregen|schrijft|oefent) .. (nieuwe|andere|
  tweede|derde|vierde|vijfde) (achternaam|familienaam|papa|
    mama|stiefvader|stiefmoeder|pleeggezin|pleegmoeder|pleegouders)
`;

/** Marks, faults and tests of one child. */
export const tracesOfResults = `
  (blijft|bleef|moet blijven) (nog een jaar |toch |dus |nog )?in groep ?[1-8]${ends},
  ${test} ?[:=]? (een |'n |op |was |weer )?(i|ii|iii|iv|v)(\\+|-|-score|-niveau)?${ends},
  (i\\+|v-|v--|iii-|iv-) (voor|op|bij|voor de|op de|bij de|al|en) *,
  ${count} (spel|reken|taal)?(fouten|foutjes) (op|in|bij|van|
  voor) (het|de|een|zijn|haar|een enkele|${count}) .. (dictee|
    bladzij|bladzijde|blad|toets|regel|zin|zinnen|woorden|sommen|pagina|a4),
  (blijft|is|wordt|staat) (gewoon |en blijft |dus |nu |nog steeds )?een ([1-4]|nul|dikke onvoldoende)${ends},
  (dat|het) (blijft|is|wordt) (gewoon |dus )?een ([1-4]|nul),
  (blijft|is|dus|wordt) een ([1-4]|nul) (hoe|ook al|wat|want),
  (?!(wij|we) )[a-z]+ (hebt|heeft|had) .. gespiekt, spiekte, spiekt, spieken betrapt, (zat|zit) (weer )?te spieken,
  spiekbriefje,
  afgekeken (bij|van|van de buren),
  (jaar|groep ?[1-8]|klas|schooljaar) (nog een keer |opnieuw |nog eens )?(overdoen|over doen|over te doen|overdoet|
    moet overdoen|dubbelen|dubbelt|dubbelde|bissen|bist|biste),
  (slecht|laag|zwak|dramatisch|teleurstellend|beroerd) gemaakt, (slecht|laag|zwak|dramatisch) gescoord
`;

/** Hurt another child, or was sent out. */
export const tracesOfConduct = `
  (heeft|had|hebben) .. ${victim} ${hurt}, (heeft|had|hebben) ${victim} .. ${hurt},
  (begon|begint|is begonnen|startte) (zelf |eerst |weer |gewoon |als eerste )?(met|te) (duwen|schoppen|slaan|spugen|
    schelden|bijten|trekken|knijpen|pesten|gooien|vechten|trappen|stompen|krabben|uitdagen),
  (schopte|sloeg|duwde|beet|spuugde|stompte|trapte|schold) .. (eerst|als eerste|weer|drie|twee|iemand|een kind|
    een ander kind|een kleuter|een meisje|een jongen),
  (hit|kicked|pushed|bit|punched|spat) .. (first|another (child|
  kid|boy|girl)|a (child|kid|boy|girl|classmate)|three kids),
  uit (de|het) [a-z]+ (is|wordt|werd|was|moest worden|is weer|
  werd weer) (gestuurd|gezet|gehaald|verwijderd|weggestuurd),
  (voor de|voor 't) (tweede|derde|vierde|vijfde|zoveelste) keer .. (gestuurd|geschorst|de gang op|nablijven|eruit)
`;

/** The same in German. */
export const tracesInGerman = `
  *lernbehinder*, *lernbeeintrachtig*, forder(diagnos|gutachten|status|antrag)*, sonderpadagogisch*,
  entwicklungsverzoger*,
  sprachentwicklungsstor*, rechenschwach*, leseschwach*, (bleibt|blieb|ist) sitzen(geblieben)?, sitzen geblieben,
  (hat|hatte) .. (gebissen|geschlagen|getreten|geschubst|angespuckt|gemobbt),
  (blaue flecken|kratzer|schnitte|narben) .. (arm|armen|arme|handgelenk|bein|beinen|rucken|gesicht)
`;

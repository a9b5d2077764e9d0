import { wrapped } from '../matching';

/** Animals at home, and things that do or grow something: nobody calls a child so, as a monkey or a bear. */
const pets = {
  within: 'hond|hondje|poes|kat|kater|kitten|konijn|konijntje|hamster|cavia|pony|kip|parkiet|goudvis|schildpad|puppy',
  whole: 'paard|pup|dog|cat|rabbit|horse|hund|katze',
};
const things = {
  within: wrapped`
    slak|wandelendetak|robot|stofzuiger|grasmaaier|robotmaaier|chatbot|kamerplant|camper|caravan|keukenmachine|
    koffiemachine|cappuccinomachine|wasmachine
  `,
  whole: 'plant|printer|houseplant',
};

/** Words of these, and words that end so: "huiskat". */
const within = [
  pets.within,
  things.within,
  wrapped`
    honden|pups|teckel|tekkel|labrador|herdershond|keeshond|poedel|beagle|retriever|bulldog|chihuahua|labradoodle|
    spaniel|viszla|dwergkees|stabij
  `,
  'poesje|katten|katje|konijnen|marmot|gerbil|chinchilla',
  wrapped`
    paardje|veulen|ezeltje|shetlander|schaap|schapen|schaapje|lammetje|geit|geitje|kalfje|varken|varkentje|biggetje|
    alpaca|kameel|kamelen|olifant
  `,
  wrapped`
    kippen|kippetje|haantje|kuiken|kuikentje|eendje|zwaan|zwanen|kalkoen|papegaai|kanarie|vogel|vogels|vogeltje|specht|
    mees|mezen|roodborst|roodborstje|musje|kraai|ekster|ooievaar|uiltje|reiger
  `,
  wrapped`
    goudvissen|vissen|visje|guppy|kikker|kikkervisje|salamander|schildpadden|hagedis|gekko|egeltje|eekhoorn|eekhoorntje|
    muis|muizen|muisje|vosje|vleermuis|wasbeer|zeehond
  `,
  wrapped`
    orchidee|cyclaam|geranium|hortensia|dahlia|olijfboom|citroenboom|vijgenboom|bonsai|sanseveria|kamerpalm|varen|sloep|
    kajak|roeiboot|zeiljacht|skelter|airfryer|koffiezetter|wekkerradio|regenton|tuinslang|bladblazer
  `,
  wrapped`
    (?:puppy|honden|katten|poezen|paarden|konijnen|kippen|dieren)(?:cursus|school|training|les|trimmer|trimsalon|opvang|
    asiel|brokken|brokjes|voer|hok|ren|kliniek|bench|riem|speeltje|show|luik)
  `,
  'krekel|slakje|slakken|regenworm|wormen|kever|lieveheersbeestje|vlinder|hommel|kreeft',
  wrapped`
    nestkast|nestkastje|voederhuisje|voedertafel|vetbol|vetbollen|pindakaaspot|reanimatiepop|oefenpop|babypop|knuffel|
    knuffelbeer|klassenpop|handpop|klassendier|tomtom|monstera|plantje|cactus|kerstboom|zuurdesem|kabouter|sneeuwpop|
    vogelverschrikker|busje|bakfiets|vouwwagen|zeilboot|vissentank|aquarium|terrarium|kattenbak|dierenarts|hondenmand
  `,
].join('|');

/** Of these the whole word only: many other words end so. */
const whole = [
  pets.whole,
  things.whole,
  wrapped`
    cyperse|cypers|egel|eend|eenden|paarden|rijpaard|merrie|siamees|siamese|terrier|herder|bouvier|husky|doodle|fret|
    fretje|rat|ratje|ratten|ezel|ezels|hengst|ruin|lam|lammeren|ram|ooi|bok|koe|koeien|kalf|kalveren|stier|big|biggen|
    zeug|lama|giraf|aap|aapje
  `,
  wrapped`
    haan|hanen|gans|ganzen|duif|duiven|pauw|kwartel|mus|mussen|merels?|uil|uilen|meeuw|vis|karper|karpers|pad|padden|
    slang|mol|vos|vossen|hert|herten|ree|otter|mier|mieren|spin|spinnen|spinnetje|rups|rupsen|rupsje|worm|pissebed|
    bijen|libel|mug|garnaal|krab
  `,
  'kano|bus|polo|ficus|auto|autootje|brommer|desem|steentje|brokjes|miauwt|blaft|kwispelt|hinnikt|kraait|loeit',
  wrapped`
    guinea|bunny|parrot|chicken|rooster|duck|goldfish|tortoise|hedgehog|snail|cow|goat|pig|roomba|welpe|hase|kaninchen|
    pferd|huhn|hahn|ente|schildkrote|igel|schnecke|kuh|ziege|meerschweinchen
  `,
].join('|');

/** What people name like a person: pets, dolls, plants and machines; asked of a folded word. */
export const creature = new RegExp(`(?:${within}|^(?:${whole}))(?:s|'s)?$`);

/** Which of these nobody calls a child: the pets as whole words, the things also at the end of one. */
export const pet = new RegExp(`^(?:${pets.within}|${pets.whole}|${things.whole})$|(?:${things.within})$`);

/** Pictures of animals. */
export const faces = /🐶|🐕|🐩|🐱|🐈|🐴|🐎|🐰|🐇|🐹|🐓|🐔|🐥|🐣|🦜|🐢|🐟|🦗|🐌|🐷|🐮|🦔/u;

/** Words of these, and words that end so: "huiskat". */
const within = [
  'hond|honden|hondje|pups|puppy|teckel|tekkel|labrador|herdershond|keeshond|poedel|beagle|retriever|bulldog|chihuahua|labradoodle|spaniel|viszla|dwergkees|stabij',
  'poes|poesje|kat|katten|katje|kater|kitten|konijn|konijnen|konijntje|hamster|cavia|marmot|gerbil|chinchilla',
  'paardje|pony|veulen|ezeltje|shetlander|schaap|schapen|schaapje|lammetje|geit|geitje|kalfje|varken|varkentje|biggetje|alpaca|kameel|kamelen|olifant',
  'kip|kippen|kippetje|haantje|kuiken|kuikentje|eendje|zwaan|zwanen|kalkoen|papegaai|parkiet|kanarie|vogel|vogels|vogeltje|specht|mees|mezen|roodborst|roodborstje|musje|kraai|ekster|ooievaar|uiltje|reiger',
  'goudvis|goudvissen|vissen|visje|guppy|kikker|kikkervisje|salamander|schildpad|schildpadden|hagedis|gekko|egeltje|eekhoorn|eekhoorntje|muis|muizen|muisje|vosje|vleermuis|wasbeer|zeehond',
  'orchidee|cyclaam|geranium|hortensia|dahlia|olijfboom|citroenboom|vijgenboom|bonsai|sanseveria|kamerpalm|varen|sloep|kajak|roeiboot|zeiljacht|skelter|keukenmachine|airfryer|koffiezetter|wekkerradio|regenton|tuinslang|bladblazer',
  'krekel|slak|slakje|slakken|wandelendetak|regenworm|wormen|kever|lieveheersbeestje|vlinder|hommel|kreeft',
  'nestkast|nestkastje|voederhuisje|voedertafel|vetbol|vetbollen|pindakaaspot|reanimatiepop|oefenpop|babypop|knuffel|knuffelbeer|klassenpop|handpop|klassendier|robot|stofzuiger|grasmaaier|robotmaaier|tomtom|chatbot|monstera|kamerplant|plantje|cactus|kerstboom|zuurdesem|kabouter|sneeuwpop|vogelverschrikker|camper|caravan|busje|bakfiets|vouwwagen|zeilboot|koffiemachine|cappuccinomachine|wasmachine|vissentank|aquarium|terrarium|kattenbak|dierenarts|hondenmand',
].join('|');

/** Of these the whole word only: many other words end so. */
const whole = [
  'cyperse|cypers|egel|eend|eenden|paard|paarden|rijpaard|merrie|siamees|siamese|pup|terrier|herder|bouvier|husky|doodle|fret|fretje|rat|ratje|ratten|ezel|ezels|hengst|ruin|lam|lammeren|ram|ooi|bok|koe|koeien|kalf|kalveren|stier|big|biggen|zeug|lama|giraf|aap|aapje',
  'haan|hanen|gans|ganzen|duif|duiven|pauw|kwartel|mus|mussen|merels?|uil|uilen|meeuw|vis|karper|karpers|pad|padden|slang|mol|vos|vossen|hert|herten|ree|otter|mier|mieren|spin|spinnen|spinnetje|rups|rupsen|rupsje|worm|pissebed|bijen|libel|mug|garnaal|krab',
  'kano|bus|polo|plant|ficus|auto|autootje|brommer|printer|desem|steentje|brokjes|miauwt|blaft|kwispelt|hinnikt|kraait|loeit',
  'dog|cat|kitten|horse|hamster|guinea|rabbit|bunny|parrot|chicken|rooster|duck|goldfish|tortoise|hedgehog|snail|cow|goat|pig|houseplant|roomba|katze|kater|hund|welpe|hase|kaninchen|pferd|huhn|hahn|ente|schildkrote|igel|schnecke|kuh|ziege|meerschweinchen',
].join('|');

/** What people name like a person: pets, dolls, plants and machines; asked of a folded word. */
export const creature = new RegExp(`(?:${within}|^(?:${whole}))(?:s|'s)?$`);

/** Pictures of animals. */
export const faces = /🐶|🐕|🐩|🐱|🐈|🐴|🐎|🐰|🐇|🐹|🐓|🐔|🐥|🐣|🦜|🐢|🐟|🦗|🐌|🐷|🐮|🦔/u;

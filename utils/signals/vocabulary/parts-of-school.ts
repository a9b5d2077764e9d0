import { wrapped } from '../matching';

/** Classes and other parts of a school, as pieces of plainPattern. */

/** By their year: "zevendejaars", "zesdegroepers", "mijn vierdes". */
export const byYear = wrapped`
  (eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste)-?(n|s|jaars|jaartjes|groepers?|groepertjes?|klassers?|
  klassertjes?)
`;

/** The small part of a class, or the class, by what it is for. */
export const partOfSchool = wrapped`
  ((stage|tafel|plus|kleuter|peuter|kring|stam|gym|schakel|inval|invoeg|zorg|taal|reken|instructie|combi|combinatie|
  bovenbouw|onderbouw|middenbouw|dalton|jenaplan|montessori|eind|instroom|rt-|unit|nt2-?|nieuwkomers|opvang|hb-)-?
  (groep|groepje|klas|klasje|clubje|kinderen|kids)|(lees|spelling|spel|bieb|hulp|bouw|thema|project|voorlees|dyslexie|
  jongens|meiden|woordenschat)(groepje|klasje|clubje)|((maths|reading|phonics|spelling) (group|set|class)))
`;

/** Classes with a name of their own. */
export const creature = wrapped`
  (vlinder|rups|rupsen|kikker|dolfijnen|beren|ijsberen|uilen|vissen|muizen|bijen|konijnen|konijntjes|egel|eekhoorn|
  leeuwen|tijger|olifanten|pinguin|kabouter|sterren|zonnebloem|regenboog|tulpen|giraffen|zebra|vossen|schildpadden|
  lieveheersbeestjes)
`;

import type { Check } from './check';
import { spansOf, wordPattern } from './matching';

/** A class or pupil of the writer. */
const concrete = wordPattern(`
  een leerling, mijn leerling*, onze leerling*, m'n leerling*, deze leerling*, zorgleerling*, oud-leerling*,
  leerling van mij, kleuter, kleuters, mijn klas, onze klas, de klas van, m'n
  klas, mijn kids, mijn groep, mijn schoolkinderen, kinderen uit mijn, kinderen in mijn klas, de kinderen van
  groep, klasgenoot*, schoolreis*, schoolkamp*, eindmusical*, kleuterklas, een van mijn kinderen, groepsfoto,
  klassenfoto, schoolplein, my class, our class, my pupil*, our pupil*, my students, our students, a pupil, class
  trip, school trip, meine Klasse, meiner Klasse, unsere Klasse, meine Schüler*, meine Kleinen, Klassenfahrt,
  unsere Schüler*, ein Schüler, eine Schülerin
`);
/** The eight groups of a Dutch primary school, also combined and in a hashtag; a German or English class with its letter. */
const group =
  /(?<![\p{L}\p{N}])(?:groep(?:en)? ?[1-8][a-d]?(?:(?:\/|-| en )[1-8][a-d]?)?(?!\s?(?:van het (?:WK|EK)|km|euro|minuten))|(?:Klasse|class|year) [1-6][a-d]?)(?![\p{L}\p{N}])/giu;

export const pupil_reference: Check = {
  find: (text) => [...spansOf(text, concrete), ...spansOf(text, group)],
  examples: {
    yes: [
      'Groep 5 heeft vandaag gezongen',
      'Trots op #groep8!',
      'Een leerling vroeg mij iets moois',
      'Mijn klas is geweldig',
      'groep 3/4 op schoolreisje',
      'My class made this',
      'Meine Klasse singt',
    ],
    no: [
      'Nederland zit in groep C van het WK',
      'Wij zijn met een groep van 12 op vakantie',
      'Groep 12 kilometer verderop',
      'Groen is klasse',
      'een klassiek concert',
    ],
  },
};

import type { Check } from './check';
import { groupSpans } from './matching';

const announced =
  /(?<![\p{L}\p{N}])(?:leerling ?-?(?:nummer|nr\.?|id)|stamnummer|student ?-?(?:nummer|nr\.?|number|id)|onderwijsnummer|pgn|eck[ -]?id|schülernummer|schueler-?id|pupil (?:number|id))[ :#.=-]{0,4}(?:is |van \p{L}{1,20} is )?((?=[a-z-]{0,6}\d)[\da-z][\da-z-]{3,15})(?![\p{L}\p{N}])/giu;

export const student_id: Check = {
  find: (text) => groupSpans(text, announced),
  examples: {
    yes: ['Leerlingnummer: 204518', 'zijn leerlingnr. is A20451', 'pgn 123456782', 'student id 40218'],
    no: [
      'Het leerlingnummer staat op de kaart',
      'Wij hebben 204 leerlingen',
      'Nummer 204518',
      'leerlingnummer vergeten in 2026',
    ],
  },
};

import { describe, expect, it } from 'vitest';
import { isIn } from '../../utils/signals/matching';
import { plainText } from '../../utils/signals/reading';
import { schoolLife, schoolPeople } from '../../utils/signals/vocabulary/school';

const isOfSchool = (text: string) => [schoolLife, schoolPeople].some((list) => isIn(plainText(text), list));

describe('what is of school life', () => {
  it.each([
    'De gymles viel uit',
    'Drie rekenlessen op rij',
    'Pleinwacht met Wim',
    'De moeder van Otis belde',
    'Mijn tobias (5b)',
  ])('is: %s', (text) => expect(isOfSchool(text)).toBe(true));
  it.each(['Zeilen met Wiebe, alles zoals het hoort', 'Drie flessen wijn met Ankie', 'Zussenweekend met Roos'])(
    'is not: %s',
    (text) => expect(isOfSchool(text)).toBe(false),
  );
});

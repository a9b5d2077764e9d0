import { describe, expect, it } from 'vitest';
import type { Condition } from '../../utils/model/condition';
import { languages } from '../../utils/model/profile';
import { conditionSentence } from '../../utils/rules/condition-sentence';
import { konotRuleSet } from '../../utils/rules/konot';

const read = (when: Condition, language: (typeof languages)[number] = 'nl') =>
  conditionSentence(when, {
    language,
    ruleSet: { ...konotRuleSet, words: [{ id: 'camp', name: 'Kamp', words: ['kamp*'] }] },
  });
const media: Condition = { media: true };
const reply: Condition = { reply: true };
const staff: Condition = { role: ['leerkracht', 'stagiair'] };

describe('a condition reads back as one Dutch sentence', () => {
  const sentences: [Condition, string][] = [
    [{ always: true }, 'Altijd.'],
    [{ not: { always: true } }, 'Nooit.'],
    [staff, 'Als je leerkracht of stagiair bent.'],
    [{ not: media }, 'Altijd, behalve als er een foto of video bij zit.'],
    [
      { all: [staff, media, { not: reply }] },
      'Als je leerkracht of stagiair bent en er een foto of video bij zit, maar niet als het een antwoord aan iemand is.',
    ],
    [
      { all: [staff, { any: [media, reply] }] },
      'Als je leerkracht of stagiair bent en (er een foto of video bij zit of het een antwoord aan iemand is).',
    ],
    [{ not: { all: [media, { not: reply }] } }, 'Als er geen foto of video bij zit of het een antwoord aan iemand is.'],
    [{ not: { not: media } }, 'Als er een foto of video bij zit.'],
    [
      { any: [{ any: [media, reply] }, { schoolHours: true }] },
      'Als er een foto of video bij zit, het een antwoord aan iemand is of het schooltijd is.',
    ],
    [{ words: ['camp'] }, 'Als er een woord uit de lijst “Kamp” in staat.'],
    [
      { answer: { rule: 'q-lead', is: ['yes'] } },
      'Als je “Jij spreekt altijd namens Stichting Konot. Ook bij je eigen mening.” hebt aangevinkt.',
    ],
    [{ answer: { rule: 'q-cap', is: ['myself'] } }, 'Als je bij “Namens wie plaats je dit?” “Namens mijzelf” koos.'],
    [
      { not: { answer: { rule: 'q-cap', is: ['open', 'myself', 'school'] } } },
      'Altijd, behalve als “Namens wie plaats je dit?” gevraagd wordt.',
    ],
  ];
  it.each(sentences)('%j', (when, sentence) => expect(read(when)).toBe(sentence));
});

describe.each(languages)('every shipped condition reads back in %s', (language) => {
  it.each(konotRuleSet.rules)('$id', ({ when }) => {
    const sentence = read(when, language);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|\[object|\{|q-|_/);
  });
});

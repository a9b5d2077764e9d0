import type { Check, Span } from './check';
import { sentenceAround, spansOf, wordPattern } from './matching';
import { once } from './number-context';

/** Words of a case: they are about somebody, unless the sentence is about a course or a book. */
const caseWords = wordPattern(`
  zorgleerling*, zorgoverleg*, ondersteuningsplan*, handelingsplan*, ontwikkelingsperspectief,
  thuissituatie*, uithuisplaatsing*, veilig thuis, zorgmelding*, crisisopvang, schuldsanering, care plan, child
  protection, home situation, Förderplan, Jugendamt, Sorgerecht
`);

/** Words that are a subject as often as a case: only together with one person in the same sentence. */
const careWords = wordPattern(`
  dyslexie, dyslectisch*, dyscalculie, ADHD*, autisme*, autistisch*, IQ-test*, hoogbegaafd*,
  meldcode, scheiding, vechtscheiding, mishandel*, misbruik*, verwaarlo*, verwijzing*, doorverwezen,
  doorstroomtoets*, schooladvies, rapport, gepest*, pest, pesten, pestgedrag, medicatie, medicijn*, ritalin,
  depressi*, burn-out, epilepsie, diabetes, suiker*, allergie*, psycholoog, jeugdzorg, logopedie, trauma*,
  angststoornis, zelfmoord*, overleden, ziekenhuis, zwanger*, blijft zitten, blijven zitten, geschorst, schorsing,
  gedragsprobl*, dyslexia, dyslexic, autism, autistic, divorce, abuse*, neglect*, referral, bullied, bullying,
  medication, depress*, hospital, diagnos*, Legasthenie, Autismus, Scheidung, Misshandlung, gemobbt, Mobbing,
  Medikament*, Krankenhaus, hochbegabt, Zeugnis
`);

/** Only in capitals: in small letters these are other words. */
const careLetters = /(?<![\p{L}\p{N}])(?:ADD|ASS|TOS|IQ|OPP|PDD-NOS|ODD|NLD)(?![\p{L}\p{N}])/gu;

const person = once(
  wordPattern(`
  hij, hem, haar, zijn ouders, haar ouders, zijn moeder, zijn vader, z'n ouders, hun zoon, hun dochter, mijn leerling, een leerling, deze leerling, leerling, jongen, jongetje,
  meisje, een kind, dit kind, dat kind, het kind, zoon, zoontje, dochter, dochtertje, moeder, vader, collega,
  kleuter, een van mijn, één van mijn, broertje, zusje, he, him, his, she, her, pupil, student, boy, girl, son,
  daughter, mother, father, mum, dad, his parents, her parents, colleague, er hat, sie hat, er ist, sie ist, ihm, Schüler, Schülerin, Junge, Mädchen,
  ein Kind, Sohn, Tochter, Mutter, Vater, Kollege, Kollegin
`),
);
/** A name with something that one person has or does. */
const named =
  /(?<!\p{L})(?!(?:Dit|Dat|Het|Wie|Wat|De|Een|Er|Iedereen|Niemand|This|That|It|Who|Das|Es|Wer)\s)\p{Lu}\p{Ll}{2,20}\s(?:heeft|had|kreeg|krijgt|gaat|slikt|wordt|werd|zit|has|had|got|gets|hat|bekommt|wurde|wird)(?!\p{L})/u;
const subject = once(
  wordPattern(`
  scholing, cursus, studiedag, training, workshop, artikel, boek, podcast, webinar, week van, onderzoek,
  documentaire, lezing, congres, training day, course, article, book, research, Fortbildung, Buch, Artikel
`),
);

export const health_care: Check = {
  find: (text) => [
    ...spansOf(text, caseWords).filter((span) => !isAboutSubject(text, span) || isAboutPerson(text, span)),
    ...[...spansOf(text, careWords), ...spansOf(text, careLetters)].filter((span) => isAboutPerson(text, span)),
  ],
  examples: {
    yes: [
      'Sanne heeft dyslexie en leest nu elke dag.',
      'Vandaag zorgoverleg gehad over groep 6',
      'Een jongen uit mijn klas wordt gepest',
      'His parents are going through a divorce',
      'Die Schülerin ist hochbegabt',
      'Zijn thuissituatie is zwaar',
    ],
    no: [
      'Morgen volgen wij een studiedag over dyslexie.',
      'Scholing over het ondersteuningsplan was nuttig',
      'Autisme Week begint maandag',
      'Het rapport van de inspectie is af.',
      'Rituelen geven rust in de klas',
    ],
  },
};

function isAboutPerson(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  return person.test(sentence) || named.test(sentence);
}

function isAboutSubject(text: string, span: Span): boolean {
  return subject.test(sentenceAround(text, span));
}

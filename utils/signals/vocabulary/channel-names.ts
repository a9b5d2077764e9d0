import { plainPattern, wrapped } from '../matching';

/** What teachers call themselves and their channels. */

/** Somebody of a school at the start of an account name, apart or glued to a first name; no trade that looks like it. */
export const schoolName = new RegExp(
  wrapped`
    (?:^|[^\p{L}])(?:juf(?:f(?:ie|rouw))?|meester(?!werk|stuk|schap|lijk|bakker|kok|brein|proef|klasse|vakman|schilder|
    slager)|meneer|leerkracht|teacher|miss|lehrer(?:in)?)(?=$|[^\p{L}]|\p{L}{2,})|groep ?\d|onderwijs|
    (?:juf|leerkracht)$
  `,
  'iu',
);

/** As a teacher: in words, or in the name of the account. */
export const asTeacher = plainPattern(`
  gymmeester*, gymjuf*, schoolmeester, dorpsmeester, meneer [a-z]+, juf, juffie, juf-content, *-?meester, mister,
  (les|reken|juf|meester)(account|kanaal|content), juffrouw, juffen, meester, meesters, leerkracht, leraar, lerares,
  teacher, teaching, lehrer, lehrerin, lehrerleben, frau *, herr *, grundschul*, tafelbild*, miss, meester-*, juf-*,
  *klas, *juf, mijn klas, de klas, klasleven, jufleven, leven voor de klas, voor de klas, juffenaccount,
  onderwijsaccount, onderwijs*, stagiair*, als (leerkracht|juf|meester), classroom, basisschool*, mijn groep,
  groep ?[1-8], juffeninsta, lesideeen, school
`);

export const handle = new RegExp(
  wrapped`
    @?(?<![a-z])(?:juf|meester|miss(?!chien|t|e|i|l|p)|mr|mrs|frau|lehrer|teacher)[._]?[a-z][a-z0-9._]{1,30}|
    @[a-z0-9._]{1,30}(?:juf|meester|teacher|klas|groep)[a-z0-9._]{0,20}
  `,
  'g',
);

/** Work or trade of a school: not enough beside 'mijn insta'. */
export const ofSchool = plainPattern(`
  *leerkracht, leerkrachten, leraren, *juffen, *meesters, pabo*, stage*, stagiair*, schoolleider, directeur, directrice,
  ib'?er, onderwijsassistent*, vakdocent*, gymdocent*, kleuters, kleuter*, bovenbouw, onderbouw, middenbouw,
  [a-z]*(lesje|lesjes|lessen|lesidee|lesideeen|lestips), voorlees*, reken*, *spelling, leren lezen,
  (bewegend|spelend|buiten|samen) leren, lokaal, digibord, schooldag*, teachers, classroom, pupils, trainee, lehrkraft*,
  referendar*, unterricht*, schule, klasse, vorlese*, story ?time
`);

/** A teacher's name as people call channels: 'Meester Kwast', 'De Ontdekjuf'. */
export const titled = /(?:^|[\s'"(:,])(?:juf|meester|miss|frau|[a-z]{3,15}juf|[a-z]{3,15}meester) ?[a-z]{2,20}/;

/** A title that is made up, or what somebody does in every episode: 'juf zonder filter', 'Meester Job legt uit'. */
export const show = new RegExp(wrapped`
  (?<!\b(?:de|die|een|onze|mijn|dag|lieve|oud|als|van) )(?<![a-z])(?:juf(?:fie)?|meester|meneer|miss|mister|mevrouw|
  frau|herr|lehrer|teacher) (?:(?:met|zonder|in|op|achter|onder) [a-z]{2,12}|
  [a-z]{2,14} (?:leest voor|rekent|legt uit|vertelt|maakt|knutselt|kookt|bakt|speelt|teaches|reads|explains|erklart|
  rechnet|en de)\b)
`);

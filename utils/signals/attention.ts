import type { Role } from '../model/profile';
import type { Attention, Signal, SignalType } from '../model/signal';
import { wordPattern } from './matching';
import { isExposed } from './person-name/writers-own';
import { announces, saysForWhom } from './vocabulary/capacity';
import { saysConsent } from './vocabulary/consent';

/** What attention is decided on. */
interface Facts {
  has: (...types: SignalType[]) => boolean;
  /** Some private person is named by more than a first name, or in a post that may be about school. */
  exposed: boolean;
  /** Somebody says for whom they speak, which is all that the protocol asks of an opinion. */
  capacity: boolean;
  /** Pupils are pictured, and it says that the parents agreed. */
  consent: boolean;
  /** What the school publishes itself stands in it. */
  publishes: boolean;
  stagiair: boolean;
  leiding: boolean;
  text: string;
}

/** Ways to reach a person, or to know them by. */
const contacts: SignalType[] = ['email', 'phone', 'address', 'postcode', 'iban', 'birthdate', 'license_plate'];

/**
 * From strict to mild; the first line that holds decides. What a school publishes itself counts nowhere, nor the address of a public place.
 *
 * | seen                                                                     | attention    |
 * |--------------------------------------------------------------------------|--------------|
 * | a BSN, a pupil's number, a bank account                                  | block-worthy |
 * | somebody's care, results, discipline or home                             | block-worthy |
 * | a contact or number of a person                                          | warn         |
 * | an internal matter; an argument with a parent or pupil; pupils pictured  | warn         |
 * | a private person: by surname, or in a post that may be about school      | warn         |
 * | a stagiair who names a school or tells of its pupils                     | warn         |
 * | a first name in a post about the writer's own life                       | notice       |
 * | pupils pictured, with the consent of their parents                      | notice       |
 * | a class or pupil without a name; work time; a new channel                | notice       |
 * | an educational subject, unless it says for whom (leiding: always)        | notice       |
 * | leiding with an opinion about public matters                             | notice       |
 * | the school's name, unless in a message of the school to everybody        | notice       |
 * | such a message, or nothing                                               | none         |
 */
const table: [Attention, (facts: Facts) => boolean][] = [
  ['block-worthy', ({ has }) => has('bsn', 'student_id', 'iban', 'health_care')],
  ['warn', ({ has }) => has(...contacts, 'confidential_org', 'parent_pupil_discussion')],
  ['warn', ({ has, consent }) => has('media_of_pupils') && !consent],
  ['warn', ({ exposed }) => exposed],
  ['warn', ({ stagiair, has }) => stagiair && has('school_mention', 'pupil_reference')],
  ['notice', ({ has }) => has('person_name', 'media_of_pupils', 'pupil_reference', 'worktime', 'new_channel')],
  ['notice', ({ has, capacity, leiding }) => has('education_topic') && (leiding || !capacity)],
  ['notice', (facts) => facts.has('school_mention') && !isMessage(facts)],
  ['notice', ({ leiding, text }) => leiding && opinion.test(text) && publicMatter.test(text)],
];

/** How much a whole draft asks for. `signals` are all that were found in `text`; pure. */
export function attentionOf(
  signals: readonly Signal[],
  text: string,
  { roles }: { roles: readonly Role[] },
): Attention {
  const news = signals.filter(({ why }) => why !== 'published');
  const types = new Set(news.map(({ type }) => type));
  const facts: Facts = {
    has: (...wanted) => wanted.some((type) => types.has(type)),
    exposed: news.some(isExposed),
    capacity: saysForWhom(text),
    publishes: signals.length > news.length,
    consent: types.has('media_of_pupils') && saysConsent(text),
    stagiair: roles.includes('stagiair'),
    leiding: roles.includes('leiding'),
    text,
  };
  return table.find(([, holds]) => holds(facts))?.[0] ?? 'none';
}

const ownWork = wordPattern(
  `
  ik, mijn, m'n, mijzelf, trots, werk, werkte, gewerkt, jaar op, jaar bij, stage, collega*, eerste dag, laatste dag,
  laatste week, my, I, proud, years, ich, mein, meine, stolz, Jahre
`,
  'iu',
);
/** Of the school itself to everybody, with nobody's own work in it. */
function isMessage({ text, publishes, capacity }: Facts): boolean {
  return (publishes || capacity || announces(text)) && (toAll.test(text) || !ownWork.test(text));
}

const toAll = wordPattern(`beste ouders, open dag, aanmelden, inschrijven, kom gerust, welkom op`, 'iu');

const opinion = wordPattern(
  `
  ik vind, ik vond, wij vinden, vind ik, mijn mening, mijn inziens, volgens mij, wat mij betreft, schande, schandalig,
  belachelijk, onbegrijpelijk, waanzin, te gek voor woorden, onverantwoord, wanbeleid, ik stem, stem, I think, in my
  opinion, disgrace, shame, ridiculous, ich finde, meiner Meinung, Schande, Unsinn
`,
  'iu',
);
const publicMatter = wordPattern(
  `
  gemeente*, wethouder*, kabinet*, minister*, politiek*, politici, regering, overheid, verkiezing*, Tweede Kamer, Den
  Haag, partij, wet, bezuinig*, beleid, belasting*, asiel*, stikstof*, staking, government, council, minister*,
  election*, policy, Regierung, Politik*, Wahl*, Gemeinde
`,
  'iu',
);

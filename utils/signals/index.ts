import type { Signal, SignalType } from '../model/signal';
import { address } from './address';
import { birthdate } from './birthdate';
import { bsn } from './bsn';
import type { Check, Found, Reading, SignalSettings, Span } from './check';
import { confidential_org } from './confidential_org';
import { education_topic } from './education_topic';
import { email } from './email';
import { health_care } from './health_care';
import { iban } from './iban';
import { secondReader } from './learned/second-reader';
import { unpackWeights } from './learned/weights';
import { license_plate } from './license_plate';
import { learned } from './lists/learned';
import { apartFrom, byStart } from './matching';
import { media_of_pupils } from './media_of_pupils';
import { new_channel } from './new_channel';
import { parent_audience } from './parent_audience';
import { parent_pupil_discussion } from './parent_pupil_discussion';
import { apartFromChannel } from './person-name/own-channel';
import { markWritersOwn } from './person-name/writers-own';
import { person_name } from './person_name';
import { phone } from './phone';
import { postcode } from './postcode';
import { isPublished } from './published';
import { pupil_reference } from './pupil_reference';
import { readText } from './reading';
import { school_mention } from './school_mention';
import { student_id } from './student_id';
import { worktime } from './worktime';

export { attentionOf } from './attention';

/** Every check that there is, by what it sees. */
export const checks = {
  person_name,
  iban,
  bsn,
  phone,
  email,
  address,
  postcode,
  birthdate,
  student_id,
  license_plate,
  health_care,
  confidential_org,
  pupil_reference,
  media_of_pupils,
  parent_pupil_discussion,
  school_mention,
  parent_audience,
  worktime,
  new_channel,
  education_topic,
} satisfies Partial<Record<SignalType, Check>>;

/** Digits are read once, by the first of these that knows them. */
const numbers: readonly SignalType[] = ['iban', 'bsn', 'phone'];

/** Who tells of these speaks about no subject. */
const telling: readonly SignalType[] = ['health_care', 'confidential_org', 'parent_pupil_discussion', 'worktime'];

const weights = unpackWeights(learned);

/** Of one kind this many are worth showing; a text can hold thousands. */
const most = 100;

/** What all checks need to know of a text: read once. */
export function readDraft(text: string, settings: SignalSettings): Reading {
  const seen = readText(text, []);
  return { ...seen, names: person_name.find(text, settings, seen) };
}

/** What can be seen in a text, in the order of the text. Offsets are UTF-16; a find in the account's name has none (0 to 0). */
export function findSignals(text: string, settings: SignalSettings): Signal[] {
  const seen = readDraft(text, settings);
  const found = firstRead(text, settings, seen);
  const { again, isPrivatePost } = secondReader(seen, settings, found, weights);
  const namesAgain = (): readonly Span[] => {
    const names = apartFromChannel(again('person_name'), found.get('new_channel') ?? [], text);
    return markWritersOwn(names, text, seen, isPrivatePost);
  };
  let taken: readonly Span[] = [];
  const signals: Signal[] = [];
  for (const type of found.keys()) {
    const spans = type === 'person_name' ? namesAgain() : again(type);
    const fresh = numbers.includes(type) ? apartFrom(taken, spans) : spans;
    if (numbers.includes(type)) taken = [...taken, ...fresh].sort(byStart);
    signals.push(...fresh.slice(0, most).map((span) => signalAt(type, span, text, settings)));
  }
  return signals.sort(byStart);
}

/** What the checks find by themselves, in their order. */
export function firstRead(text: string, settings: SignalSettings, seen: Reading): Found {
  const told: Span[] = [];
  const found = new Map<SignalType, Span[]>();
  for (const type of Object.keys(checks) as (keyof typeof checks)[]) {
    const spans = type === 'person_name' ? [...seen.names] : spansOf(checks[type], text, settings, { ...seen, told });
    if (telling.includes(type)) told.push(...spans);
    found.set(type, spans);
  }
  return found;
}

function spansOf({ needs, find }: Check, text: string, settings: SignalSettings, seen: Reading): Span[] {
  return needs && !needs.test(seen.plain) ? [] : find(text, settings, seen);
}

function signalAt(type: SignalType, { start, end, why }: Span, text: string, settings: SignalSettings): Signal {
  const found = start === end ? (settings.account ?? '') : text.slice(start, end);
  return { type, start, end, text: found, why: isPublished(type, found, settings) ? 'published' : (why ?? '') };
}

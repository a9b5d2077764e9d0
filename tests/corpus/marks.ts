import type { SignalType } from '../../utils/model/signal';

/** The short word before the colon of an inline mark, and what it stands for. */
export const markTypes = {
  name: 'person_name',
  bsn: 'bsn',
  nr: 'student_id',
  tel: 'phone',
  mail: 'email',
  iban: 'iban',
  addr: 'address',
  pc: 'postcode',
  born: 'birthdate',
  plate: 'license_plate',
  care: 'health_care',
  org: 'confidential_org',
  pupil: 'pupil_reference',
  media: 'media_of_pupils',
  disc: 'parent_pupil_discussion',
  school: 'school_mention',
  edu: 'education_topic',
  work: 'worktime',
  chan: 'new_channel',
} as const satisfies Record<string, SignalType>;

/** What a reader says is in a text: UTF-16 offsets, end exclusive. */
export interface Label {
  type: SignalType;
  start: number;
  end: number;
  /** Readers may differ (`{~name:…}`): seeing it is no mistake, missing it neither. */
  optional: boolean;
}

export interface Labelled {
  text: string;
  labels: Label[];
}

const token = /\{(~?)([a-z]+):|\}/g;

/** Takes the marks out of a text and says where they stood: `{disc:Nee, {name:Bo}, {~care:ziek} is hij niet}`. */
export function readMarks(marked: string): Labelled {
  const labels: Label[] = [];
  const open: Label[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: tilde, 2: word, index } of marked.matchAll(token)) {
    text += marked.slice(last, index);
    last = index + whole.length;
    if (word) open.push({ type: typeOf(word), start: text.length, end: -1, optional: tilde === '~' });
    else labels.push(close(open.pop(), text.length));
  }
  if (open.length > 0) throw new Error(`A mark of ${open[0]?.type} is never closed.`);
  return { text: text + marked.slice(last), labels: labels.sort((one, other) => one.start - other.start) };
}

function typeOf(word: string): SignalType {
  const found = Object.entries(markTypes).find(([mark]) => mark === word);
  if (!found) throw new Error(`There is no mark "${word}".`);
  return found[1];
}

function close(label: Label | undefined, end: number): Label {
  if (!label) throw new Error('A } closes no mark.');
  if (label.start === end) throw new Error(`A mark of ${label.type} is empty.`);
  return { ...label, end };
}

import { useMemo, useState } from 'react';
import type { Answers, Checklist, Situation } from '../../utils/model/checklist';
import type { Role } from '../../utils/model/profile';
import { evaluate } from '../../utils/rules/evaluate';
import { answerOf } from './answer-input';
import type { AlarmReason, FalseAlarms } from './episode';
import { allRoles, situationOf, type Opening } from './situation';

export interface AnswerState {
  situation: Situation;
  checklist: Checklist;
  /** The roles that count now: those of the profile, or the one chosen in this first checklist. */
  roles: readonly Role[];
  /** The person changed one of the inputs. */
  change: (input: HTMLInputElement) => void;
  raiseDoubt: () => void;
  alarms: FalseAlarms;
  /** Calls a finding a false alarm, or takes that back (null). */
  setAlarm: (key: string, reason: AlarmReason | null) => void;
}

/** What the person filled in (`known`: what they called a false alarm before), and the checklist that follows from it; evaluated anew on every change. */
export function useAnswers(asked: Opening, known: FalseAlarms): AnswerState {
  const { draft, briefing, review, now } = asked;
  const { profile } = briefing;
  const [answers, setAnswers] = useState<Answers>({});
  const [role, setRole] = useState(profile.roles[0]);
  const [doubt, setDoubt] = useState(false);
  const [alarms, setAlarms] = useState(known);
  const roles = useMemo(() => (profile.introduced || !role ? profile.roles : [role]), [profile, role]);
  const situation = useMemo(
    () => situationOf({ draft, briefing, review, now }, roles, answers, doubt, alarms),
    [draft, briefing, review, now, roles, answers, doubt, alarms],
  );
  const checklist = useMemo(() => evaluate(situation), [situation]);
  const change = (input: HTMLInputElement) => {
    if (input.dataset.part === 'role') return setRole(allRoles.find((one) => one === input.value));
    // As it is now: a drawing that comes before this one is drawn may set the box back.
    const { checked, value, dataset } = input;
    setAnswers((before) => {
      const given = answerOf({ checked, value, dataset }, before);
      return given ? { ...before, [given[0]]: given[1] } : before;
    });
  };
  const setAlarm = (key: string, reason: AlarmReason | null) =>
    setAlarms((before) => {
      const others = [...before].filter(([one]) => one !== key);
      return new Map(reason ? [...others, [key, reason]] : others);
    });
  return { situation, checklist, roles, change, raiseDoubt: () => setDoubt(true), alarms, setAlarm };
}

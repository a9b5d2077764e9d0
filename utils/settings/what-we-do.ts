import type { WhatTexts } from '../i18n/what-nl';
import type { PolicyKey } from '../model/policy';
import type { Role } from '../model/profile';
import { platforms } from '../platforms';
import { roleIsLocked } from '../policy/lay-policy';
import type { Standing } from './standing';

/** What this browser holds now, as far as one can be told of it. */
export interface Facts {
  standing: Standing;
  /** How many rules the noise meter counted. */
  counted: number;
  /** How many versions of the rules are kept. */
  versions: number;
  /** A key to sign with, and a key of the board that is trusted. */
  keys: { own: boolean; board: boolean };
}

export interface Speech {
  words: WhatTexts;
  called: (role: Role) => string;
  /** A calendar day (YYYY-MM-DD) in words. */
  day: (iso: string) => string;
}

export interface Answer {
  title: string;
  lines: string[];
}

/** What PostWacht reads, keeps, tells and obeys in this browser, question by question. Pure. */
export function whatWeDo(facts: Facts, speech: Speech): Answer[] {
  const { words } = speech;
  const { profile } = facts.standing.briefing;
  return [
    { title: words.read.title, lines: [words.read.sites(platforms.map(({ name }) => name)), ...words.read.lines] },
    { title: words.never.title, lines: words.never.lines },
    { title: words.kept.title, lines: keptLines(facts, speech) },
    { title: words.school.title, lines: words.school.lines },
    { title: words.out.title, lines: words.out.lines },
    { title: words.decides.title, lines: decidesLines(facts.standing, speech) },
    { title: words.wipe.title, lines: [...words.wipe.lines, ...staysLines(facts.standing, words)] },
  ].map(({ title, lines }) => ({ title: title(profile.school), lines }));
}

function keptLines({ standing, counted, versions, keys }: Facts, { words: { kept }, called }: Speech): string[] {
  const { roles, school, acknowledged, accounts, introduced } = standing.briefing.profile;
  const { before } = standing.managed;
  const withdrawn = before?.withdrawn ? before : null;
  return [
    kept.howLong,
    introduced ? kept.role(roles.map(called).join(', ')) : kept.noRole(roles.map(called).join(', ')),
    school ? kept.school(school) : kept.noSchool,
    kept.language,
    acknowledged ? kept.acknowledged(acknowledged) : kept.notAcknowledged,
    kept.accounts(Object.keys(accounts).length),
    kept.rules(versions),
    kept.counted(counted),
    ...(Object.keys(standing.managed.policy).length ? [kept.policy] : []),
    ...(withdrawn ? [kept.withdrawn(withdrawn.board)] : []),
    ...(keys.own ? [kept.ownKey] : []),
    ...(keys.board ? [kept.boardKey] : []),
    ...(keys.own || keys.board ? [] : [kept.noKeys]),
  ];
}

/** From above to below: management, board, school, person. */
function decidesLines(standing: Standing, { words: { decides }, called, day }: Speech): string[] {
  const { briefing, boardBy, managed, origin, refused } = standing;
  const { ruleSet, profile } = briefing;
  const from = (who: Standing['origin'][string]) =>
    ruleSet.rules.filter(({ id, on }) => on && (origin[id] ?? 'school') === who).length;
  const keys = Object.keys(managed.policy) as PolicyKey[];
  const roles = profile.roles.map(called).join(', ');
  return [
    keys.length ? decides.policy(keys.map((key) => decides.keys[key])) : decides.noPolicy,
    boardBy ? decides.board[boardBy](ruleSet.board) : decides.noBoard,
    decides.set(ruleSet.name, ruleSet.version, day(ruleSet.date)),
    ...(boardBy ? [decides.counts(from('board'), from('both'), from('school'))] : [decides.allHere(from('school'))]),
    ...(refused.length ? [decides.refused(refused.length)] : []),
    roleIsLocked(managed.policy) ? decides.fixedRole(roles) : decides.ownRole,
    decides.press,
  ];
}

function staysLines({ managed }: Standing, { wipe }: WhatTexts): string[] {
  return Object.keys(managed.policy).length ? [wipe.policyStays] : [wipe.nothingStays];
}

import { roles } from '../model/profile';
import type { Lockable, Rule } from '../model/rules';
import { sameData } from './same-data';
import { strictest, strictnessOf } from './strictness';

/** What a school wanted and did not get, because the board's rule is the floor. `gone`: to do without it. */
export type Refused = Lockable | 'ask' | 'protocol' | 'gone';

/**
 * One rule of the board with the school's version of it: the strictest of both wins, part by part (design.md decision 7).
 * A condition gets wider only: the rule applies where either says so. The kind of answer stays the board's. `steady`: not
 * to be asked more often (steady.ts).
 */
export function mergeRule(board: Rule, school: Rule, steady = false): { rule: Rule; refused: Refused[] } {
  const held = (part: Lockable) => steady && (part === 'on' || part === 'when');
  const closed = (part: Lockable) => held(part) || Boolean(board.locked) || Boolean(board.locks?.includes(part));
  const pick = <Part>(part: Lockable, floor: Part, wanted: Part): Part => (closed(part) ? floor : wanted);
  const rule: Rule = {
    ...board,
    on: pick('on', board.on, board.on || school.on),
    when: pick('when', board.when, sameData(board.when, school.when) ? board.when : wider(board, school)),
    level: pick('level', board.level, strictestLevels(board, school, steady)),
    ...wordsOf(closed('words') ? board : school),
    ask: closed('words') ? board.ask : relabelled(board.ask, school.ask),
  };
  const contact = pick('contact', board.contact, school.contact);
  if (contact) rule.contact = contact;
  return { rule, refused: refusedIn(rule, school) };
}

function wider(board: Rule, school: Rule): Rule['when'] {
  return { any: [board.when, school.when] };
}

function strictestLevels(board: Rule, school: Rule, steady: boolean): Rule['level'] {
  const level = { ...board.level };
  for (const role of roles) {
    // Whom it is not asked of yet; a line that is only read is no question.
    if (steady && strictnessOf(level[role]) <= strictnessOf('info')) continue;
    const both = strictest(board.level[role], school.level[role]);
    // What is only read can never be answered (checkRuleSet refuses it).
    level[role] = both === 'confirm' && board.ask.type === 'notice' ? 'info' : both;
  }
  return level;
}

function wordsOf({ label, hint, sentence }: Rule): Pick<Rule, 'label' | 'hint' | 'sentence'> {
  return { label, ...(hint && { hint }), ...(sentence && { sentence }) };
}

/** The school's words on the board's answers; an answer that the school added or left out does not count. */
function relabelled(board: Rule['ask'], school: Rule['ask']): Rule['ask'] {
  if (board.type !== 'choice' || school.type !== 'choice') return board.type === school.type ? school : board;
  const label = (id: string) => school.options.find((option) => option.id === id)?.label;
  return {
    type: 'choice',
    options: board.options.map((option) => ({ ...option, label: label(option.id) ?? option.label })),
  };
}

function refusedIn(rule: Rule, school: Rule): Refused[] {
  const refused: Refused[] = [];
  if (rule.on !== school.on) refused.push('on');
  if (!sameData(rule.when, school.when) && !covers(rule.when, school.when)) refused.push('when');
  if (!sameData(rule.level, school.level)) refused.push('level');
  if (!sameData(wordsOf(rule), wordsOf(school))) refused.push('words');
  if (!sameData(asking(rule), asking(school))) refused.push('ask');
  if (rule.contact !== school.contact) refused.push('contact');
  if (rule.protocol !== school.protocol) refused.push('protocol');
  return refused;
}

/** Everything about the answer, also what is filled in beforehand and what is kept of it. */
function asking({ ask, preset, keep }: Rule): Partial<Rule> {
  return { ask, ...(preset && { preset }), ...(keep && { keep }) };
}

/** `wider` holds the school's own condition as one of its two: that was not refused, it was added. */
function covers(merged: Rule['when'], wanted: Rule['when']): boolean {
  return 'any' in merged && merged.any.length === 2 && sameData(merged.any[1], wanted);
}
